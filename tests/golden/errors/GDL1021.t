$ gdl check GDL1021.gdl
GDL1021.gdl:2:31: error GDL1021: `shown to` wants 1, 0.1, 0.01 and so on
    2 | fact x : number 0..5 shown to 0.5
      |                               ^^^
1 error, 0 warnings
[1]

$ gdl check --lang zh GDL1021.gdl
GDL1021.gdl:2:31: 错误 GDL1021: `shown to` 须为 1、0.1、0.01 等
    2 | fact x : number 0..5 shown to 0.5
      |                               ^^^
1 个错误，0 个警告
[1]
