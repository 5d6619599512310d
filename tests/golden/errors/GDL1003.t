$ gdl check GDL1003.gdl
GDL1003.gdl:3:6: error GDL1003: `sick` is declared twice
    3 | fact sick : boolean
      |      ^^^^
       help: remove one of the two, or give it another name
       the other place: GDL1003.gdl:2:6
    2 | fact sick : boolean
      |      ~~~~
1 error, 0 warnings
[1]

$ gdl check --lang zh GDL1003.gdl
GDL1003.gdl:3:6: 错误 GDL1003: `sick` 被重复声明
    3 | fact sick : boolean
      |      ^^^^
       帮助：请删除其中之一，或另取名称
       另一处：GDL1003.gdl:2:6
    2 | fact sick : boolean
      |      ~~~~
1 个错误，0 个警告
[1]
