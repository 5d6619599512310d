$ gdl import --lang en GDL4007.gdl2.json
GDL4007.gdl2.json:5:30: error GDL4007: the expression ends too early
    5 |     "when": ["($gt0002 > 5,kg"],
      |                              ^
       help: is a bracket not closed, or an operand missing
1 error, 0 warnings
[3]
$ gdl import --lang zh GDL4007.gdl2.json
GDL4007.gdl2.json:5:30: 错误 GDL4007: 表达式过早结束
    5 |     "when": ["($gt0002 > 5,kg"],
      |                              ^
       帮助：是否有括号未闭合，或缺少运算对象
1 个错误，0 个警告
[3]
