$ gdl check --lang en GDL1402.gdl
GDL1402.gdl:2:22: error GDL1402: the unit beginning with `mg.mg.mg.mg.mg.mg.mg.mg.mg.mg.mg.mg.mg.m` is too long
    2 | fact dose : quantity mg.mg.mg.mg.mg.mg.mg.mg.mg.mg.mg.mg.mg.mg.mg.mg.mg.mg.mg.mg.mg.mg.mg.mg.mg.mg.mg.mg.mg.mg.mg.mg.mg.m…
      |                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
       help: a unit has at most 200 bytes and 100 factors
1 error, 0 warnings
[1]

$ gdl check --lang zh GDL1402.gdl
GDL1402.gdl:2:22: 错误 GDL1402: 以 `mg.mg.mg.mg.mg.mg.mg.mg.mg.mg.mg.mg.mg.m` 开头的单位过长
    2 | fact dose : quantity mg.mg.mg.mg.mg.mg.mg.mg.mg.mg.mg.mg.mg.mg.mg.mg.mg.mg.mg.mg.mg.mg.mg.mg.mg.mg.mg.mg.mg.mg.mg.mg.mg.m…
      |                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
       帮助：单位最多 200 字节、100 个因子
1 个错误，0 个警告
[1]
