$ gdl check GDL0072.gdl
GDL0072.gdl:4:17: error GDL0072: nothing follows this comma
    4 |   given a = true,
      |                 ^
       help: delete it
1 error, 0 warnings
[1]

$ gdl check --lang zh GDL0072.gdl
GDL0072.gdl:4:17: 错误 GDL0072: 此逗号之后没有内容
    4 |   given a = true,
      |                 ^
       帮助：请删除
1 个错误，0 个警告
[1]
