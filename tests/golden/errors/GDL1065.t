$ gdl check GDL1065.gdl
GDL1065.gdl:7:20: error GDL1065: `last` wants a series of dated values, but this is a whole number
    7 |   rule r when last(n) > 4 note "n"
      |                    ^
       help: declare the fact as `series of …`
1 error, 0 warnings
[1]

$ gdl check --lang zh GDL1065.gdl
GDL1065.gdl:7:20: 错误 GDL1065: `last` 需要带日期的序列，但这是整数
    7 |   rule r when last(n) > 4 note "n"
      |                    ^
       帮助：请将事实声明为 `series of …`
1 个错误，0 个警告
[1]
