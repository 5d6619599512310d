$ echo '{"id": 1.5}' | gdl eval --as-of 2026-11-24 --lang en patient.gdl -
<stdin>:1:8: error GDL2032: `id` takes a text or a whole number, not the number `1.5`
       help: write it in quotes
1 error, 0 warnings
[3]
$ echo '{"id": 1.5}' | gdl eval --as-of 2026-11-24 --lang zh patient.gdl -
<stdin>:1:8: 错误 GDL2032: `id` 需要文本或整数，而不是数值 `1.5`
       帮助：请写在引号内
1 个错误，0 个警告
[3]
