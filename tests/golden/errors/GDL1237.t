$ gdl check GDL1237.gdl
GDL1237.gdl:5:42: error GDL1237: this cannot be expected of `drug`
    5 | test "which" { given fever = true expect drug applies }
      |                                          ^^^^
       help: items, rules and duties apply or not, actions have verdicts, parameters, facts and definitions have values
1 error, 0 warnings
[1]
$ gdl check --lang zh GDL1237.gdl
GDL1237.gdl:5:42: 错误 GDL1237: 不能对 `drug` 作此预期
    5 | test "which" { given fever = true expect drug applies }
      |                                          ^^^^
       帮助：条目、规则和职责有适用与否，措施有结论，参数、事实和定义有值
1 个错误，0 个警告
[1]
