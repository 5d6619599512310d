$ gdl check GDL1001.gdl
GDL1001.gdl:7:15: error GDL1001: unknown name `sik`
    7 |   rule r when sik note "n"
      |               ^^^
       did you mean: `sick`?
       help: declare it with `parameter`, `fact` or `define`, or correct the spelling
1 error, 0 warnings
[1]

$ gdl check --lang zh GDL1001.gdl
GDL1001.gdl:7:15: 错误 GDL1001: 未知名称 `sik`
    7 |   rule r when sik note "n"
      |               ^^^
       是否想写：`sick`？
       帮助：请用 `parameter`、`fact` 或 `define` 声明，或更正拼写
1 个错误，0 个警告
[1]
