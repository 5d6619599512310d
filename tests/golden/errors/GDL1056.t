$ gdl check GDL1056.gdl
GDL1056.gdl:7:24: error GDL1056: a quantity is raised only to a whole number that is written out
    7 |   rule r when weight ^ 0.75 > 1 kg note "n"
      |                        ^^^^
       help: write the exponent as in `x ^ 2`, or take the number first, as in `(x as kg) ^ 0.75`
1 error, 0 warnings
[1]

$ gdl check --lang zh GDL1056.gdl
GDL1056.gdl:7:24: 错误 GDL1056: 带单位的量只能取直接写出的整数次方
    7 |   rule r when weight ^ 0.75 > 1 kg note "n"
      |                        ^^^^
       帮助：请写如 `x ^ 2` 的指数，或先取数值，例如 `(x as kg) ^ 0.75`
1 个错误，0 个警告
[1]
