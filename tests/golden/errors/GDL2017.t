$ echo '{"sure": "yes", "score": "4"}' | gdl eval --as-of 2026-11-24 --lang en patient.gdl -
<stdin>:1:10: error GDL2017: `sure` takes `true` or `false`, not the text `"yes"`
       help: if it is not known, leave it out or write `null`
<stdin>:1:26: error GDL2017: `score` takes a number, not the text `"4"`
       help: if it is not known, leave it out or write `null`
2 errors, 0 warnings
[3]
$ echo '{"sure": "yes", "score": "4"}' | gdl eval --as-of 2026-11-24 --lang zh patient.gdl -
<stdin>:1:10: 错误 GDL2017: `sure` 需要 `true` 或 `false`，而不是文本 `"yes"`
       帮助：如未知，请省略或写 `null`
<stdin>:1:26: 错误 GDL2017: `score` 需要数值，而不是文本 `"4"`
       帮助：如未知，请省略或写 `null`
2 个错误，0 个警告
[3]
