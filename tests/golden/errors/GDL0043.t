$ gdl check GDL0043.gdl
GDL0043.gdl:7:3: error GDL0043: `label` stands after a rule of the item
    7 |   label en "An item"
      |   ^^^^^
       help: write it before the first rule
1 error, 0 warnings
[1]

$ gdl check --lang zh GDL0043.gdl
GDL0043.gdl:7:3: 错误 GDL0043: `label` 写在了条目的规则之后
    7 |   label en "An item"
      |   ^^^^^
       帮助：请写在第一条规则之前
1 个错误，0 个警告
[1]
