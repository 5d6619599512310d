$ gdl check GDL0038.gdl
GDL0038.gdl:3:31: error GDL0038: `=>` is expected before `:`
    3 | define y = cases { when x > 5 : 1 otherwise => 0 }
      |                               ^
       help: write `when CONDITION => VALUE`
1 error, 0 warnings
[1]

$ gdl check --lang zh GDL0038.gdl
GDL0038.gdl:3:31: 错误 GDL0038: `:` 之前缺少 `=>`
    3 | define y = cases { when x > 5 : 1 otherwise => 0 }
      |                               ^
       帮助：请写 `when 条件 => 值`
1 个错误，0 个警告
[1]
