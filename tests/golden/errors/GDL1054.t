$ gdl check GDL1054.gdl
GDL1054.gdl:7:22: error GDL1054: no unit can hold the result of mass (kg) and a whole number here
    7 |   rule r when weight ^ 99 > 1 kg note "n"
      |                      ^
       help: take the numbers first, as in `x as kg`
1 error, 0 warnings
[1]

$ gdl check --lang zh GDL1054.gdl
GDL1054.gdl:7:22: 错误 GDL1054: 此处质量（kg）与整数的结果没有可用的单位
    7 |   rule r when weight ^ 99 > 1 kg note "n"
      |                      ^
       帮助：请先取数值，例如 `x as kg`
1 个错误，0 个警告
[1]
