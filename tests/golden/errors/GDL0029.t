$ gdl check GDL0029.gdl
GDL0029.gdl:2:25: error GDL0029: `²` is not written in a unit
    2 | fact bmi : quantity kg/m²
      |                         ^
       help: write `2`
1 error, 0 warnings
[1]

$ gdl check --lang zh GDL0029.gdl
GDL0029.gdl:2:25: 错误 GDL0029: 单位中不写 `²`
    2 | fact bmi : quantity kg/m²
      |                         ^
       帮助：请写 `2`
1 个错误，0 个警告
[1]
