$ gdl check GDL1071.gdl
GDL1071.gdl:8:20: error GDL1071: a range runs between two numbers or two dates, but this is true or false
    8 |   rule r when n in sick..7 note "n"
      |                    ^^^^
       help: values of a list are named, as in `x in { a, b }`
1 error, 0 warnings
[1]

$ gdl check --lang zh GDL1071.gdl
GDL1071.gdl:8:20: 错误 GDL1071: 范围介于两个数值或两个日期之间，但这是真假值
    8 |   rule r when n in sick..7 note "n"
      |                    ^^^^
       帮助：列表中的值请逐一列出，例如 `x in { a, b }`
1 个错误，0 个警告
[1]
