$ gdl check GDL0050.gdl
GDL0050.gdl:3:9: error GDL0050: a number is expected here, not `high`
    3 |   score high
      |         ^^^^
1 error, 0 warnings
[1]

$ gdl check --lang zh GDL0050.gdl
GDL0050.gdl:3:9: 错误 GDL0050: 此处需要数字，而不是 `high`
    3 |   score high
      |         ^^^^
1 个错误，0 个警告
[1]
