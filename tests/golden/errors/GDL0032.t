$ gdl check GDL0032.gdl
GDL0032.gdl:3:18: error GDL0032: comparisons do not chain
    3 | define y = 1 < x < 5
      |                  ^
       help: write `x in 1..5`, or `1 < x and x < 5`
1 error, 0 warnings
[1]

$ gdl check --lang zh GDL0032.gdl
GDL0032.gdl:3:18: 错误 GDL0032: 比较不能连写
    3 | define y = 1 < x < 5
      |                  ^
       帮助：请写 `x in 1..5`，或 `1 < x and x < 5`
1 个错误，0 个警告
[1]
