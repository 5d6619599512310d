$ gdl check --lang en GDL1415.gdl
GDL1415.gdl:2:6: error GDL1415: `U` is the name of another unit already
    2 | unit U = 1 [iU]
      |      ^
       help: choose another name
1 error, 0 warnings
[1]

$ gdl check --lang zh GDL1415.gdl
GDL1415.gdl:2:6: 错误 GDL1415: `U` 已是另一单位的名称
    2 | unit U = 1 [iU]
      |      ^
       帮助：请另取名称
1 个错误，0 个警告
[1]
