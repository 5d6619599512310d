$ gdl check GDL1212.gdl
GDL1212.gdl:3:44: error GDL1212: the rule `R1.a` cannot be an alternative to itself
    3 | item R1 { score none rule a alternative to a when fever note "one" }
      |                                            ^
1 error, 0 warnings
[1]
$ gdl check --lang zh GDL1212.gdl
GDL1212.gdl:3:44: 错误 GDL1212: 规则 `R1.a` 不能是自身的替代
    3 | item R1 { score none rule a alternative to a when fever note "one" }
      |                                            ^
1 个错误，0 个警告
[1]
