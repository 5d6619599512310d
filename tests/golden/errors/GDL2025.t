$ echo '{"day": "2026-02-30"}' | gdl eval --as-of 2026-11-24 --lang en patient.gdl -
<stdin>:1:9: error GDL2025: `day`: there is no day `2026-02-30`
       help: check month and day
1 error, 0 warnings
[3]
$ echo '{"day": "2026-02-30"}' | gdl eval --as-of 2026-11-24 --lang zh patient.gdl -
<stdin>:1:9: 错误 GDL2025: `day`：不存在日期 `2026-02-30`
       帮助：请核对月份和日期
1 个错误，0 个警告
[3]
