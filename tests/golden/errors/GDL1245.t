$ gdl check GDL1245.gdl
GDL1245.gdl:2:7: error GDL1245: `GDL1001` is an error and cannot be allowed
    2 | allow GDL1001 because "we know"
      |       ^^^^^^^
       help: only warnings can be allowed
1 error, 0 warnings
[1]
$ gdl check --lang zh GDL1245.gdl
GDL1245.gdl:2:7: 错误 GDL1245: `GDL1001` 是错误，不能被允许
    2 | allow GDL1001 because "we know"
      |       ^^^^^^^
       帮助：只有警告可以被允许
1 个错误，0 个警告
[1]
