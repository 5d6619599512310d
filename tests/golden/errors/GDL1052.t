$ gdl check GDL1052.gdl
GDL1052.gdl:7:19: error GDL1052: a date cannot stand here
    7 |   rule r when 2 * born < today note "n"
      |                   ^^^^
       help: `d + 3 months` moves a date, `d - e` gives the days between two
1 error, 0 warnings
[1]

$ gdl check --lang zh GDL1052.gdl
GDL1052.gdl:7:19: 错误 GDL1052: 此处不能使用日期
    7 |   rule r when 2 * born < today note "n"
      |                   ^^^^
       帮助：`d + 3 months` 移动日期，`d - e` 得两个日期之间的天数
1 个错误，0 个警告
[1]
