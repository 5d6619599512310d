$ echo '{"score": .5}' | gdl eval --as-of 2026-11-24 --lang en patient.gdl -
<stdin>:1:11: error GDL2010: `.5` is not a number as JSON writes it
       help: write it as in `0.5`: no leading `+`, zero or point, no comma
1 error, 0 warnings
[3]
$ echo '{"score": .5}' | gdl eval --as-of 2026-11-24 --lang zh patient.gdl -
<stdin>:1:11: 错误 GDL2010: `.5` 不是 JSON 的数值写法
       帮助：请写作 `0.5` 的形式：不带前导的 `+`、零或小数点，不用逗号
1 个错误，0 个警告
[3]
