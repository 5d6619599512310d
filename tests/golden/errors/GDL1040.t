$ gdl check GDL1040.gdl
GDL1040.gdl:7:15: error GDL1040: a set cannot be compared
    7 |   rule r when drugs = drugs note "n"
      |               ^^^^^
       help: write `s has VALUE`, `s has any of { a, b }`, `s has all of { a, b }` or `s is empty`
1 error, 0 warnings
[1]

$ gdl check --lang zh GDL1040.gdl
GDL1040.gdl:7:15: 错误 GDL1040: 集合不能比较
    7 |   rule r when drugs = drugs note "n"
      |               ^^^^^
       帮助：请写 `s has 值`、`s has any of { a, b }`、`s has all of { a, b }` 或 `s is empty`
1 个错误，0 个警告
[1]
