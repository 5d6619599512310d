$ echo '{"score": 1e7000}' | gdl eval --as-of 2026-11-24 --lang en patient.gdl -
<stdin>:1:11: error GDL2035: `score`: `1e7000` is too large or too small to compute with
       help: check the exponent
1 error, 0 warnings
[3]
$ echo '{"score": 1e7000}' | gdl eval --as-of 2026-11-24 --lang zh patient.gdl -
<stdin>:1:11: 错误 GDL2035: `score`：`1e7000` 过大或过小，无法计算
       帮助：请核对指数
1 个错误，0 个警告
[3]
