$ gdl import --lang en GDL4001.gdl2.json
GDL4001.gdl2.json:2:29: error GDL4001: the file cannot be read as JSON: this cannot stand here
    2 |  "definition": {"rules": {},}}
      |                             ^
       help: a guide of GDL2 is a file `….gdl2.json`, as its editor writes it
1 error, 0 warnings
[3]
$ gdl import --lang zh GDL4001.gdl2.json
GDL4001.gdl2.json:2:29: 错误 GDL4001: 文件无法按 JSON 读取：此处不应出现该内容
    2 |  "definition": {"rules": {},}}
      |                             ^
       帮助：GDL2 指南是其编辑器所写的 `….gdl2.json` 文件
1 个错误，0 个警告
[3]
