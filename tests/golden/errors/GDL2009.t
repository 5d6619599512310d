$ printf '{"agent": "viral\n"}\n' | gdl eval --as-of 2026-11-24 --lang en patient.gdl -
<stdin>:1:17: error GDL2009: there is a line break, tab or control character within quotes
       help: close the quotes before the end of the line, or write the character as `\n` or `\t`
1 error, 0 warnings
[3]
$ printf '{"agent": "viral\n"}\n' | gdl eval --as-of 2026-11-24 --lang zh patient.gdl -
<stdin>:1:17: 错误 GDL2009: 引号内有换行、制表符或控制字符
       帮助：请在行末之前写上右引号，或将该字符写作 `\n`、`\t`
1 个错误，0 个警告
[3]
