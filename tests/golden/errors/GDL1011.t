$ gdl check GDL1011.gdl
GDL1011.gdl:3:23: error GDL1011: this is true or false, but a whole number is wanted here
    3 | define it : integer = sick
      |                       ^^^^
1 error, 0 warnings
[1]

$ gdl check --lang zh GDL1011.gdl
GDL1011.gdl:3:23: 错误 GDL1011: 这是真假值，此处需要整数
    3 | define it : integer = sick
      |                       ^^^^
1 个错误，0 个警告
[1]
