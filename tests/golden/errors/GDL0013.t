$ gdl check GDL0013.gdl
GDL0013.gdl:3:21: error GDL0013: `.5` has no digit before the point
    3 | define low = dose < .5
      |                     ^^
       help: write `0.5`
1 error, 0 warnings
[1]

$ gdl check --lang zh GDL0013.gdl
GDL0013.gdl:3:21: 错误 GDL0013: `.5` 的小数点前没有数字
    3 | define low = dose < .5
      |                     ^^
       帮助：请写 `0.5`
1 个错误，0 个警告
[1]
