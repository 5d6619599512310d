$ gdl check GDL1037.gdl
GDL1037.gdl:7:22: error GDL1037: a date and years and months (years) cannot be compared
    7 |   rule r when born > 18 years note "n"
      |                      ^^^^^^^^
       help: each is compared with its own kind; of a date count the time, as in `whole years from d to today`
       the other place: GDL1037.gdl:7:15
    7 |   rule r when born > 18 years note "n"
      |               ~~~~
1 error, 0 warnings
[1]

$ gdl check --lang zh GDL1037.gdl
GDL1037.gdl:7:22: 错误 GDL1037: 日期与年月（years）不能比较
    7 |   rule r when born > 18 years note "n"
      |                      ^^^^^^^^
       帮助：请与同类比较；日期请计时长，例如 `whole years from d to today`
       另一处：GDL1037.gdl:7:15
    7 |   rule r when born > 18 years note "n"
      |               ~~~~
1 个错误，0 个警告
[1]
