$ gdl check GDL0064.gdl
GDL0064.gdl:3:18: error GDL0064: after `clamp` the name `score` needs parentheses
    3 | define y = clamp score to 1..4
      |                  ^^^^^
       help: write `clamp (score) to 1..5`
1 error, 0 warnings
[1]

$ gdl check --lang zh GDL0064.gdl
GDL0064.gdl:3:18: 错误 GDL0064: `clamp` 之后的名称 `score` 需要括号
    3 | define y = clamp score to 1..4
      |                  ^^^^^
       帮助：请写 `clamp (score) to 1..5`
1 个错误，0 个警告
[1]
