$ gdl check --lang en GDL1407.gdl
GDL1407.gdl:2:23: error GDL1407: `MMOL` is not a unit: upper and lower case count
    2 | fact level : quantity MMOL/L 0..100
      |                       ^^^^
       help: write `mmol`
1 error, 0 warnings
[1]

$ gdl check --lang zh GDL1407.gdl
GDL1407.gdl:2:23: 错误 GDL1407: `MMOL` 不是单位：区分大小写
    2 | fact level : quantity MMOL/L 0..100
      |                       ^^^^
       帮助：请写 `mmol`
1 个错误，0 个警告
[1]
