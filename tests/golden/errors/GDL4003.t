$ gdl import --lang en GDL4003.gdl2.json
GDL4003.gdl2.json:4:52: error GDL4003: `priority` must be a whole number
    4 |   "rules": {"gt0009": {"id": "gt0009", "priority": "high",
      |                                                    ^^^^^^
       help: open the guide in the editor of GDL2 and save it again
1 error, 0 warnings
[3]
$ gdl import --lang zh GDL4003.gdl2.json
GDL4003.gdl2.json:4:52: 错误 GDL4003: `priority` 须为整数
    4 |   "rules": {"gt0009": {"id": "gt0009", "priority": "high",
      |                                                    ^^^^^^
       帮助：请用 GDL2 编辑器打开该指南并重新保存
1 个错误，0 个警告
[3]
