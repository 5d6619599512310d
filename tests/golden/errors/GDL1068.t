$ gdl check GDL1068.gdl
GDL1068.gdl:7:15: error GDL1068: a value of a list is no number
    7 |   rule r when agent + 1 > 2 note "n"
      |               ^^^^^
       help: if its values carry points, write `points(x)`
1 error, 0 warnings
[1]

$ gdl check --lang zh GDL1068.gdl
GDL1068.gdl:7:15: 错误 GDL1068: 列表中的值不是数值
    7 |   rule r when agent + 1 > 2 note "n"
      |               ^^^^^
       帮助：若其值带分数，请写 `points(x)`
1 个错误，0 个警告
[1]
