$ printf '{"agent": "\\u0000"}\n' | gdl eval --as-of 2026-11-24 --lang en patient.gdl -
<stdin>:1:12: error GDL2008: there is a zero byte in the text
       help: remove it; the file may be damaged, or not be text
1 error, 0 warnings
[3]
$ printf '{"agent": "\\u0000"}\n' | gdl eval --as-of 2026-11-24 --lang zh patient.gdl -
<stdin>:1:12: 错误 GDL2008: 文本中有零字节
       帮助：请将其删除；文件可能已损坏，或不是文本
1 个错误，0 个警告
[3]
