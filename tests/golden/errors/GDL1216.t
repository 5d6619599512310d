$ gdl check GDL1216.gdl
GDL1216.gdl:5:21: error GDL1216: a name without a dot is wanted here, not `drug.dose`
    5 | test "what" { given drug.dose = 5 mg expect R1 undetermined }
      |                     ^^^^^^^^^
1 error, 0 warnings
[1]
$ gdl check --lang zh GDL1216.gdl
GDL1216.gdl:5:21: 错误 GDL1216: 此处需要不带点的名称，而不是 `drug.dose`
    5 | test "what" { given drug.dose = 5 mg expect R1 undetermined }
      |                     ^^^^^^^^^
1 个错误，0 个警告
[1]
