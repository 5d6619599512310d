$ gdl check GDL0009.gdl
GDL0009.gdl:3:18: error GDL0009: `≥` is not a sign of the language
    3 | define old = age ≥ 80
      |                  ^
       help: write `>=`
1 error, 0 warnings
[1]

$ gdl check --lang zh GDL0009.gdl
GDL0009.gdl:3:18: 错误 GDL0009: 语言中没有符号 `≥`
    3 | define old = age ≥ 80
      |                  ^
       帮助：请写 `>=`
1 个错误，0 个警告
[1]
