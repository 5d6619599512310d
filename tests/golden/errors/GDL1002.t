$ gdl check GDL1002.gdl
GDL1002.gdl:8:32: error GDL1002: `sick` is a fact, but a group is wanted here
    8 |   rule r when drugs has any of sick note "n"
      |                                ^^^^
       the other place: GDL1002.gdl:2:6
    2 | fact sick : boolean
      |      ~~~~
1 error, 0 warnings
[1]

$ gdl check --lang zh GDL1002.gdl
GDL1002.gdl:8:32: 错误 GDL1002: `sick` 是事实，此处需要分组
    8 |   rule r when drugs has any of sick note "n"
      |                                ^^^^
       另一处：GDL1002.gdl:2:6
    2 | fact sick : boolean
      |      ~~~~
1 个错误，0 个警告
[1]
