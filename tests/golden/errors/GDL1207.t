$ gdl check GDL1207.gdl
GDL1207.gdl:2:6: error GDL1207: the item `R1` has neither rules nor text
    2 | item R1 { score 8.3 }
      |      ^^
       help: write a rule, or `text` if it is only a statement
1 error, 0 warnings
[1]
$ gdl check --lang zh GDL1207.gdl
GDL1207.gdl:2:6: 错误 GDL1207: 条目 `R1` 既无规则也无文字
    2 | item R1 { score 8.3 }
      |      ^^
       帮助：请写规则；若只是陈述，请写 `text`
1 个错误，0 个警告
[1]
