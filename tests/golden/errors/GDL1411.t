$ gdl check --lang en GDL1411.gdl
GDL1411.gdl:2:22: error GDL1411: `Cel` counts from a zero of its own and cannot be part of another unit
    2 | fact rise : quantity Cel/h 0..5
      |                      ^^^
       help: use it alone; differences of temperature are measured in `K`
1 error, 0 warnings
[1]

$ gdl check --lang zh GDL1411.gdl
GDL1411.gdl:2:22: 错误 GDL1411: `Cel` 有自己的零点，不能作为其他单位的一部分
    2 | fact rise : quantity Cel/h 0..5
      |                      ^^^
       帮助：请单独使用；温差用 `K`
1 个错误，0 个警告
[1]
