$ gdl check GDL1053.gdl
GDL1053.gdl:7:22: error GDL1053: a date moves by whole days or whole months only
    7 |   rule r when born + 36 h < today note "n"
      |                      ^^^^
       help: write a whole number of them
1 error, 0 warnings
[1]

$ gdl check --lang zh GDL1053.gdl
GDL1053.gdl:7:22: 错误 GDL1053: 日期只能移动整天或整月
    7 |   rule r when born + 36 h < today note "n"
      |                      ^^^^
       帮助：请写整数
1 个错误，0 个警告
[1]
