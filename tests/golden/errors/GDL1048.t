$ gdl check GDL1048.gdl
GDL1048.gdl:7:15: error GDL1048: `has` asks about a set, but this is one of a list
    7 |   rule r when agent has viral note "n"
      |               ^^^^^
       help: one value of a list is asked with `is` or `in`
1 error, 0 warnings
[1]

$ gdl check --lang zh GDL1048.gdl
GDL1048.gdl:7:15: 错误 GDL1048: `has` 询问集合，但这是单选值
    7 |   rule r when agent has viral note "n"
      |               ^^^^^
       帮助：列表中的单个值请用 `is` 或 `in` 询问
1 个错误，0 个警告
[1]
