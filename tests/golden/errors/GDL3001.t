$ gdl check --lang en --source GDL3001.txt GDL3001.gdl
GDL3001.gdl:9:10: error GDL3001: `once a week` does not stand in the source document
    9 |   anchor "once a week"
      |          ^^^^^^^^^^^^^
       help: copy a short phrase from the source; blanks and full-width letters do not matter
1 error, 0 warnings
[1]

$ gdl check --lang zh --source GDL3001.txt GDL3001.gdl
GDL3001.gdl:9:10: 错误 GDL3001: 原文中没有 `once a week`
    9 |   anchor "once a week"
      |          ^^^^^^^^^^^^^
       帮助：请从原文抄录一个短语；空格和全角字母不影响比对
1 个错误，0 个警告
[1]
