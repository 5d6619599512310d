$ gdl import --lang en GDL4018.gdl2.json
GDL4018.test.yml:4:1: error GDL4018: the test file cannot be read as YAML: found unexpected end of stream
    4 | 
      | ^
       help: correct the file, or import the guide without it
1 error, 0 warnings
[3]
$ gdl import --lang zh GDL4018.gdl2.json
GDL4018.test.yml:4:1: 错误 GDL4018: 测试文件无法按 YAML 读取：found unexpected end of stream
    4 | 
      | ^
       帮助：请更正该文件，或不带测试导入指南
1 个错误，0 个警告
[3]
