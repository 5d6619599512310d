$ echo '{"sure": true, "agent": "viral"}' | gdl eval --as-of 2026-11-24 --lang en patient.gdl -
<stdin>:1:25: error GDL2041: the data contradict `not_both`: the agent is never viral in sure cases
       help: it rests on `sure`, `agent`; correct what is wrong
       the other place: <stdin>:1:10
1 error, 0 warnings
[3]
$ echo '{"sure": true, "agent": "viral"}' | gdl eval --as-of 2026-11-24 --lang zh patient.gdl -
<stdin>:1:25: 错误 GDL2041: 数据与 `not_both` 相矛盾：确诊者的病原体不会是病毒
       帮助：涉及 `sure`, `agent`；请更正有误之处
       另一处：<stdin>:1:10
1 个错误，0 个警告
[3]
