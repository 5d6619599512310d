$ gdl check GDL0054.gdl
GDL0054.gdl:2:10: error GDL0054: `:` is expected before `integer`
    2 | fact age integer
      |          ^^^^^^^
1 error, 0 warnings
[1]

$ gdl check --lang zh GDL0054.gdl
GDL0054.gdl:2:10: 错误 GDL0054: `integer` 之前缺少 `:`
    2 | fact age integer
      |          ^^^^^^^
1 个错误，0 个警告
[1]
