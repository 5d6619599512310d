$ gdl check GDL1028.gdl
GDL1028.gdl:9:47: error GDL1028: the series has two values on one day
    9 | test "twice" { given scores = [2026-01-01: 1, 2026-01-01: 2] expect I applies }
      |                                               ^^^^^^^^^^^^^
1 error, 0 warnings
[1]

$ gdl check --lang zh GDL1028.gdl
GDL1028.gdl:9:47: 错误 GDL1028: 序列在同一天有两个值
    9 | test "twice" { given scores = [2026-01-01: 1, 2026-01-01: 2] expect I applies }
      |                                               ^^^^^^^^^^^^^
1 个错误，0 个警告
[1]
