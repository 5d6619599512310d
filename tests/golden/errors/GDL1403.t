$ gdl check --lang en GDL1403.gdl
GDL1403.gdl:2:45: error GDL1403: the parentheses of this unit are nested too deeply
    2 | fact dose : quantity mg/(((((((((((((((((((((kg))))))))))))))))))))) 0..100
      |                                             ^
       help: at most 20 levels are allowed
1 error, 0 warnings
[1]

$ gdl check --lang zh GDL1403.gdl
GDL1403.gdl:2:45: 错误 GDL1403: 单位中的括号嵌套过深
    2 | fact dose : quantity mg/(((((((((((((((((((((kg))))))))))))))))))))) 0..100
      |                                             ^
       帮助：最多允许 20 层
1 个错误，0 个警告
[1]
