$ gdl check GDL0046.gdl
GDL0046.gdl:4:14: error GDL0046: `AND` is written in small letters
    4 | define c = a AND b
      |              ^^^
       help: write `and`
1 error, 0 warnings
[1]

$ gdl check --lang zh GDL0046.gdl
GDL0046.gdl:4:14: 错误 GDL0046: `AND` 应写小写
    4 | define c = a AND b
      |              ^^^
       帮助：请写 `and`
1 个错误，0 个警告
[1]
