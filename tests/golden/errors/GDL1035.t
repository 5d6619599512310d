$ gdl check GDL1035.gdl
GDL1035.gdl:8:23: error GDL1035: the two take their values from different lists
    8 |   rule r when agent = cause note "n"
      |                       ^^^^^
       help: values of one list meet only each other; `cases` translates from one list into another
       the other place: GDL1035.gdl:8:15
    8 |   rule r when agent = cause note "n"
      |               ~~~~~
1 error, 0 warnings
[1]

$ gdl check --lang zh GDL1035.gdl
GDL1035.gdl:8:23: 错误 GDL1035: 两者取自不同的列表
    8 |   rule r when agent = cause note "n"
      |                       ^^^^^
       帮助：只有同一列表的值可以相遇；可用 `cases` 在列表之间转换
       另一处：GDL1035.gdl:8:15
    8 |   rule r when agent = cause note "n"
      |               ~~~~~
1 个错误，0 个警告
[1]
