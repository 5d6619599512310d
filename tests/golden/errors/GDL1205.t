$ gdl check GDL1205.gdl
GDL1205.gdl:7:18: error GDL1205: `R1` is both a rule of this item and an item
    7 |   rule next when R1 applies note "three"
      |                  ^^
       help: write the rule as `ITEM.RULE`, or rename one of the two
1 error, 0 warnings
[1]
$ gdl check --lang zh GDL1205.gdl
GDL1205.gdl:7:18: 错误 GDL1205: `R1` 既是本条目的规则，又是一个条目
    7 |   rule next when R1 applies note "three"
      |                  ^^
       帮助：规则请写作 `条目.规则`，或将其中之一改名
1 个错误，0 个警告
[1]
