$ gdl check GDL1006.gdl
GDL1006.gdl:7:15: error GDL1006: `talk` is a duty and has no value that a condition could use
    7 |   rule r when talk note "n"
      |               ^^^^
       help: conditions are made of facts, definitions and parameters
       the other place: GDL1006.gdl:2:6
    2 | duty talk "Talk"
      |      ~~~~
1 error, 0 warnings
[1]

$ gdl check --lang zh GDL1006.gdl
GDL1006.gdl:7:15: 错误 GDL1006: `talk` 是职责，没有可用于条件的值
    7 |   rule r when talk note "n"
      |               ^^^^
       帮助：条件由事实、定义和参数构成
       另一处：GDL1006.gdl:2:6
    2 | duty talk "Talk"
      |      ~~~~
1 个错误，0 个警告
[1]
