$ gdl import --lang en GDL4011.gdl2.json
GDL4011.gdl2.json:5:22: warning GDL4011: of `.magnitude.unit` only the last attribute counts
    5 |     "when": ["$gt0002.magnitude.unit == 'kg"],
      |                      ^^^^^^^^^^^^^^^
       help: write that one alone in the guide
GDL4011.gdl2.json:5:41: error GDL4008: the text has no closing quote
    5 |     "when": ["$gt0002.magnitude.unit == 'kg"],
      |                                         ^
       help: write ' at its end
1 error, 1 warning
[3]
$ gdl import --lang zh GDL4011.gdl2.json
GDL4011.gdl2.json:5:22: 警告 GDL4011: `.magnitude.unit` 中只有最后一个属性有效
    5 |     "when": ["$gt0002.magnitude.unit == 'kg"],
      |                      ^^^^^^^^^^^^^^^
       帮助：请在指南中只写该属性
GDL4011.gdl2.json:5:41: 错误 GDL4008: 文字没有结束引号
    5 |     "when": ["$gt0002.magnitude.unit == 'kg"],
      |                                         ^
       帮助：请在结尾写 '
1 个错误，1 个警告
[3]
