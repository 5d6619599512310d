$ gdl check GDL1211.gdl
GDL1211.gdl:4:44: error GDL1211: `R1` has more than one rule, but one is wanted here
    4 | item R2 { score none rule c alternative to R1 when fever note "three" }
      |                                            ^^
       help: write it as `ITEM.RULE`
1 error, 0 warnings
[1]
$ gdl check --lang zh GDL1211.gdl
GDL1211.gdl:4:44: 错误 GDL1211: `R1` 有多条规则，此处需要一条
    4 | item R2 { score none rule c alternative to R1 when fever note "three" }
      |                                            ^^
       帮助：请写作 `条目.规则`
1 个错误，0 个警告
[1]
