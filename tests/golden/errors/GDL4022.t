$ gdl import --lang en GDL4022.gdl2.json
GDL4022.test.yml:5:7: error GDL4022: `input` is not as test files of GDL2 have it
    5 |       gt0002|Weight: 5,kg
      |       ^
       help: a file has a list `test_cases`; each has `id`, `input` and `expected_output`, with the values of guide `1`
1 error, 0 warnings
[3]
$ gdl import --lang zh GDL4022.gdl2.json
GDL4022.test.yml:5:7: 错误 GDL4022: `input` 不符合 GDL2 测试文件的写法
    5 |       gt0002|Weight: 5,kg
      |       ^
       帮助：文件含列表 `test_cases`，每项有 `id`、`input`、`expected_output`，其中为指南 `1` 的值
1 个错误，0 个警告
[3]
