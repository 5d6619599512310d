$ printf '{"agent": "\\ud800"}\n' | gdl eval --as-of 2026-11-24 --lang en patient.gdl -
<stdin>:1:12: error GDL2007: `\ud800` is half a character
       help: write both halves, or the character itself
1 error, 0 warnings
[3]
$ printf '{"agent": "\\ud800"}\n' | gdl eval --as-of 2026-11-24 --lang zh patient.gdl -
<stdin>:1:12: 错误 GDL2007: `\ud800` 只是半个字符
       帮助：请写全两半，或直接写该字符
1 个错误，0 个警告
[3]
