$ gdl check GDL1019.gdl
GDL1019.gdl:2:22: error GDL1019: `step` needs a range before it
    2 | fact x : number step 0.1
      |                      ^^^
       help: write the range, as in `quantity kg 1..300 step 0.1`
1 error, 0 warnings
[1]

$ gdl check --lang zh GDL1019.gdl
GDL1019.gdl:2:22: 错误 GDL1019: `step` 之前须有范围
    2 | fact x : number step 0.1
      |                      ^^^
       帮助：请写明范围，例如 `quantity kg 1..300 step 0.1`
1 个错误，0 个警告
[1]
