$ gdl check GDL1213.gdl
GDL1213.gdl:4:60: error GDL1213: the action `drug` has no parameter `dos`
    4 | item R1 { score none rule a when fever recommend drug with dos = 5 mg }
      |                                                            ^^^
       did you mean: `dose`?
       help: declare it in the action with `with dos : TYPE`
1 error, 0 warnings
[1]
$ gdl check --lang zh GDL1213.gdl
GDL1213.gdl:4:60: 错误 GDL1213: 措施 `drug` 没有参数 `dos`
    4 | item R1 { score none rule a when fever recommend drug with dos = 5 mg }
      |                                                            ^^^
       是否想写：`dose`？
       帮助：请在措施中用 `with dos : 类型` 声明
1 个错误，0 个警告
[1]
