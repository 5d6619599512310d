$ gdl check GDL1018.gdl
GDL1018.gdl:7:20: error GDL1018: the range ends before it begins
    7 |   rule r when n in 6..3 note "n"
      |                    ^^^^
       help: write the smaller value first
1 error, 0 warnings
[1]

$ gdl check --lang zh GDL1018.gdl
GDL1018.gdl:7:20: 错误 GDL1018: 范围的终点小于起点
    7 |   rule r when n in 6..3 note "n"
      |                    ^^^^
       帮助：请先写较小的值
1 个错误，0 个警告
[1]
