$ gdl check --lang en GDL1413.gdl
GDL1413.gdl:2:22: error GDL1413: the factor in `[acr_br]3` has too many digits
    2 | fact area : quantity [acr_br]3 0..5
      |                      ^^^^^^^^^
       help: write powers of ten as in `10*12`
1 error, 0 warnings
[1]

$ gdl check --lang zh GDL1413.gdl
GDL1413.gdl:2:22: 错误 GDL1413: `[acr_br]3` 中的系数位数过多
    2 | fact area : quantity [acr_br]3 0..5
      |                      ^^^^^^^^^
       帮助：10 的幂请写成 `10*12` 的形式
1 个错误，0 个警告
[1]
