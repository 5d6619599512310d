$ gdl check GDL1063.gdl
GDL1063.gdl:7:20: error GDL1063: mass (kg) has no square root
    7 |   rule r when sqrt(weight) > 4 note "n"
      |                    ^^^^^^
       help: take the number first, as in `sqrt(x as kg)`
1 error, 0 warnings
[1]

$ gdl check --lang zh GDL1063.gdl
GDL1063.gdl:7:20: 错误 GDL1063: 质量（kg）没有平方根
    7 |   rule r when sqrt(weight) > 4 note "n"
      |                    ^^^^^^
       帮助：请先取数值，例如 `sqrt(x as kg)`
1 个错误，0 个警告
[1]
