$ gdl check GDL1016.gdl
GDL1016.gdl:8:36: error GDL1016: this branch gives a date, an earlier one gives a whole number
    8 |   rule r when (if sick then 1 else born) > 2 note "n"
      |                                    ^^^^
       help: all branches give one kind of value
       the other place: GDL1016.gdl:8:29
    8 |   rule r when (if sick then 1 else born) > 2 note "n"
      |                             ~
1 error, 0 warnings
[1]

$ gdl check --lang zh GDL1016.gdl
GDL1016.gdl:8:36: 错误 GDL1016: 此分支得日期，前面的分支得整数
    8 |   rule r when (if sick then 1 else born) > 2 note "n"
      |                                    ^^^^
       帮助：所有分支须得同类的值
       另一处：GDL1016.gdl:8:29
    8 |   rule r when (if sick then 1 else born) > 2 note "n"
      |                             ~
1 个错误，0 个警告
[1]
