$ printf '{"score": 0.%0100d}' 0 | gdl eval --as-of 2026-11-24 --lang en patient.gdl -
<stdin>:1:11: error GDL2011: this number is written with more than 100 characters
1 error, 0 warnings
[3]
$ printf '{"score": 0.%0100d}' 0 | gdl eval --as-of 2026-11-24 --lang zh patient.gdl -
<stdin>:1:11: 错误 GDL2011: 该数值的书写超过 100 个字符
1 个错误，0 个警告
[3]
