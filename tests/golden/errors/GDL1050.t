$ gdl check GDL1050.gdl
GDL1050.gdl:7:15: error GDL1050: nothing can be computed from temperature (Cel) as it stands
    7 |   rule r when temp + 1 Cel > 38 Cel note "n"
      |               ^^^^
       help: take its number first, as in `x as Cel`
1 error, 0 warnings
[1]

$ gdl check --lang zh GDL1050.gdl
GDL1050.gdl:7:15: 错误 GDL1050: 不能直接用温度（Cel）计算
    7 |   rule r when temp + 1 Cel > 38 Cel note "n"
      |               ^^^^
       帮助：请先取其数值，例如 `x as Cel`
1 个错误，0 个警告
[1]
