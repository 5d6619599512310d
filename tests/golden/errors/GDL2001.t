$ echo '{"weihgt": "60 kg"}' | gdl eval --as-of 2026-11-24 --lang en patient.gdl -
<stdin>:1:2: error GDL2001: unknown fact `weihgt`
       did you mean: `weight`?
       help: `gdl facts` lists the facts of this guideline
1 error, 0 warnings
[3]
$ echo '{"weihgt": "60 kg"}' | gdl eval --as-of 2026-11-24 --lang zh patient.gdl -
<stdin>:1:2: 错误 GDL2001: 未知事实 `weihgt`
       是否想写：`weight`？
       帮助：`gdl facts` 可列出本指南的全部事实
1 个错误，0 个警告
[3]
