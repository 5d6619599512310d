$ gdl import --lang en GDL4006.gdl2.json
GDL4006.gdl2.json:5:23: error GDL4006: `%` cannot stand here in an expression of GDL2
    5 |     "when": ["$gt0002 % 2 == 0"],
      |                       ^
       help: correct the expression in the guide
1 error, 0 warnings
[3]
$ gdl import --lang zh GDL4006.gdl2.json
GDL4006.gdl2.json:5:23: 错误 GDL4006: `%` 不能出现在 GDL2 表达式的此处
    5 |     "when": ["$gt0002 % 2 == 0"],
      |                       ^
       帮助：请更正指南中的表达式
1 个错误，0 个警告
[3]
