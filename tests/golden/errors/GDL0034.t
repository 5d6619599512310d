$ gdl check GDL0034.gdl
GDL0034.gdl:5:1: error GDL0034: `)` is missing before `duty`
    5 | duty talk en "Talk"
      | ^^^^
       help: close what `(` opened
       the other place: GDL0034.gdl:4:12
    4 | define c = (a or b
      |            ~
1 error, 0 warnings
[1]

$ gdl check --lang zh GDL0034.gdl
GDL0034.gdl:5:1: 错误 GDL0034: `duty` 之前缺少 `)`
    5 | duty talk en "Talk"
      | ^^^^
       帮助：请用 `)` 与前面的 `(` 配对
       另一处：GDL0034.gdl:4:12
    4 | define c = (a or b
      |            ~
1 个错误，0 个警告
[1]
