# What two tests leave out: every place in words, a percentage, a threshold.

$ gdl test --lang en --coverage anc-tests.gdl
2 passed, 0 failed
anc.gdl: covered 53.3 % (16 of 30)
  5 of 11  definitions, facts and constraints
    anc.gdl:13: no test: the branch when anc < 0.5 10*9/L
    anc.gdl:14: no test: anc below 0.5 10*9/L
    anc.gdl:14: no test: anc exactly 0.5 10*9/L
    anc.gdl:15: no test: anc below 0.5..1.5 10*9/L
    anc.gdl:15: no test: anc exactly at the lower end of 0.5..1.5 10*9/L
    anc.gdl:15: no test: anc exactly at the upper end of 0.5..1.5 10*9/L
  10 of 15  A Neutrophils
    anc.gdl:24: no test: A.give undetermined
    anc.gdl:25: no test: A.hold: anc exactly 1.0 10*9/L
    anc.gdl:25: no test: A.hold: setting is home
    anc.gdl:25: no test: A.hold undetermined
    anc.gdl:25: no test: the exception of A.hold that holds: setting is home
  1 of 4  W Check
    anc.gdl:34: no test: W.low: grade is severe
    anc.gdl:34: no test: W.low applies
    anc.gdl:34: no test: W.low undetermined
$ gdl test --lang zh --coverage --threshold 60 anc-tests.gdl
2 个测试通过，0 个未通过
anc.gdl：覆盖 53.3 %（16/30）
  5/11  定义、事实与约束
    anc.gdl:13: 缺：分支 anc < 0.5 10*9/L
    anc.gdl:14: 缺：anc 低于 0.5 10*9/L
    anc.gdl:14: 缺：anc 恰为 0.5 10*9/L
    anc.gdl:15: 缺：anc 低于 0.5..1.5 10*9/L
    anc.gdl:15: 缺：anc 恰为下限：0.5..1.5 10*9/L
    anc.gdl:15: 缺：anc 恰为上限：0.5..1.5 10*9/L
  10/15  A Neutrophils
    anc.gdl:24: 缺：A.give 未定
    anc.gdl:25: 缺：A.hold：anc 恰为 1.0 10*9/L
    anc.gdl:25: 缺：A.hold：setting 为 home
    anc.gdl:25: 缺：A.hold 未定
    anc.gdl:25: 缺：A.hold 的例外成立：setting is home
  1/4  W Check
    anc.gdl:34: 缺：W.low：grade 为 severe
    anc.gdl:34: 缺：W.low 成立
    anc.gdl:34: 缺：W.low 未定
gdl：覆盖率为百分之 53.3，低于 60
[1]
$ gdl test --format json --coverage anc-tests.gdl | python3 -c 'import json, sys; c = json.load(sys.stdin)["coverage"]; print(c["percent"], c["shown"], c["of"], c["files"][0]["items"], c["files"][0]["missing"][0])'
53.3 16 30 [{'item': None, 'shown': 5, 'of': 11}, {'item': 'A', 'shown': 10, 'of': 15}, {'item': 'W', 'shown': 1, 'of': 4}] {'line': 13, 'kind': 'branch', 'rule': None, 'what': {'en': 'the branch when anc < 0.5 10*9/L', 'zh': '分支 anc < 0.5 10*9/L'}}
$ gdl test --lang en --coverage anc-tests.gdl anc-tests.gdl | sed -n 1,2p
4 passed, 0 failed
anc.gdl: covered 53.3 % (16 of 30)
