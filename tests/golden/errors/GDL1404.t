$ gdl check --lang en GDL1404.gdl
GDL1404.gdl:3:27: error GDL1404: `.` cannot stand at this place of a unit
    3 | fact level : quantity mg.2.5kg 0..100
      |                           ^
       help: units are joined by `.` and `/` without blanks, as in `mg/dL`, `kg.m2`, `10*9/L`, `mg/(kg.d)`
GDL1404.gdl:4:27: error GDL1404: `2` cannot stand at this place of a unit
    4 | fact rate : quantity m/(s)2 0..5
      |                           ^
       help: units are joined by `.` and `/` without blanks, as in `mg/dL`, `kg.m2`, `10*9/L`, `mg/(kg.d)`
2 errors, 0 warnings
[1]

$ gdl check --lang zh GDL1404.gdl
GDL1404.gdl:3:27: 错误 GDL1404: 单位的此处不能出现 `.`
    3 | fact level : quantity mg.2.5kg 0..100
      |                           ^
       帮助：单位以 `.` 和 `/` 相连，不留空格，例如 `mg/dL`、`kg.m2`、`10*9/L`、`mg/(kg.d)`
GDL1404.gdl:4:27: 错误 GDL1404: 单位的此处不能出现 `2`
    4 | fact rate : quantity m/(s)2 0..5
      |                           ^
       帮助：单位以 `.` 和 `/` 相连，不留空格，例如 `mg/dL`、`kg.m2`、`10*9/L`、`mg/(kg.d)`
2 个错误，0 个警告
[1]
