$ printf '{"agent": "\377"}\n' | gdl eval --as-of 2026-11-24 --lang en patient.gdl -
<stdin>:1:12: error GDL2005: the text is not UTF-8 here
       help: save the data as UTF-8
1 error, 0 warnings
[3]
$ printf '{"agent": "\377"}\n' | gdl eval --as-of 2026-11-24 --lang zh patient.gdl -
<stdin>:1:12: 错误 GDL2005: 此处不是 UTF-8 文本
       帮助：请以 UTF-8 编码保存数据
1 个错误，0 个警告
[3]
