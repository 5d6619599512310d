$ gdl import --lang en GDL4012.gdl2.json
GDL4012.gdl2.json:5:22: error GDL4012: the guide has no rule `$gt0017`
    5 |     "when": ["!fired($gt0017)"],
      |                      ^^^^^^^
       help: name a rule of this guide
1 error, 0 warnings
[3]
$ gdl import --lang zh GDL4012.gdl2.json
GDL4012.gdl2.json:5:22: 错误 GDL4012: 指南中没有规则 `$gt0017`
    5 |     "when": ["!fired($gt0017)"],
      |                      ^^^^^^^
       帮助：请写出本指南的规则
1 个错误，0 个警告
[3]
