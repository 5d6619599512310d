$ echo '{"courses": 2.5}' | gdl eval --as-of 2026-11-24 --lang en patient.gdl -
<stdin>:1:13: error GDL2018: `courses` takes a whole number, not `2.5`
       help: nothing is rounded by guess
1 error, 0 warnings
[3]
$ echo '{"courses": 2.5}' | gdl eval --as-of 2026-11-24 --lang zh patient.gdl -
<stdin>:1:13: 错误 GDL2018: `courses` 需要整数，而不是 `2.5`
       帮助：系统不作猜测取整
1 个错误，0 个警告
[3]
