$ gdl check GDL0039.gdl
GDL0039.gdl:3:20: error GDL0039: `when` and a condition are expected before `x`
    3 | define y = cases { x > 5 => 1 otherwise => 0 }
      |                    ^
       help: write `when CONDITION`
1 error, 0 warnings
[1]

$ gdl check --lang zh GDL0039.gdl
GDL0039.gdl:3:20: 错误 GDL0039: `x` 之前缺少 `when` 和条件
    3 | define y = cases { x > 5 => 1 otherwise => 0 }
      |                    ^
       帮助：请写 `when 条件`
1 个错误，0 个警告
[1]
