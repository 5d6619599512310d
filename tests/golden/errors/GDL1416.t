$ gdl check --lang en GDL1416.gdl
GDL1416.gdl:4:30: error GDL1416: `weight` is not a unit
    4 | define is_low = dose < 50 mg/weight
      |                              ^^^^^^
       help: to divide by a value write blanks on both sides, as in `50 mg / weight`; else correct the unit
1 error, 0 warnings
[1]

$ gdl check --lang zh GDL1416.gdl
GDL1416.gdl:4:30: 错误 GDL1416: `weight` 不是单位
    4 | define is_low = dose < 50 mg/weight
      |                              ^^^^^^
       帮助：若要除以某个值，请在 `/` 两侧加空格，例如 `50 mg / weight`；否则请更正单位
1 个错误，0 个警告
[1]
