$ gdl check GDL0053.gdl
GDL0053.gdl:2:24: error GDL0053: a unit is expected here, not `1`
    2 | fact weight : quantity 1..300
      |                        ^
       help: write it on the same line, without blanks in it: `kg`, `mg/dL`, `10*9/L`, `[iU]`
1 error, 0 warnings
[1]

$ gdl check --lang zh GDL0053.gdl
GDL0053.gdl:2:24: 错误 GDL0053: 此处需要单位，而不是 `1`
    2 | fact weight : quantity 1..300
      |                        ^
       帮助：请写在同一行，中间不留空格：`kg`、`mg/dL`、`10*9/L`、`[iU]`
1 个错误，0 个警告
[1]
