$ gdl check GDL0027.gdl
GDL0027.gdl:3:25: error GDL0027: a blank is missing between the number and its unit
    3 | define heavy = weight > 100kg
      |                         ^^^^^
       help: write `100 kg`
1 error, 0 warnings
[1]

$ gdl check --lang zh GDL0027.gdl
GDL0027.gdl:3:25: 错误 GDL0027: 数字与单位之间缺少空格
    3 | define heavy = weight > 100kg
      |                         ^^^^^
       帮助：请写 `100 kg`
1 个错误，0 个警告
[1]
