$ gdl check GDL1010.gdl
GDL1010.gdl:7:15: error GDL1010: a condition is wanted here, but this is years and months (years)
    7 |   rule r when age note "n"
      |               ^^^
       help: compare it with something, as in `age >= 18 years`
1 error, 0 warnings
[1]

$ gdl check --lang zh GDL1010.gdl
GDL1010.gdl:7:15: 错误 GDL1010: 此处需要条件，但这是年月（years）
    7 |   rule r when age note "n"
      |               ^^^
       帮助：请作比较，例如 `age >= 18 years`
1 个错误，0 个警告
[1]
