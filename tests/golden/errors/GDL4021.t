$ gdl import --lang en GDL4021.gdl2.json
GDL4021.test.yml:6:27: warning GDL4021: `gt0002` is there twice, and the last counts
    6 |       gt0002|Body weight: 6,kg
      |                           ^
       help: keep the one that is meant
GDL4021.test.yml:7:20: error GDL4022: `expected_output` is not as test files of GDL2 have it
    7 |   expected_output: 5
      |                    ^
       help: a file has a list `test_cases`; each has `id`, `input` and `expected_output`, with the values of guide `1`
1 error, 1 warning
[3]
$ gdl import --lang zh GDL4021.gdl2.json
GDL4021.test.yml:6:27: 警告 GDL4021: `gt0002` 出现两次，以最后一次为准
    6 |       gt0002|Body weight: 6,kg
      |                           ^
       帮助：请保留所需的一个
GDL4021.test.yml:7:20: 错误 GDL4022: `expected_output` 不符合 GDL2 测试文件的写法
    7 |   expected_output: 5
      |                    ^
       帮助：文件含列表 `test_cases`，每项有 `id`、`input`、`expected_output`，其中为指南 `1` 的值
1 个错误，1 个警告
[3]
