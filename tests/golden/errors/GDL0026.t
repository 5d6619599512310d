$ gdl check GDL0026.gdl
GDL0026.gdl:2:20: error GDL0026: the language has no semicolon
    2 | duty talk en "Talk";
      |                    ^
       help: delete it: nothing marks the end of a line
1 error, 0 warnings
[1]

$ gdl check --lang zh GDL0026.gdl
GDL0026.gdl:2:20: 错误 GDL0026: 语言中没有分号
    2 | duty talk en "Talk";
      |                    ^
       帮助：请删除：行末不需要符号
1 个错误，0 个警告
[1]
