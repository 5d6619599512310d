$ gdl check GDL0012.gdl
GDL0012.gdl:3:22: error GDL0012: `1,000` may mean one number or another: a comma is no part of a number
    3 | define high = dose > 1,000
      |                      ^^^^^
       help: write `1_000` for thousands, `1.000` for a decimal point
1 error, 0 warnings
[1]

$ gdl check --lang zh GDL0012.gdl
GDL0012.gdl:3:22: 错误 GDL0012: `1,000` 含义不明：数中不能有逗号
    3 | define high = dose > 1,000
      |                      ^^^^^
       帮助：千位分隔请写 `1_000`，小数请写 `1.000`
1 个错误，0 个警告
[1]
