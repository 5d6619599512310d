$ gdl check GDL1031.gdl
GDL1031.gdl:7:15: error GDL1031: `unknown` says nothing here: its type is not clear
    7 |   rule r when unknown + 1 > 2 note "n"
      |               ^^^^^^^
1 error, 0 warnings
[1]

$ gdl check --lang zh GDL1031.gdl
GDL1031.gdl:7:15: 错误 GDL1031: 此处 `unknown` 的类型不明确
    7 |   rule r when unknown + 1 > 2 note "n"
      |               ^^^^^^^
1 个错误，0 个警告
[1]
