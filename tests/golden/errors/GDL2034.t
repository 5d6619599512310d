$ echo '{"score": 0.12345678901234567890123456789012345}' | gdl eval --as-of 2026-11-24 --lang en patient.gdl -
<stdin>:1:11: error GDL2034: `score`: `0.12345678901234567890123456789012345` has more than 34 digits
       help: no measurement has so many; nothing is cut by guess
1 error, 0 warnings
[3]
$ echo '{"score": 0.12345678901234567890123456789012345}' | gdl eval --as-of 2026-11-24 --lang zh patient.gdl -
<stdin>:1:11: 错误 GDL2034: `score`：`0.12345678901234567890123456789012345` 超过 34 位有效数字
       帮助：测量值不会有这么多位；系统不作猜测截断
1 个错误，0 个警告
[3]
