$ gdl check GDL0063.gdl
GDL0063.gdl:3:17: error GDL0063: `is` asks for a value of a list by its name, not for `5`
    3 | define y = x is 5
      |                 ^
       help: write `=`, as in `x = 5`; a boolean fact stands alone
1 error, 0 warnings
[1]

$ gdl check --lang zh GDL0063.gdl
GDL0063.gdl:3:17: 错误 GDL0063: `is` 用于列表中的值的名称，不能用于 `5`
    3 | define y = x is 5
      |                 ^
       帮助：请写 `=`，例如 `x = 5`；布尔事实可单独使用
1 个错误，0 个警告
[1]
