$ gdl check GDL1238.gdl
GDL1238.gdl:5:50: error GDL1238: `recomended` is not a verdict
    5 | test "which" { given fever = true expect drug is recomended }
      |                                                  ^^^^^^^^^^
       did you mean: `recommended`?
       help: verdicts are contraindicated stop avoid switch not_indicated not_addressed open caution indicated recommended suggested permitted
1 error, 0 warnings
[1]
$ gdl check --lang zh GDL1238.gdl
GDL1238.gdl:5:50: 错误 GDL1238: `recomended` 不是结论
    5 | test "which" { given fever = true expect drug is recomended }
      |                                                  ^^^^^^^^^^
       是否想写：`recommended`？
       帮助：结论有 contraindicated stop avoid switch not_indicated not_addressed open caution indicated recommended suggested permitted
1 个错误，0 个警告
[1]
