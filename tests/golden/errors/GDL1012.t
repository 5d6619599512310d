$ gdl check GDL1012.gdl
GDL1012.gdl:7:15: error GDL1012: a number is wanted here, but this is true or false
    7 |   rule r when sick + 1 > 2 note "n"
      |               ^^^^
1 error, 0 warnings
[1]

$ gdl check --lang zh GDL1012.gdl
GDL1012.gdl:7:15: 错误 GDL1012: 此处需要数值，但这是真假值
    7 |   rule r when sick + 1 > 2 note "n"
      |               ^^^^
1 个错误，0 个警告
[1]
