$ gdl check GDL1247.gdl
GDL1247.gdl:3:27: error GDL1247: the definition `half` cannot be held to a range
    3 | define half : quantity kg 0..150 = weight / 2
      |                           ^^^^^^
       help: write `clamp X to A..B`, or a `constraint`; the range of a fact is checked where it is given
1 error, 0 warnings
[1]
$ gdl check --lang zh GDL1247.gdl
GDL1247.gdl:3:27: 错误 GDL1247: 定义 `half` 不能限定范围
    3 | define half : quantity kg 0..150 = weight / 2
      |                           ^^^^^^
       帮助：请写 `clamp X to A..B`，或写 `constraint`；事实的范围在给出时检查
1 个错误，0 个警告
[1]
