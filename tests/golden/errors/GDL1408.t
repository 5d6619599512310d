$ gdl check --lang en GDL1408.gdl
GDL1408.gdl:2:23: error GDL1408: `kmin` has a prefix, but this unit takes none
    2 | fact delay : quantity kmin 0..100
      |                       ^^^^
       help: write the unit without prefix, or a power of ten before it, as in `10*3.h`
1 error, 0 warnings
[1]

$ gdl check --lang zh GDL1408.gdl
GDL1408.gdl:2:23: 错误 GDL1408: `kmin` 带有词头，而该单位不能带词头
    2 | fact delay : quantity kmin 0..100
      |                       ^^^^
       帮助：请去掉词头，或在前面写 10 的幂，例如 `10*3.h`
1 个错误，0 个警告
[1]
