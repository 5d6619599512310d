$ gdl check --lang en GDL1409.gdl
GDL1409.gdl:2:21: error GDL1409: `a` is a mean length in days, not time by the calendar
    2 | fact age : quantity a 0..120
      |                     ^
       help: write `years`, which is counted by the calendar, or `days`
1 error, 0 warnings
[1]

$ gdl check --lang zh GDL1409.gdl
GDL1409.gdl:2:21: 错误 GDL1409: `a` 是平均天数，不是日历时间
    2 | fact age : quantity a 0..120
      |                     ^
       帮助：请写按日历计算的 `years`，或写 `days`
1 个错误，0 个警告
[1]
