$ gdl check GDL1041.gdl
GDL1041.gdl:7:15: error GDL1041: a series of dated values is no single value
    7 |   rule r when scores > 3 note "n"
      |               ^^^^^^
       help: take one of them, as in `last(x)`
1 error, 0 warnings
[1]

$ gdl check --lang zh GDL1041.gdl
GDL1041.gdl:7:15: 错误 GDL1041: 带日期的序列不是单个的值
    7 |   rule r when scores > 3 note "n"
      |               ^^^^^^
       帮助：请取其中之一，例如 `last(x)`
1 个错误，0 个警告
[1]
