$ echo '{"weight": {"unit": "kg"}}' | gdl eval --as-of 2026-11-24 --lang en patient.gdl -
<stdin>:1:12: error GDL2030: `weight` lacks its value
       help: it has `value`, `unit`
1 error, 0 warnings
[3]
$ echo '{"weight": {"unit": "kg"}}' | gdl eval --as-of 2026-11-24 --lang zh patient.gdl -
<stdin>:1:12: 错误 GDL2030: `weight` 缺少 value
       帮助：它有 `value`, `unit`
1 个错误，0 个警告
[3]
