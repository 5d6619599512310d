$ gdl check GDL1209.gdl
GDL1209.gdl:3:6: error GDL1209: the item `R1` has no score
    3 | item R1 { rule active when fever note "one" }
      |      ^^
       help: write `score 8.3` as the source states it, or `score none`
1 error, 0 warnings
[1]
$ gdl check --lang zh GDL1209.gdl
GDL1209.gdl:3:6: 错误 GDL1209: 条目 `R1` 没有评分
    3 | item R1 { rule active when fever note "one" }
      |      ^^
       帮助：请按原文写 `score 8.3`，或写 `score none`
1 个错误，0 个警告
[1]
