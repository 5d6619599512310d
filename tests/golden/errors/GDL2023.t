$ echo '{"weight": "600 kg", "day": "1999-12-31"}' | gdl eval --as-of 2026-11-24 --lang en patient.gdl -
<stdin>:1:12: error GDL2023: `weight` must lie within 1..300 kg, and `600 kg` does not
       help: check the number and its unit
<stdin>:1:29: error GDL2023: `day` must lie within 2000-01-01..2030-12-31, and `1999-12-31` does not
       help: check the number and its unit
2 errors, 0 warnings
[3]
$ echo '{"weight": "600 kg", "day": "1999-12-31"}' | gdl eval --as-of 2026-11-24 --lang zh patient.gdl -
<stdin>:1:12: 错误 GDL2023: `weight` 须在 1..300 kg 之内，而 `600 kg` 超出
       帮助：请核对数值及单位
<stdin>:1:29: 错误 GDL2023: `day` 须在 2000-01-01..2030-12-31 之内，而 `1999-12-31` 超出
       帮助：请核对数值及单位
2 个错误，0 个警告
[3]
