$ gdl check GDL1240.gdl
GDL1240.gdl:5:62: error GDL1240: the rule `R1.a` does not set `drug.dose`
    5 | …est "which" { given fever = true expect drug.dose = 5 mg by R1.a }
      |                                                              ^^^^
1 error, 0 warnings
[1]
$ gdl check --lang zh GDL1240.gdl
GDL1240.gdl:5:62: 错误 GDL1240: 规则 `R1.a` 不设定 `drug.dose`
    5 | …est "which" { given fever = true expect drug.dose = 5 mg by R1.a }
      |                                                              ^^^^
1 个错误，0 个警告
[1]
