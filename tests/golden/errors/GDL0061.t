$ gdl check GDL0061.gdl
GDL0061.gdl:3:16: error GDL0061: `if` within a condition or a value needs parentheses
    3 | define b = 1 + if a then 2 else 3
      |                ^^
       help: write `(if A then B else C)`
1 error, 0 warnings
[1]

$ gdl check --lang zh GDL0061.gdl
GDL0061.gdl:3:16: 错误 GDL0061: 条件或值中的 `if` 需要括号
    3 | define b = 1 + if a then 2 else 3
      |                ^^
       帮助：请写 `(if A then B else C)`
1 个错误，0 个警告
[1]
