$ echo '{}' | gdl eval --as-of 2026-11-24 --lang en patient.gdl --set usual='3..2 m2' -
--set:1:7: error GDL1514: the range `3..2 m2` of `usual` ends before it begins
    1 | usual=3..2 m2
      |       ^^^^^^^
       help: write the smaller value first
1 error, 0 warnings
[2]
$ echo '{}' | gdl eval --as-of 2026-11-24 --lang zh patient.gdl --set usual='3..2 m2' -
--set:1:7: 错误 GDL1514: `usual` 的范围 `3..2 m2` 终点小于起点
    1 | usual=3..2 m2
      |       ^^^^^^^
       帮助：请先写较小的值
1 个错误，0 个警告
[2]
