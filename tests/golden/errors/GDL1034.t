$ gdl check GDL1034.gdl
GDL1034.gdl:10:22: error GDL1034: this is an amount of `glucose`, but it meets an amount of `creatinine`
   10 |   rule r when crea > sugar note "n"
      |                      ^^^^^
       help: compare one substance with itself
       the other place: GDL1034.gdl:10:15
   10 |   rule r when crea > sugar note "n"
      |               ~~~~
1 error, 0 warnings
[1]

$ gdl check --lang zh GDL1034.gdl
GDL1034.gdl:10:22: 错误 GDL1034: 这是 `glucose` 的量，却与 `creatinine` 的量相遇
   10 |   rule r when crea > sugar note "n"
      |                      ^^^^^
       帮助：请只在同一物质之间比较
       另一处：GDL1034.gdl:10:15
   10 |   rule r when crea > sugar note "n"
      |               ~~~~
1 个错误，0 个警告
[1]
