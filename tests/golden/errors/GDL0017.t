$ gdl check GDL0017.gdl
GDL0017.gdl:3:22: error GDL0017: the date `2026-02-30` does not exist
    3 | define late = seen > 2026-02-30
      |                      ^^^^^^^^^^
       help: write year, month and day, as in `2026-02-28`; for a difference write blanks: `2000 - 10`
1 error, 0 warnings
[1]

$ gdl check --lang zh GDL0017.gdl
GDL0017.gdl:3:22: 错误 GDL0017: 日期 `2026-02-30` 不存在
    3 | define late = seen > 2026-02-30
      |                      ^^^^^^^^^^
       帮助：请写年、月、日，例如 `2026-02-28`；若为减法，请加空格：`2000 - 10`
1 个错误，0 个警告
[1]
