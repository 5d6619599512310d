$ gdl check GDL0044.gdl
GDL0044.gdl:4:3: error GDL0044: `score` is said twice
    4 |   score 9
      |   ^^^^^
       help: keep one of the two
1 error, 0 warnings
[1]

$ gdl check --lang zh GDL0044.gdl
GDL0044.gdl:4:3: 错误 GDL0044: `score` 写了两次
    4 |   score 9
      |   ^^^^^
       帮助：请只保留一个
1 个错误，0 个警告
[1]
