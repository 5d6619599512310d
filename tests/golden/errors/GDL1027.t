$ gdl check GDL1027.gdl
GDL1027.gdl:2:24: error GDL1027: a series holds single values, not sets or series
    2 | fact drugs : series of any of { aspirin, heparin }
      |                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^
1 error, 0 warnings
[1]

$ gdl check --lang zh GDL1027.gdl
GDL1027.gdl:2:24: 错误 GDL1027: 序列只能含单个的值，不能含集合或序列
    2 | fact drugs : series of any of { aspirin, heparin }
      |                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^
1 个错误，0 个警告
[1]
