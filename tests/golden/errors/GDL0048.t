$ gdl check GDL0048.gdl
GDL0048.gdl:4:1: error GDL0048: a value or a condition is expected here, not `define`
    4 | define c = a
      | ^^^^^^
1 error, 0 warnings
[1]

$ gdl check --lang zh GDL0048.gdl
GDL0048.gdl:4:1: 错误 GDL0048: 此处需要值或条件，而不是 `define`
    4 | define c = a
      | ^^^^^^
1 个错误，0 个警告
[1]
