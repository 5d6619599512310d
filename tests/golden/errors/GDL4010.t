$ gdl import --lang en GDL4010.gdl2.json
GDL4010.gdl2.json:5:23: error GDL4010: values have no attribute `size` that can be imported
    5 |     "when": ["$gt0002.size > 5"],
      |                       ^^^^
       help: known are magnitude, value, unit, precision, year, term, code, count, numerator and denominator
1 error, 0 warnings
[3]
$ gdl import --lang zh GDL4010.gdl2.json
GDL4010.gdl2.json:5:23: 错误 GDL4010: 值没有可导入的属性 `size`
    5 |     "when": ["$gt0002.size > 5"],
      |                       ^^^^
       帮助：已知的属性有 magnitude、value、unit、precision、year、term、code、count、numerator 和 denominator
1 个错误，0 个警告
[3]
