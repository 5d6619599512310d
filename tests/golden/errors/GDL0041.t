$ gdl check GDL0041.gdl
GDL0041.gdl:2:1: error GDL0041: `itme` does not begin a declaration
    2 | itme I {
      | ^^^^
       did you mean: `item`?
       help: declarations begin with words such as `fact`, `define`, `action`, `item`, `test`
1 error, 0 warnings
[1]

$ gdl check --lang zh GDL0041.gdl
GDL0041.gdl:2:1: 错误 GDL0041: `itme` 不能开始一个声明
    2 | itme I {
      | ^^^^
       是否想写：`item`？
       帮助：声明以 `fact`、`define`、`action`、`item`、`test` 等词开头
1 个错误，0 个警告
[1]
