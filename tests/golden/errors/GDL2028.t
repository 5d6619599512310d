$ echo '{"drugs": {"has": ["other"], "not": ["other"]}}' | gdl eval --as-of 2026-11-24 --lang en patient.gdl -
<stdin>:1:37: error GDL2028: `drugs` lists `other` both as present and as absent
       help: keep the one that is right
1 error, 0 warnings
[3]
$ echo '{"drugs": {"has": ["other"], "not": ["other"]}}' | gdl eval --as-of 2026-11-24 --lang zh patient.gdl -
<stdin>:1:37: 错误 GDL2028: `drugs` 将 `other` 同时列为有和无
       帮助：请保留正确的一个
1 个错误，0 个警告
[3]
