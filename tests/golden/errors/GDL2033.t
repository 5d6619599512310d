$ printf '{"caf\303\251": true, "cafe\314\201": true}\n' | gdl eval --as-of 2026-11-24 --lang en patient.gdl -
<stdin>:1:16: error GDL2033: `café` is given twice, spelt in two ways
       help: keep the one that is right
       the other place: <stdin>:1:10
1 error, 0 warnings
[3]
$ printf '{"caf\303\251": true, "cafe\314\201": true}\n' | gdl eval --as-of 2026-11-24 --lang zh patient.gdl -
<stdin>:1:16: 错误 GDL2033: `café` 以两种写法给出了两次
       帮助：请保留正确的一个
       另一处：<stdin>:1:10
1 个错误，0 个警告
[3]
