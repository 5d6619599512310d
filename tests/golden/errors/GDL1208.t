$ gdl check GDL1208.gdl
GDL1208.gdl:2:6: warning GDL1208: the item `R1` has no rules: it is printed and decides nothing
    2 | item R1 { score 8.3 text "Treatment is decided together." }
      |      ^^
0 errors, 1 warning
$ gdl check --lang zh GDL1208.gdl
GDL1208.gdl:2:6: 警告 GDL1208: 条目 `R1` 没有规则：只显示，不参与判定
    2 | item R1 { score 8.3 text "Treatment is decided together." }
      |      ^^
0 个错误，1 个警告
