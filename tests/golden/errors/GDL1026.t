$ gdl check GDL1026.gdl
GDL1026.gdl:9:27: error GDL1026: a series of dated values cannot stand here
    9 | test "series" { given n = [2026-01-01: 1] expect I applies }
      |                           ^^^^^^^^^^^^^^^
       help: only a fact that is a series takes it, in `given` of a test
1 error, 0 warnings
[1]

$ gdl check --lang zh GDL1026.gdl
GDL1026.gdl:9:27: 错误 GDL1026: 此处不能使用带日期的序列
    9 | test "series" { given n = [2026-01-01: 1] expect I applies }
      |                           ^^^^^^^^^^^^^^^
       帮助：只有序列类型的事实可在测试的 `given` 中使用
1 个错误，0 个警告
[1]
