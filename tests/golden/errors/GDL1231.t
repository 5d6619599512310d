$ gdl check GDL1231.gdl
GDL1231.gdl:3:10: error GDL1231: the values of `name` have no order, so it cannot go up or down
    3 | monotone name up
      |          ^^^^
1 error, 0 warnings
[1]
$ gdl check --lang zh GDL1231.gdl
GDL1231.gdl:3:10: 错误 GDL1231: `name` 的值没有次序，无升降可言
    3 | monotone name up
      |          ^^^^
1 个错误，0 个警告
[1]
