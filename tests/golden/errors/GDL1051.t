$ gdl check GDL1051.gdl
GDL1051.gdl:7:22: error GDL1051: a date moves by years, months, weeks or days, but this is a whole number
    7 |   rule r when born + 3 < today note "n"
      |                      ^
       help: write `d + 3 months` or `d - 14 d`; `d - e` gives the days between two dates
1 error, 0 warnings
[1]

$ gdl check --lang zh GDL1051.gdl
GDL1051.gdl:7:22: 错误 GDL1051: 日期按年、月、周或天移动，但这是整数
    7 |   rule r when born + 3 < today note "n"
      |                      ^
       帮助：请写 `d + 3 months` 或 `d - 14 d`；`d - e` 得两个日期之间的天数
1 个错误，0 个警告
[1]
