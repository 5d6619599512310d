$ gdl check GDL1025.gdl
GDL1025.gdl:7:20: error GDL1025: a set in braces cannot stand here
    7 |   rule r when n in { aspirin } note "n"
      |                    ^^^^^^^^^^^
       help: it stands after `in` for one value of a list, after `has any of` and `has all of` for a set
1 error, 0 warnings
[1]

$ gdl check --lang zh GDL1025.gdl
GDL1025.gdl:7:20: 错误 GDL1025: 此处不能使用花括号集合
    7 |   rule r when n in { aspirin } note "n"
      |                    ^^^^^^^^^^^
       帮助：单选值之后用 `in`，集合之后用 `has any of`、`has all of`
1 个错误，0 个警告
[1]
