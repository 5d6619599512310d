$ gdl check GDL0016.gdl
GDL0016.gdl:2:13: error GDL0016: the number has more than 34 digits
    2 | define it = 12345678901234567890123456789012345
      |             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
       help: numbers are exact to 34 digits: shorten it
1 error, 0 warnings
[1]

$ gdl check --lang zh GDL0016.gdl
GDL0016.gdl:2:13: 错误 GDL0016: 数字超过 34 位
    2 | define it = 12345678901234567890123456789012345
      |             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
       帮助：数值精确到 34 位，请缩短
1 个错误，0 个警告
[1]
