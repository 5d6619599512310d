$ echo '{"weight": {"value": 60, "units": "kg"}}' | gdl eval --as-of 2026-11-24 --lang en patient.gdl -
<stdin>:1:26: error GDL2029: `weight` has no part called `units`
       help: it has `value`, `unit`
1 error, 0 warnings
[3]
$ echo '{"weight": {"value": 60, "units": "kg"}}' | gdl eval --as-of 2026-11-24 --lang zh patient.gdl -
<stdin>:1:26: 错误 GDL2029: `weight` 没有名为 `units` 的部分
       帮助：它有 `value`, `unit`
1 个错误，0 个警告
[3]
