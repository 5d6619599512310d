$ gdl import --lang en GDL4013.gdl2.json
GDL4013.gdl2.json:5:215: error GDL4013: the expression is nested too deep
    5 | …(((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((1"],
      |                                                              ^
       help: split it over several rules
1 error, 0 warnings
[3]
$ gdl import --lang zh GDL4013.gdl2.json
GDL4013.gdl2.json:5:215: 错误 GDL4013: 表达式嵌套过深
    5 | …(((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((1"],
      |                                                              ^
       帮助：请拆成多条规则
1 个错误，0 个警告
[3]
