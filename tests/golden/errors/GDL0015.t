$ gdl check GDL0015.gdl
GDL0015.gdl:3:23: error GDL0015: `1e6` has an exponent
    3 | define many = cells > 1e6
      |                       ^^^
       help: write the number out, as in `1_000_000`, or multiply: `2.5 * 10 ^ 6`
1 error, 0 warnings
[1]

$ gdl check --lang zh GDL0015.gdl
GDL0015.gdl:3:23: 错误 GDL0015: `1e6` 使用了指数写法
    3 | define many = cells > 1e6
      |                       ^^^
       帮助：请写出全部数字，例如 `1_000_000`，或写乘法 `2.5 * 10 ^ 6`
1 个错误，0 个警告
[1]
