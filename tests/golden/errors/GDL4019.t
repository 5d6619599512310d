$ gdl import --lang en GDL4019.gdl2.json
GDL4019.test.yml:4:3: error GDL4019: test files of GDL2 hold one document of plain texts, lists and keys, and this is none of them
    4 | - *one
      |   ^
       help: write the value itself in its place
1 error, 0 warnings
[3]
$ gdl import --lang zh GDL4019.gdl2.json
GDL4019.test.yml:4:3: 错误 GDL4019: GDL2 测试文件只含一个文档，由普通文本、列表和键组成，此处不符
    4 | - *one
      |   ^
       帮助：请在此处直接写出该值
1 个错误，0 个警告
[3]
