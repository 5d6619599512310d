$ echo '{"weight": "60 cm"}' | gdl eval --as-of 2026-11-24 --lang en patient.gdl -
<stdin>:1:12: error GDL2022: `weight` is recorded in kg (mass), and `cm` measures something else: length
       help: check that the value belongs to this fact
1 error, 0 warnings
[3]
$ echo '{"weight": "60 cm"}' | gdl eval --as-of 2026-11-24 --lang zh patient.gdl -
<stdin>:1:12: 错误 GDL2022: `weight` 以 kg（质量）记录，而 `cm` 度量的是长度
       帮助：请核对该值是否属于此项
1 个错误，0 个警告
[3]
