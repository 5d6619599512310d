$ gdl check GDL0060.gdl
GDL0060.gdl:3:18: error GDL0060: `=>` is no comparison
    3 | define old = age => 80
      |                  ^^
       help: write `>=` for “at least”
1 error, 0 warnings
[1]

$ gdl check --lang zh GDL0060.gdl
GDL0060.gdl:3:18: 错误 GDL0060: `=>` 不是比较符号
    3 | define old = age => 80
      |                  ^^
       帮助：“大于等于”请写 `>=`
1 个错误，0 个警告
[1]
