$ echo '{"sure": true, "sure": false}' | gdl eval --as-of 2026-11-24 --lang en patient.gdl -
<stdin>:1:16: error GDL2013: `sure` is given twice
       help: keep the one that is right
1 error, 0 warnings
[3]
$ echo '{"sure": true, "sure": false}' | gdl eval --as-of 2026-11-24 --lang zh patient.gdl -
<stdin>:1:16: 错误 GDL2013: `sure` 给出了两次
       帮助：请保留正确的一个
1 个错误，0 个警告
[3]
