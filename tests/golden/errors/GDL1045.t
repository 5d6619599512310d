$ gdl check GDL1045.gdl
GDL1045.gdl:7:15: error GDL1045: `is heavy` asks about one value of a list, but this is mass (kg)
    7 |   rule r when weight is heavy note "n"
      |               ^^^^^^
       help: a condition stands by itself or after `not`; numbers, dates and texts are compared with `=`
       the other place: GDL1045.gdl:7:25
    7 |   rule r when weight is heavy note "n"
      |                         ~~~~~
1 error, 0 warnings
[1]

$ gdl check --lang zh GDL1045.gdl
GDL1045.gdl:7:15: 错误 GDL1045: `is heavy` 询问列表中的一个值，但这是质量（kg）
    7 |   rule r when weight is heavy note "n"
      |               ^^^^^^
       帮助：条件可单独使用，或写在 `not` 之后；数值、日期和文本请用 `=` 比较
       另一处：GDL1045.gdl:7:25
    7 |   rule r when weight is heavy note "n"
      |                         ~~~~~
1 个错误，0 个警告
[1]
