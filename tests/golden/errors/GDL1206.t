$ gdl check GDL1206.gdl
GDL1206.gdl:3:6: warning GDL1208: the item `R1` has no rules: it is printed and decides nothing
    3 | item R1 { score 8.3 text "Only a statement." }
      |      ^^
GDL1206.gdl:4:36: error GDL1206: the item `R1` has no rules, so it can never apply
    4 | item R2 { score 8.1 rule next when R1 applies note "two" }
      |                                    ^^
1 error, 1 warning
[1]
$ gdl check --lang zh GDL1206.gdl
GDL1206.gdl:3:6: 警告 GDL1208: 条目 `R1` 没有规则：只显示，不参与判定
    3 | item R1 { score 8.3 text "Only a statement." }
      |      ^^
GDL1206.gdl:4:36: 错误 GDL1206: 条目 `R1` 没有规则，永远不会适用
    4 | item R2 { score 8.1 rule next when R1 applies note "two" }
      |                                    ^^
1 个错误，1 个警告
[1]
