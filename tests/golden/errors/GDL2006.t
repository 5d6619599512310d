$ printf '{"agent": "\\q"}\n' | gdl eval --as-of 2026-11-24 --lang en patient.gdl -
<stdin>:1:12: error GDL2006: `\q` is no escape that JSON knows
       help: a backslash itself is written `\\`
1 error, 0 warnings
[3]
$ printf '{"agent": "\\q"}\n' | gdl eval --as-of 2026-11-24 --lang zh patient.gdl -
<stdin>:1:12: 错误 GDL2006: `\q` 不是 JSON 的转义写法
       帮助：反斜杠本身应写作 `\\`
1 个错误，0 个警告
[3]
