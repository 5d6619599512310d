$ echo '{"weights": [{"date": "2026-01-10", "value": "60 kg"}, {"date": "2026-01-10", "value": "61 kg"}]}' | gdl eval --as-of 2026-11-24 --lang en patient.gdl -
<stdin>:1:65: error GDL2031: `weights` has two values on 2026-01-10
       help: keep one value a day
       the other place: <stdin>:1:23
1 error, 0 warnings
[3]
$ echo '{"weights": [{"date": "2026-01-10", "value": "60 kg"}, {"date": "2026-01-10", "value": "61 kg"}]}' | gdl eval --as-of 2026-11-24 --lang zh patient.gdl -
<stdin>:1:65: 错误 GDL2031: `weights` 在 2026-01-10 有两个值
       帮助：每日保留一个值
       另一处：<stdin>:1:23
1 个错误，0 个警告
[3]
