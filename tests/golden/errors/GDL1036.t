$ gdl check GDL1036.gdl
GDL1036.gdl:7:23: error GDL1036: a text meets one of a list
    7 |   rule r when agent = "viral" note "n"
      |                       ^^^^^^^
       help: numbers, dates and values of a list are written without quotes
       the other place: GDL1036.gdl:7:15
    7 |   rule r when agent = "viral" note "n"
      |               ~~~~~
1 error, 0 warnings
[1]

$ gdl check --lang zh GDL1036.gdl
GDL1036.gdl:7:23: 错误 GDL1036: 文本与单选值相遇
    7 |   rule r when agent = "viral" note "n"
      |                       ^^^^^^^
       帮助：数值、日期和列表中的值不加引号
       另一处：GDL1036.gdl:7:15
    7 |   rule r when agent = "viral" note "n"
      |               ~~~~~
1 个错误，0 个警告
[1]
