$ gdl check GDL0010.gdl
GDL0010.gdl:4:14: error GDL0010: `&&` is not used in this language
    4 | define c = a && b
      |              ^^
       help: write `and`
1 error, 0 warnings
[1]

$ gdl check --lang zh GDL0010.gdl
GDL0010.gdl:4:14: 错误 GDL0010: 本语言不使用 `&&`
    4 | define c = a && b
      |              ^^
       帮助：请写 `and`
1 个错误，0 个警告
[1]
