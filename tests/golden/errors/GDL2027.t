$ echo '{"drugs": ["other", "other"]}' | gdl eval --as-of 2026-11-24 --lang en patient.gdl -
<stdin>:1:21: error GDL2027: `drugs` lists `other` twice
       help: list it once
1 error, 0 warnings
[3]
$ echo '{"drugs": ["other", "other"]}' | gdl eval --as-of 2026-11-24 --lang zh patient.gdl -
<stdin>:1:21: 错误 GDL2027: `drugs` 两次列出 `other`
       帮助：请只列一次
1 个错误，0 个警告
[3]
