$ echo '{"day": "28.02.2026"}' | gdl eval --as-of 2026-11-24 --lang en patient.gdl -
<stdin>:1:9: error GDL2024: `day` takes a date written as YYYY-MM-DD, not `28.02.2026`
       help: write year, month and day, as in `"2026-01-09"`
1 error, 0 warnings
[3]
$ echo '{"day": "28.02.2026"}' | gdl eval --as-of 2026-11-24 --lang zh patient.gdl -
<stdin>:1:9: 错误 GDL2024: `day` 需要 YYYY-MM-DD 形式的日期，而不是 `28.02.2026`
       帮助：请写明年、月、日，例如 `"2026-01-09"`
1 个错误，0 个警告
[3]
