$ gdl check GDL0042.gdl
GDL0042.gdl:7:17: error GDL0042: `recomend` cannot stand here
    7 |   rule r when a recomend drug
      |                 ^^^^^^^^
       did you mean: `recommend`?
       help: look at the spelling, or at where the clause belongs
1 error, 0 warnings
[1]

$ gdl check --lang zh GDL0042.gdl
GDL0042.gdl:7:17: 错误 GDL0042: `recomend` 不能出现在此处
    7 |   rule r when a recomend drug
      |                 ^^^^^^^^
       是否想写：`recommend`？
       帮助：请检查拼写，或该子句所属的位置
1 个错误，0 个警告
[1]
