$ gdl check GDL1061.gdl
GDL1061.gdl:7:15: error GDL1061: `max` takes at least 2 values, not 1
    7 |   rule r when max(n) > 4 note "n"
      |               ^^^^^^
1 error, 0 warnings
[1]

$ gdl check --lang zh GDL1061.gdl
GDL1061.gdl:7:15: 错误 GDL1061: `max` 需要至少 2 个值，而不是 1 个
    7 |   rule r when max(n) > 4 note "n"
      |               ^^^^^^
1 个错误，0 个警告
[1]
