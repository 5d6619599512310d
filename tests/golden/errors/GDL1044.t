$ gdl check GDL1044.gdl
GDL1044.gdl:7:15: error GDL1044: `in` asks about a number, a date or one value of a list, but this is a set
    7 |   rule r when drugs in { aspirin } note "n"
      |               ^^^^^
       help: for a set write `s has any of { a, b }`
1 error, 0 warnings
[1]

$ gdl check --lang zh GDL1044.gdl
GDL1044.gdl:7:15: 错误 GDL1044: `in` 询问数值、日期或列表中的一个值，但这是多选值
    7 |   rule r when drugs in { aspirin } note "n"
      |               ^^^^^
       帮助：集合请写 `s has any of { a, b }`
1 个错误，0 个警告
[1]
