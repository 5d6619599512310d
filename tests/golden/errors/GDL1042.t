$ gdl check GDL1042.gdl
GDL1042.gdl:7:19: error GDL1042: a comparison with `unknown` has no answer
    7 |   rule r when n = unknown note "n"
      |                   ^^^^^^^
       help: write `x is known` or `x is not known`
1 error, 0 warnings
[1]

$ gdl check --lang zh GDL1042.gdl
GDL1042.gdl:7:19: 错误 GDL1042: 与 `unknown` 比较没有结果
    7 |   rule r when n = unknown note "n"
      |                   ^^^^^^^
       帮助：请写 `x is known` 或 `x is not known`
1 个错误，0 个警告
[1]
