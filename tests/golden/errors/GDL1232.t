$ gdl check GDL1232.gdl
GDL1232.gdl:4:6: error GDL1232: this test expects nothing
    4 | test "nothing" { given fever = true }
      |      ^^^^^^^^^
       help: write `expect` and what must come out
1 error, 0 warnings
[1]
$ gdl check --lang zh GDL1232.gdl
GDL1232.gdl:4:6: 错误 GDL1232: 此测试没有预期
    4 | test "nothing" { given fever = true }
      |      ^^^^^^^^^
       帮助：请写 `expect` 及应得的结果
1 个错误，0 个警告
[1]
