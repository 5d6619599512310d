$ gdl import --lang en GDL4020.gdl2.json
GDL4020.test.yml:5:1: warning GDL4020: the test file is not proper YAML (found character that cannot start any token); tabs and the place of `- id:` were put right
    5 |                         gt0002: 5,kg
      | ^^^^^^^^
       help: check the cases, and correct the file
GDL4020.test.yml:7:10: error GDL4022: `input` is not as test files of GDL2 have it
    7 |   input: 5
      |          ^
       help: a file has a list `test_cases`; each has `id`, `input` and `expected_output`, with the values of guide `1`
1 error, 1 warning
[3]
$ gdl import --lang zh GDL4020.gdl2.json
GDL4020.test.yml:5:1: 警告 GDL4020: 测试文件不是规范的 YAML（found character that cannot start any token），已自动更正制表符及 `- id:` 的位置
    5 |                         gt0002: 5,kg
      | ^^^^^^^^
       帮助：请核对测试用例，并更正该文件
GDL4020.test.yml:7:10: 错误 GDL4022: `input` 不符合 GDL2 测试文件的写法
    7 |   input: 5
      |          ^
       帮助：文件含列表 `test_cases`，每项有 `id`、`input`、`expected_output`，其中为指南 `1` 的值
1 个错误，1 个警告
[3]
