$ gdl check GDL1030.gdl
GDL1030.gdl:3:19: error GDL1030: a value that is written out is wanted here
    3 | parameter limit = n
      |                   ^
       help: it cannot be computed from facts
1 error, 0 warnings
[1]

$ gdl check --lang zh GDL1030.gdl
GDL1030.gdl:3:19: 错误 GDL1030: 此处需要直接写出的值
    3 | parameter limit = n
      |                   ^
       帮助：此处不能由事实计算
1 个错误，0 个警告
[1]
