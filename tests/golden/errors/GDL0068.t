$ gdl check GDL0068.gdl
GDL0068.gdl:2:34: error GDL0068: the range of a type is written without its unit `kg`
    2 | fact weight : quantity kg 1..300 kg
      |                                  ^^
       help: the unit stands once, after `quantity`: `quantity kg 1..300 step 0.1`
1 error, 0 warnings
[1]

$ gdl check --lang zh GDL0068.gdl
GDL0068.gdl:2:34: 错误 GDL0068: 类型的范围不写单位 `kg`
    2 | fact weight : quantity kg 1..300 kg
      |                                  ^^
       帮助：单位只在 `quantity` 之后写一次：`quantity kg 1..300 step 0.1`
1 个错误，0 个警告
[1]
