$ echo '{"weight": 60, "height": "170"}' | gdl eval --as-of 2026-11-24 --lang en patient.gdl -
<stdin>:1:12: error GDL2019: `weight` takes a quantity, but `60` has no unit
       help: write its unit, as in `"60 kg"`; any unit of mass will do
<stdin>:1:26: error GDL2019: `height` takes a quantity, but `170` has no unit
       help: write its unit, as in `"170 cm"`; any unit of length will do
2 errors, 0 warnings
[3]
$ echo '{"weight": 60, "height": "170"}' | gdl eval --as-of 2026-11-24 --lang zh patient.gdl -
<stdin>:1:12: 错误 GDL2019: `weight` 需要带单位的量，但 `60` 没有单位
       帮助：请写明单位，例如 `"60 kg"`；质量的其他单位亦可
<stdin>:1:26: 错误 GDL2019: `height` 需要带单位的量，但 `170` 没有单位
       帮助：请写明单位，例如 `"170 cm"`；长度的其他单位亦可
2 个错误，0 个警告
[3]
