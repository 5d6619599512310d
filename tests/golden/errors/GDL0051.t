$ gdl check GDL0051.gdl
GDL0051.gdl:4:10: error GDL0051: a date is expected here, not `January`
    4 |   issued January
      |          ^^^^^^^
       help: write `2026-01-05`
1 error, 0 warnings
[1]

$ gdl check --lang zh GDL0051.gdl
GDL0051.gdl:4:10: 错误 GDL0051: 此处需要日期，而不是 `January`
    4 |   issued January
      |          ^^^^^^^
       帮助：请写 `2026-01-05`
1 个错误，0 个警告
[1]
