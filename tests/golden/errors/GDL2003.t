$ head -c 17000000 /dev/zero | tr '\0' ' ' | gdl eval --as-of 2026-11-24 --lang en patient.gdl -
<stdin>:1:1: error GDL2003: the document is longer than 16 MiB
       help: write many patients as one object a line
1 error, 0 warnings
[3]
$ head -c 17000000 /dev/zero | tr '\0' ' ' | gdl eval --as-of 2026-11-24 --lang zh patient.gdl -
<stdin>:1:1: 错误 GDL2003: 文档超过 16 MiB
       帮助：患者较多时请每行写一个对象
1 个错误，0 个警告
[3]
