$ echo '[60]' | gdl eval --as-of 2026-11-24 --lang en patient.gdl -
<stdin>:1:2: error GDL2004: a patient is an object in braces, not the number `60`
       help: write it as in `{"age": "32 years"}`
1 error, 0 warnings
[3]
$ echo '[60]' | gdl eval --as-of 2026-11-24 --lang zh patient.gdl -
<stdin>:1:2: 错误 GDL2004: 患者应为花括号对象，而不是数值 `60`
       帮助：例如 `{"age": "32 years"}`
1 个错误，0 个警告
[3]
