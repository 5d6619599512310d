$ gdl check GDL1014.gdl
GDL1014.gdl:7:24: error GDL1014: this number has no unit, but meets a quantity in kg
    7 |   rule r when weight > 50 note "n"
      |                        ^^
       help: write its unit after it, as in `0 kg`
       the other place: GDL1014.gdl:7:15
    7 |   rule r when weight > 50 note "n"
      |               ~~~~~~
1 error, 0 warnings
[1]

$ gdl check --lang zh GDL1014.gdl
GDL1014.gdl:7:24: 错误 GDL1014: 该数值没有单位，却与以 kg 为单位的量相遇
    7 |   rule r when weight > 50 note "n"
      |                        ^^
       帮助：请写明单位，例如 `0 kg`
       另一处：GDL1014.gdl:7:15
    7 |   rule r when weight > 50 note "n"
      |               ~~~~~~
1 个错误，0 个警告
[1]
