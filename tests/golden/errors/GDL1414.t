$ gdl check --lang en GDL1414.gdl
GDL1414.gdl:2:22: error GDL1414: `mIU` may mean thousandths or millions of [iU]
    2 | fact dose : quantity mIU 0..5
      |                      ^^^
       help: write `m[IU]` for thousandths; for millions declare `unit MIU = 1_000_000 [iU]`
1 error, 0 warnings
[1]

$ gdl check --lang zh GDL1414.gdl
GDL1414.gdl:2:22: 错误 GDL1414: `mIU` 可能指千分之一或一百万 [iU]
    2 | fact dose : quantity mIU 0..5
      |                      ^^^
       帮助：千分之一请写 `m[IU]`；一百万请声明 `unit MIU = 1_000_000 [iU]`
1 个错误，0 个警告
[1]
