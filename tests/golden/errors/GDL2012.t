$ echo '{"score": [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[' | gdl eval --as-of 2026-11-24 --lang en patient.gdl -
<stdin>:1:11: error GDL2017: `score` takes a number, not a list
       help: if it is not known, leave it out or write `null`
<stdin>:1:42: error GDL2012: lists and objects are nested more than 32 deep
       help: patient data need four
2 errors, 0 warnings
[3]
$ echo '{"score": [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[' | gdl eval --as-of 2026-11-24 --lang zh patient.gdl -
<stdin>:1:11: 错误 GDL2017: `score` 需要数值，而不是列表
       帮助：如未知，请省略或写 `null`
<stdin>:1:42: 错误 GDL2012: 列表和对象的嵌套超过 32 层
       帮助：患者数据四层即可
2 个错误，0 个警告
[3]
