$ gdl check GDL1060.gdl
GDL1060.gdl:7:15: error GDL1060: unknown function `maxx`
    7 |   rule r when maxx(n, 3) > 4 note "n"
      |               ^^^^
       did you mean: `max`?
       help: the functions are min, max, abs, round, floor, ceiling, sqrt, ln, log10, exp, year, points, last and first
1 error, 0 warnings
[1]

$ gdl check --lang zh GDL1060.gdl
GDL1060.gdl:7:15: 错误 GDL1060: 未知函数 `maxx`
    7 |   rule r when maxx(n, 3) > 4 note "n"
      |               ^^^^
       是否想写：`max`？
       帮助：可用函数：min、max、abs、round、floor、ceiling、sqrt、ln、log10、exp、year、points、last、first
1 个错误，0 个警告
[1]
