$ gdl check GDL0052.gdl
GDL0052.gdl:2:12: error GDL0052: `interger` is not a type
    2 | fact age : interger
      |            ^^^^^^^^
       did you mean: `integer`?
       help: the types are `boolean`, `integer`, `number`, `quantity UNIT`, `date`, `text`, `one of`, `any of`, `series of`
1 error, 0 warnings
[1]

$ gdl check --lang zh GDL0052.gdl
GDL0052.gdl:2:12: 错误 GDL0052: `interger` 不是类型
    2 | fact age : interger
      |            ^^^^^^^^
       是否想写：`integer`？
       帮助：类型有 `boolean`、`integer`、`number`、`quantity 单位`、`date`、`text`、`one of`、`any of`、`series of`
1 个错误，0 个警告
[1]
