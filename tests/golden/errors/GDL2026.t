$ echo '{"agent": "virus", "drugs": ["tacrolimu"]}' | gdl eval --as-of 2026-11-24 --lang en patient.gdl -
<stdin>:1:11: error GDL2026: `virus` is not a value of `agent`
       help: `gdl facts` lists its values
<stdin>:1:30: error GDL2026: `tacrolimu` is not a value of `drugs`
       did you mean: `tacrolimus`?
       help: `gdl facts` lists its values
2 errors, 0 warnings
[3]
$ echo '{"agent": "virus", "drugs": ["tacrolimu"]}' | gdl eval --as-of 2026-11-24 --lang zh patient.gdl -
<stdin>:1:11: 错误 GDL2026: `virus` 不是 `agent` 的值
       帮助：`gdl facts` 可列出其全部取值
<stdin>:1:30: 错误 GDL2026: `tacrolimu` 不是 `drugs` 的值
       是否想写：`tacrolimus`？
       帮助：`gdl facts` 可列出其全部取值
2 个错误，0 个警告
[3]
