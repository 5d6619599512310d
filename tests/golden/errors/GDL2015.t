$ echo '{"sure": true' | gdl eval --as-of 2026-11-24 --lang en patient.gdl -
<stdin>:2:1: error GDL2015: the text ends before the data are complete
       help: a quote, bracket or brace is not closed, or the file was cut off
1 error, 0 warnings
[3]
$ echo '{"sure": true' | gdl eval --as-of 2026-11-24 --lang zh patient.gdl -
<stdin>:2:1: 错误 GDL2015: 数据未完，文本已结束
       帮助：有引号或括号未闭合，或文件被截断
1 个错误，0 个警告
[3]
