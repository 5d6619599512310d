$ gdl check GDL0035.gdl
GDL0035.gdl:5:1: error GDL0035: `]` is missing before `}`
    5 | }
      | ^
       help: close what `[` opened
       the other place: GDL0035.gdl:4:13
    4 |   given s = [2026-01-01: 5
      |             ~
1 error, 0 warnings
[1]

$ gdl check --lang zh GDL0035.gdl
GDL0035.gdl:5:1: 错误 GDL0035: `}` 之前缺少 `]`
    5 | }
      | ^
       帮助：请用 `]` 与前面的 `[` 配对
       另一处：GDL0035.gdl:4:13
    4 |   given s = [2026-01-01: 5
      |             ~
1 个错误，0 个警告
[1]
