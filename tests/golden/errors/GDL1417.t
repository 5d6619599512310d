$ gdl check --lang en GDL1417.gdl
GDL1417.gdl:2:6: error GDL1417: `tablet` must be worth more than zero
    2 | unit tablet = 0 mg
      |      ^^^^^^
       help: write a positive number
1 error, 0 warnings
[1]

$ gdl check --lang zh GDL1417.gdl
GDL1417.gdl:2:6: 错误 GDL1417: `tablet` 的值必须大于零
    2 | unit tablet = 0 mg
      |      ^^^^^^
       帮助：请写正数
1 个错误，0 个警告
[1]
