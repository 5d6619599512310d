$ gdl check GDL1070.gdl
GDL1070.gdl:7:19: error GDL1070: this divides by zero
    7 |   rule r when n / 0 > 1 note "n"
      |                   ^
1 error, 0 warnings
[1]

$ gdl check --lang zh GDL1070.gdl
GDL1070.gdl:7:19: 错误 GDL1070: 此处除以零
    7 |   rule r when n / 0 > 1 note "n"
      |                   ^
1 个错误，0 个警告
[1]
