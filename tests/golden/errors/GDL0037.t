$ gdl check GDL0037.gdl
GDL0037.gdl:3:19: error GDL0037: a list of values stands in braces
    3 | define y = x in (a, b)
      |                   ^
       help: write `{ a, b }` for a set
1 error, 0 warnings
[1]

$ gdl check --lang zh GDL0037.gdl
GDL0037.gdl:3:19: 错误 GDL0037: 值的列表须写在花括号内
    3 | define y = x in (a, b)
      |                   ^
       帮助：集合请写 `{ a, b }`
1 个错误，0 个警告
[1]
