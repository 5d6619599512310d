$ gdl check GDL0057.gdl
GDL0057.gdl:2:1: error GDL0057: a declaration is expected here, not `"A stray text"`
    2 | "A stray text"
      | ^^^^^^^^^^^^^^
       help: declarations begin with words such as `fact`, `define`, `action`, `item`, `test`
1 error, 0 warnings
[1]

$ gdl check --lang zh GDL0057.gdl
GDL0057.gdl:2:1: 错误 GDL0057: 此处需要声明，而不是 `"A stray text"`
    2 | "A stray text"
      | ^^^^^^^^^^^^^^
       帮助：声明以 `fact`、`define`、`action`、`item`、`test` 等词开头
1 个错误，0 个警告
[1]
