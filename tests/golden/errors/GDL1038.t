$ gdl check GDL1038.gdl
GDL1038.gdl:7:15: error GDL1038: one of a list has no smaller and greater
    7 |   rule r when agent > viral note "n"
      |               ^^^^^
       help: use `=` or `!=`; for a list write `x in { a, b }`
1 error, 0 warnings
[1]

$ gdl check --lang zh GDL1038.gdl
GDL1038.gdl:7:15: 错误 GDL1038: 单选值没有大小之分
    7 |   rule r when agent > viral note "n"
      |               ^^^^^
       帮助：请用 `=` 或 `!=`；列表请写 `x in { a, b }`
1 个错误，0 个警告
[1]
