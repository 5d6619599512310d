$ gdl import --lang en GDL4201.gdl2.json
GDL4201.gdl2.json:7:35: error GDL4201: this has no counterpart in a guideline: tan
    7 |     "then": ["$gt0004.magnitude = tan($gt0002.magnitude)"]}}},
      |                                   ^
       help: state it otherwise in the guide, or import without the rule and write it by hand
1 error, 0 warnings
[3]
$ gdl import --lang zh GDL4201.gdl2.json
GDL4201.gdl2.json:7:35: 错误 GDL4201: 指南语言中没有与此对应的写法：tan
    7 |     "then": ["$gt0004.magnitude = tan($gt0002.magnitude)"]}}},
      |                                   ^
       帮助：请在原指南中换一种写法，或去掉该规则后手工补写
1 个错误，0 个警告
[3]
