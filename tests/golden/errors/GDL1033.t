$ gdl check GDL1033.gdl
GDL1033.gdl:7:30: error GDL1033: years and months (years) and time (d) cannot meet: months and years have no fixed number of days
    7 |   rule r when today - born > 18 years note "n"
      |                              ^^^^^^^^
       help: count between dates, as in `whole months from start to today >= 3 months`, or use one kind throughout
       the other place: GDL1033.gdl:7:15
    7 |   rule r when today - born > 18 years note "n"
      |               ~~~~~~~~~~~~
1 error, 0 warnings
[1]

$ gdl check --lang zh GDL1033.gdl
GDL1033.gdl:7:30: 错误 GDL1033: 年月（years）与时间（d）不能相互比较或运算：年和月没有固定的天数
    7 |   rule r when today - born > 18 years note "n"
      |                              ^^^^^^^^
       帮助：请在日期之间计数，例如 `whole months from start to today >= 3 months`，或统一使用一类单位
       另一处：GDL1033.gdl:7:15
    7 |   rule r when today - born > 18 years note "n"
      |               ~~~~~~~~~~~~
1 个错误，0 个警告
[1]
