$ gdl check GDL1236.gdl
GDL1236.gdl:5:6: error GDL1236: the outcome of this test depends on the day, which it does not give
    5 | test "adult" { given born = 2000-01-31 expect R1 applies }
      |      ^^^^^^^
       help: write `today = 2026-11-24` among what is given
1 error, 0 warnings
[1]
$ gdl check --lang zh GDL1236.gdl
GDL1236.gdl:5:6: 错误 GDL1236: 此测试的结果取决于当日日期，但未给出
    5 | test "adult" { given born = 2000-01-31 expect R1 applies }
      |      ^^^^^^^
       帮助：请在 `given` 中写 `today = 2026-11-24`
1 个错误，0 个警告
[1]
