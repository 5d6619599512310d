$ gdl check GDL1022.gdl
GDL1022.gdl:2:22: error GDL1022: some values of this list carry points and some do not
    2 | fact pain : one of { no = 0, yes }
      |                      ^^^^^^
       help: give points to all of them, or to none
1 error, 0 warnings
[1]

$ gdl check --lang zh GDL1022.gdl
GDL1022.gdl:2:22: 错误 GDL1022: 列表中有的值带分数，有的没有
    2 | fact pain : one of { no = 0, yes }
      |                      ^^^^^^
       帮助：请为全部的值写分数，或全部不写
1 个错误，0 个警告
[1]
