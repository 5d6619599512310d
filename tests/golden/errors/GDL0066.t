$ gdl check GDL0066.gdl
GDL0066.gdl:4:10: error GDL0066: `final` is no status of a guideline
    4 |   status final
      |          ^^^^^
       help: write `draft`, `active` or `retired`
1 error, 0 warnings
[1]

$ gdl check --lang zh GDL0066.gdl
GDL0066.gdl:4:10: 错误 GDL0066: `final` 不是指南的状态
    4 |   status final
      |          ^^^^^
       帮助：请写 `draft`、`active` 或 `retired`
1 个错误，0 个警告
[1]
