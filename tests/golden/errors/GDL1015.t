$ gdl check GDL1015.gdl
GDL1015.gdl:7:24: error GDL1015: length (cm) and mass (kg) measure different things
    7 |   rule r when weight > 50 cm note "n"
      |                        ^^^^^
       help: write both in units of one kind; nothing is converted by guess
       the other place: GDL1015.gdl:7:15
    7 |   rule r when weight > 50 cm note "n"
      |               ~~~~~~
1 error, 0 warnings
[1]

$ gdl check --lang zh GDL1015.gdl
GDL1015.gdl:7:24: 错误 GDL1015: 长度（cm）与质量（kg）度量的不是同一事物
    7 |   rule r when weight > 50 cm note "n"
      |                        ^^^^^
       帮助：请使用同类单位；系统不作猜测换算
       另一处：GDL1015.gdl:7:15
    7 |   rule r when weight > 50 cm note "n"
      |               ~~~~~~
1 个错误，0 个警告
[1]
