$ echo '{"sure": true} {}' | gdl eval --as-of 2026-11-24 --lang en patient.gdl -
<stdin>:1:16: error GDL2016: something follows the end of the data: `{`
       help: several patients are a list, or one object a line
1 error, 0 warnings
[3]
$ echo '{"sure": true} {}' | gdl eval --as-of 2026-11-24 --lang zh patient.gdl -
<stdin>:1:16: 错误 GDL2016: 数据结束之后还有内容：`{`
       帮助：多名患者请写成列表，或每行一个对象
1 个错误，0 个警告
[3]
