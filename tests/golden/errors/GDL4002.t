$ gdl import --lang en GDL4002.gdl2.json
GDL4002.gdl2.json:1:1: error GDL4002: a guide of GDL2 has `definition` here, and this one has not
    1 | {"id": "bmi.v1",
      | ^
       help: is this the right file
1 error, 0 warnings
[3]
$ gdl import --lang zh GDL4002.gdl2.json
GDL4002.gdl2.json:1:1: 错误 GDL4002: GDL2 指南此处应有 `definition`，而此文件没有
    1 | {"id": "bmi.v1",
      | ^
       帮助：请确认文件是否正确
1 个错误，0 个警告
[3]
