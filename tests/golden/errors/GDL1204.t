$ gdl check GDL1204.gdl
GDL1204.gdl:4:40: error GDL1204: the item `R1` has no rule `activ`
    4 | item R2 { score none rule next when R1.activ applies note "two" }
      |                                        ^^^^^
       did you mean: `active`?
1 error, 0 warnings
[1]
$ gdl check --lang zh GDL1204.gdl
GDL1204.gdl:4:40: 错误 GDL1204: 条目 `R1` 没有规则 `activ`
    4 | item R2 { score none rule next when R1.activ applies note "two" }
      |                                        ^^^^^
       是否想写：`active`？
1 个错误，0 个警告
[1]
