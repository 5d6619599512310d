$ echo '{"weight": "60 kgg", "height": "5 CM"}' | gdl eval --as-of 2026-11-24 --lang en patient.gdl -
<stdin>:1:12: error GDL2021: `weight`: `kgg` is not a unit
       did you mean: `kg`?
       help: it is recorded in kg
<stdin>:1:32: error GDL2021: `height`: `CM` is not a unit: upper and lower case count
       did you mean: `cm`?
       help: it is recorded in cm
2 errors, 0 warnings
[3]
$ echo '{"weight": "60 kgg", "height": "5 CM"}' | gdl eval --as-of 2026-11-24 --lang zh patient.gdl -
<stdin>:1:12: 错误 GDL2021: `weight`：`kgg` 不是单位
       是否想写：`kg`？
       帮助：该项以 kg 记录
<stdin>:1:32: 错误 GDL2021: `height`：`CM` 不是单位：区分大小写
       是否想写：`cm`？
       帮助：该项以 cm 记录
2 个错误，0 个警告
[3]
