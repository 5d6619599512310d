$ gdl check GDL1202.gdl
GDL1202.gdl:5:8: error GDL1202: these rules override each other in a circle: R1.first -> R1.second -> R1.first
    5 |   rule first overrides second when fever note "one"
      |        ^^^^^
       help: remove one of the `overrides`
1 error, 0 warnings
[1]
$ gdl check --lang zh GDL1202.gdl
GDL1202.gdl:5:8: 错误 GDL1202: 这些规则循环覆盖：R1.first -> R1.second -> R1.first
    5 |   rule first overrides second when fever note "one"
      |        ^^^^^
       帮助：请删除其中一个 `overrides`
1 个错误，0 个警告
[1]
