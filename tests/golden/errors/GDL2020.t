$ echo '{"weight": "60kg", "height": "about 170 cm"}' | gdl eval --as-of 2026-11-24 --lang en patient.gdl -
<stdin>:1:12: error GDL2020: `weight` takes a number, a blank and a unit, not `60kg`
       help: write it as in `"60 kg"`, with a point for decimals
<stdin>:1:30: error GDL2020: `height` takes a number, a blank and a unit, not `about 170 cm`
       help: write it as in `"60 cm"`, with a point for decimals
2 errors, 0 warnings
[3]
$ echo '{"weight": "60kg", "height": "about 170 cm"}' | gdl eval --as-of 2026-11-24 --lang zh patient.gdl -
<stdin>:1:12: 错误 GDL2020: `weight` 需要“数值 空格 单位”，而不是 `60kg`
       帮助：例如 `"60 kg"`，小数点用 `.`
<stdin>:1:30: 错误 GDL2020: `height` 需要“数值 空格 单位”，而不是 `about 170 cm`
       帮助：例如 `"60 cm"`，小数点用 `.`
2 个错误，0 个警告
[3]
