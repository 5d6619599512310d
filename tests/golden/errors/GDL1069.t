$ gdl check GDL1069.gdl
GDL1069.gdl:7:24: error GDL1069: the places to round to must be a whole number from -30 to 30 that is written out
    7 |   rule r when round(x, 0.5) > 1 note "n"
      |                        ^^^
       help: write it as in `round(x, 2)`
1 error, 0 warnings
[1]

$ gdl check --lang zh GDL1069.gdl
GDL1069.gdl:7:24: 错误 GDL1069: 保留位数须为直接写出的 -30 至 30 的整数
    7 |   rule r when round(x, 0.5) > 1 note "n"
      |                        ^^^
       帮助：请写如 `round(x, 2)`
1 个错误，0 个警告
[1]
