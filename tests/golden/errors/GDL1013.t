$ gdl check GDL1013.gdl
GDL1013.gdl:2:21: error GDL1013: a whole number is wanted here
    2 | fact n : integer 0..2.5
      |                     ^^^
1 error, 0 warnings
[1]

$ gdl check --lang zh GDL1013.gdl
GDL1013.gdl:2:21: 错误 GDL1013: 此处需要整数
    2 | fact n : integer 0..2.5
      |                     ^^^
1 个错误，0 个警告
[1]
