$ echo '{"height": "230 cm", "weight": "300 kg"}' | gdl eval --as-of 2026-11-24 --lang en patient.gdl -
<stdin>:1:32: error GDL2042: `bsa`, computed from `weight`, `height`, does not lie within 0.2..3 m2
       help: check what it was computed from
       the other place: <stdin>:1:12
1 error, 0 warnings
[3]
$ echo '{"height": "230 cm", "weight": "300 kg"}' | gdl eval --as-of 2026-11-24 --lang zh patient.gdl -
<stdin>:1:32: 错误 GDL2042: 由 `weight`, `height` 计算的 `bsa` 不在 0.2..3 m2 之内
       帮助：请核对用于计算的数据
       另一处：<stdin>:1:12
1 个错误，0 个警告
[3]
