$ gdl check GDL0045.gdl
GDL0045.gdl:2:6: error GDL0045: `then` is a reserved word and cannot be a name
    2 | fact then : boolean
      |      ^^^^
       help: choose another name
1 error, 0 warnings
[1]

$ gdl check --lang zh GDL0045.gdl
GDL0045.gdl:2:6: 错误 GDL0045: `then` 是保留词，不能作名称
    2 | fact then : boolean
      |      ^^^^
       帮助：请另取名称
1 个错误，0 个警告
[1]
