$ gdl check GDL1234.gdl
GDL1234.gdl:4:36: error GDL1234: `fever` is given twice in one test
    4 | test "twice" { given fever = true, fever = false expect R1 applies }
      |                                    ^^^^^
       the other place: GDL1234.gdl:4:22
    4 | test "twice" { given fever = true, fever = false expect R1 applies }
      |                      ~~~~~
1 error, 0 warnings
[1]
$ gdl check --lang zh GDL1234.gdl
GDL1234.gdl:4:36: 错误 GDL1234: 同一测试中重复给出 `fever`
    4 | test "twice" { given fever = true, fever = false expect R1 applies }
      |                                    ^^^^^
       另一处：GDL1234.gdl:4:22
    4 | test "twice" { given fever = true, fever = false expect R1 applies }
      |                      ~~~~~
1 个错误，0 个警告
[1]
