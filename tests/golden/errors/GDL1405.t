$ gdl check --lang en GDL1405.gdl
GDL1405.gdl:2:22: error GDL1405: `ampule` is not a unit
    2 | fact dose : quantity ampule 0..100
      |                      ^^^^^^
       help: units are those of UCUM, upper and lower case count; another is declared as in `unit tablet = 5 mg`
GDL1405.gdl:3:23: error GDL1405: `mmomol` is not a unit
    3 | fact level : quantity mmomol/L 0..100
      |                       ^^^^^^
       did you mean: `mmol`?
       help: units are those of UCUM, upper and lower case count; another is declared as in `unit tablet = 5 mg`
2 errors, 0 warnings
[1]

$ gdl check --lang zh GDL1405.gdl
GDL1405.gdl:2:22: 错误 GDL1405: `ampule` 不是单位
    2 | fact dose : quantity ampule 0..100
      |                      ^^^^^^
       帮助：单位采用 UCUM，区分大小写；其他单位须声明，例如 `unit tablet = 5 mg`
GDL1405.gdl:3:23: 错误 GDL1405: `mmomol` 不是单位
    3 | fact level : quantity mmomol/L 0..100
      |                       ^^^^^^
       是否想写：`mmol`？
       帮助：单位采用 UCUM，区分大小写；其他单位须声明，例如 `unit tablet = 5 mg`
2 个错误，0 个警告
[1]
