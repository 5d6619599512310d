$ gdl check GDL1029.gdl
GDL1029.gdl:7:22: error GDL1029: `2000-10` is a month, not a day
    7 |   rule r when born > 2000-10 note "n"
      |                      ^^^^^^^
       help: write the day, as in 2026-11-24; for a difference of numbers write blanks, as in `2000 - 10`
1 error, 0 warnings
[1]

$ gdl check --lang zh GDL1029.gdl
GDL1029.gdl:7:22: 错误 GDL1029: `2000-10` 是月份，不是日期
    7 |   rule r when born > 2000-10 note "n"
      |                      ^^^^^^^
       帮助：请写到日，例如 2026-11-24；若为减法，请加空格，例如 `2000 - 10`
1 个错误，0 个警告
[1]
