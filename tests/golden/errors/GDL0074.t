$ gdl check GDL0074.gdl
GDL0074.gdl:6:35: error GDL0074: this verb takes no `with`
    6 |   rule frail when old caution il2 with dose = 5 mg
      |                                   ^^^^
       help: only what supports an action sets its parameters; to set them beside it, write `regimen ACTION with …` too
1 error, 0 warnings
[1]

$ gdl check --lang zh GDL0074.gdl
GDL0074.gdl:6:35: 错误 GDL0074: 此动词不能带 `with`
    6 |   rule frail when old caution il2 with dose = 5 mg
      |                                   ^^^^
       帮助：只有支持措施的动词可设定参数；若要另行设定，请再写 `regimen 措施 with …`
1 个错误，0 个警告
[1]
