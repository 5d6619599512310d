$ gdl check GDL0014.gdl
GDL0014.gdl:3:21: error GDL0014: `5.` has no digit after the point
    3 | define low = dose < 5. and dose > 1
      |                     ^^
       help: write `5` or `5.0`
1 error, 0 warnings
[1]

$ gdl check --lang zh GDL0014.gdl
GDL0014.gdl:3:21: 错误 GDL0014: `5.` 的小数点后没有数字
    3 | define low = dose < 5. and dose > 1
      |                     ^^
       帮助：请写 `5` 或 `5.0`
1 个错误，0 个警告
[1]
