$ gdl import --lang en GDL4009.gdl2.json
GDL4009.gdl2.json:5:35: error GDL4009: the number `0.00000000012345678901234567890123456789012345` cannot be computed with
    5 |     "when": ["$gt0002.magnitude > 0.00000000012345678901234567890123456789012345"],
      |                                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
       help: numbers are exact to 34 digits, and at most some 10 ^ 6111
1 error, 0 warnings
[3]
$ gdl import --lang zh GDL4009.gdl2.json
GDL4009.gdl2.json:5:35: 错误 GDL4009: 数 `0.00000000012345678901234567890123456789012345` 无法用于计算
    5 |     "when": ["$gt0002.magnitude > 0.00000000012345678901234567890123456789012345"],
      |                                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
       帮助：数值精确到 34 位，最大约为 10 ^ 6111
1 个错误，0 个警告
[3]
