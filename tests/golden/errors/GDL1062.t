$ gdl check GDL1062.gdl
GDL1062.gdl:7:21: error GDL1062: `round` wants a number without a unit, but this is mass (kg)
    7 |   rule r when round(weight) > 4 note "n"
      |                     ^^^^^^
       help: the result would depend on the unit: choose it, as in `x as kg`
1 error, 0 warnings
[1]

$ gdl check --lang zh GDL1062.gdl
GDL1062.gdl:7:21: 错误 GDL1062: `round` 需要无单位的数，但这是质量（kg）
    7 |   rule r when round(weight) > 4 note "n"
      |                     ^^^^^^
       帮助：结果取决于单位，请选定，例如 `x as kg`
1 个错误，0 个警告
[1]
