$ : | gdl eval --as-of 2026-11-24 --lang en patient.gdl -
<stdin>:1:1: error GDL2002: there is no patient: the input is empty
       help: write one object in braces, even if nothing is known: `{}`
1 error, 0 warnings
[3]
$ : | gdl eval --as-of 2026-11-24 --lang zh patient.gdl -
<stdin>:1:1: 错误 GDL2002: 没有患者数据：输入为空
       帮助：即使一无所知，也请写一个花括号对象：`{}`
1 个错误，0 个警告
[3]
