$ gdl check GDL0023.gdl
GDL0023.gdl:3:14: error GDL0023: the language does not use the character `@`
    3 | define b = a @ a
      |              ^
       help: delete it, or put it into a text between quotes
1 error, 0 warnings
[1]

$ gdl check --lang zh GDL0023.gdl
GDL0023.gdl:3:14: 错误 GDL0023: 语言中没有字符 `@`
    3 | define b = a @ a
      |              ^
       帮助：请删除，或放入引号内的文字
1 个错误，0 个警告
[1]
