$ gdl check GDL1055.gdl
GDL1055.gdl:7:19: error GDL1055: the exponent must be a number without a unit, but this is mass (kg)
    7 |   rule r when 2 ^ weight > 1 note "n"
      |                   ^^^^^^
1 error, 0 warnings
[1]

$ gdl check --lang zh GDL1055.gdl
GDL1055.gdl:7:19: 错误 GDL1055: 指数须为无单位的数，但这是质量（kg）
    7 |   rule r when 2 ^ weight > 1 note "n"
      |                   ^^^^^^
1 个错误，0 个警告
[1]
