$ gdl check GDL1237.gdl
GDL1237.gdl:5:42: error GDL1237: this cannot be expected of `drug`
    5 | test "which" { given fever = true expect drug applies }
      |                                          ^^^^
       help: items, rules and duties `applies` or not, of an action write `A is recommended`, of parameters, facts and definitions `x = 5`
1 error, 0 warnings
[1]
$ gdl check --lang zh GDL1237.gdl
GDL1237.gdl:5:42: 错误 GDL1237: 不能对 `drug` 作此预期
    5 | test "which" { given fever = true expect drug applies }
      |                                          ^^^^
       帮助：条目、规则和职责写 `applies` 与否，措施写 `A is recommended`，参数、事实和定义写 `x = 5`
1 个错误，0 个警告
[1]
