$ gdl check --lang en GDL1412.gdl
GDL1412.gdl:2:24: error GDL1412: the power in `31` is out of bounds
    2 | fact space : quantity m31 0..5
      |                        ^^
       help: powers go from 1 to 30, those of `10*` to 100, with `-` before them for the inverse
1 error, 0 warnings
[1]

$ gdl check --lang zh GDL1412.gdl
GDL1412.gdl:2:24: 错误 GDL1412: `31` 中的幂超出范围
    2 | fact space : quantity m31 0..5
      |                        ^^
       帮助：幂为 1 至 30，`10*` 的幂可至 100，倒数在前面写 `-`
1 个错误，0 个警告
[1]
