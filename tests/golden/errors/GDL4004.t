$ gdl import --lang en GDL4004.gdl2.json
GDL4004.gdl2.json:4:22: error GDL4004: the id `gt0002` is given twice
    4 |     "gt0003": {"id": "gt0002", "path": "/height"}}}},
      |                      ^^^^^^^^
       help: give one of them an id of its own
1 error, 0 warnings
[3]
$ gdl import --lang zh GDL4004.gdl2.json
GDL4004.gdl2.json:4:22: 错误 GDL4004: 标识 `gt0002` 出现两次
    4 |     "gt0003": {"id": "gt0002", "path": "/height"}}}},
      |                      ^^^^^^^^
       帮助：请为其中之一另取标识
1 个错误，0 个警告
[3]
