$ gdl import --lang en GDL4008.gdl2.json
GDL4008.gdl2.json:5:31: error GDL4008: the text has no closing quote
    5 |     "when": ["$gt0002.unit == 'kg"],
      |                               ^
       help: write ' at its end
1 error, 0 warnings
[3]
$ gdl import --lang zh GDL4008.gdl2.json
GDL4008.gdl2.json:5:31: 错误 GDL4008: 文字没有结束引号
    5 |     "when": ["$gt0002.unit == 'kg"],
      |                               ^
       帮助：请在结尾写 '
1 个错误，0 个警告
[3]
