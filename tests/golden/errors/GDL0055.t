$ gdl check GDL0055.gdl
GDL0055.gdl:4:3: error GDL0055: a comma is missing before `heparin`
    4 |   heparin en "Heparin"
      |   ^^^^^^^
       help: entries in braces are separated by commas
1 error, 0 warnings
[1]

$ gdl check --lang zh GDL0055.gdl
GDL0055.gdl:4:3: 错误 GDL0055: `heparin` 之前缺少逗号
    4 |   heparin en "Heparin"
      |   ^^^^^^^
       帮助：花括号内的各项以逗号隔开
1 个错误，0 个警告
[1]
