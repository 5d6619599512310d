$ gdl check GDL1020.gdl
GDL1020.gdl:2:27: error GDL1020: the step must be greater than zero
    2 | fact x : number 0..5 step 0
      |                           ^
1 error, 0 warnings
[1]

$ gdl check --lang zh GDL1020.gdl
GDL1020.gdl:2:27: 错误 GDL1020: 步长必须大于零
    2 | fact x : number 0..5 step 0
      |                           ^
1 个错误，0 个警告
[1]
