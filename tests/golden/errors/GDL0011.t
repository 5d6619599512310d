$ gdl check GDL0011.gdl
GDL0011.gdl:3:24: error GDL0011: `7,35` has a comma for the decimal point
    3 | define acidosis = ph < 7,35
      |                        ^^^^
       help: write `7.35`; two numbers need a blank between them
1 error, 0 warnings
[1]

$ gdl check --lang zh GDL0011.gdl
GDL0011.gdl:3:24: 错误 GDL0011: `7,35` 用逗号作小数点
    3 | define acidosis = ph < 7,35
      |                        ^^^^
       帮助：请写 `7.35`；若为两个数，请以空格隔开
1 个错误，0 个警告
[1]
