$ gdl check GDL0033.gdl
GDL0033.gdl:5:1: error GDL0033: `}` is missing before `duty`
    5 | duty talk en "Talk"
      | ^^^^
       help: close what `{` opened
       the other place: GDL0033.gdl:2:13
    2 | action drug {
      |             ~
1 error, 0 warnings
[1]

$ gdl check --lang zh GDL0033.gdl
GDL0033.gdl:5:1: 错误 GDL0033: `duty` 之前缺少 `}`
    5 | duty talk en "Talk"
      | ^^^^
       帮助：请用 `}` 与前面的 `{` 配对
       另一处：GDL0033.gdl:2:13
    2 | action drug {
      |             ~
1 个错误，0 个警告
[1]
