$ gdl check GDL1039.gdl
GDL1039.gdl:7:19: error GDL1039: a range cannot be compared: only `in` asks about it
    7 |   rule r when n > 3..6 note "n"
      |                   ^^^^
       help: write a single value on the left of `in` and the range on its right
1 error, 0 warnings
[1]

$ gdl check --lang zh GDL1039.gdl
GDL1039.gdl:7:19: 错误 GDL1039: 范围不能比较，只能用 `in` 询问
    7 |   rule r when n > 3..6 note "n"
      |                   ^^^^
       帮助：请在 `in` 左边写单个值，右边写范围
1 个错误，0 个警告
[1]
