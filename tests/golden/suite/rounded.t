# `expect x = VALUE to STEP`: a number within half a step of what the source prints.

$ gdl test --lang en rounded.gdl
rounded.gdl:32:10: failed: not that near
  expected bmi = 22.8 to 0.1
  found    22.85714285714285714285714285714286
  because  bmi (rounded.gdl:7): 70 kg ÷ 1.75 m^2
  read     weight = 70 kg, height = 175 cm
rounded.gdl:32:29: failed: not that near
  expected bmi = 22.9 to 0.01
  found    22.85714285714285714285714285714286
  because  bmi (rounded.gdl:7): 70 kg ÷ 1.75 m^2
  read     weight = 70 kg, height = 175 cm
rounded.gdl:32:49: failed: not that near
  expected serum = 93 umol/L to 1
  found    1.04 mg/dL
  read     serum = 1.04 mg/dL
rounded.gdl:32:73: failed: not that near
  expected span = 5.9..11.7 mg to 0.1
  found    5.833333333333333333333333333333335..11.66666666666666666666666666666667 mg
  because  span (rounded.gdl:9): 5–10 mg × 70 kg ÷ 60 kg
  read     weight = 70 kg
rounded.gdl:33:10: failed: not that near
  expected drug.dose = 5.8..11.6 mg to 0.1
  found    5.833333333333333333333333333333335..11.66666666666666666666666666666667 mg by A.give
  because  A.give (rounded.gdl:17): 5–10 mg × 70 kg ÷ 60 kg
  read     weight = 70 kg
rounded.gdl:37:10: failed: unknown is near nothing
  expected bmi = 23 to 1
  found    unknown
  missing  height
  because  bmi (rounded.gdl:7): 70 kg ÷ unknown^2
  read     weight = 70 kg
2 passed, 2 failed
[1]
$ gdl test --lang zh rounded.gdl
rounded.gdl:32:10: 未通过：not that near
  应为 bmi = 22.8 to 0.1
  实为 22.85714285714285714285714285714286
  原因 bmi (rounded.gdl:7)：70 kg ÷ 1.75 m^2
  读取 weight = 70 kg, height = 175 cm
rounded.gdl:32:29: 未通过：not that near
  应为 bmi = 22.9 to 0.01
  实为 22.85714285714285714285714285714286
  原因 bmi (rounded.gdl:7)：70 kg ÷ 1.75 m^2
  读取 weight = 70 kg, height = 175 cm
rounded.gdl:32:49: 未通过：not that near
  应为 serum = 93 umol/L to 1
  实为 1.04 mg/dL
  读取 serum = 1.04 mg/dL
rounded.gdl:32:73: 未通过：not that near
  应为 span = 5.9..11.7 mg to 0.1
  实为 5.833333333333333333333333333333335..11.66666666666666666666666666666667 mg
  原因 span (rounded.gdl:9)：5–10 mg × 70 kg ÷ 60 kg
  读取 weight = 70 kg
rounded.gdl:33:10: 未通过：not that near
  应为 drug.dose = 5.8..11.6 mg to 0.1
  实为 5.833333333333333333333333333333335..11.66666666666666666666666666666667 mg by A.give
  原因 A.give (rounded.gdl:17)：5–10 mg × 70 kg ÷ 60 kg
  读取 weight = 70 kg
rounded.gdl:37:10: 未通过：unknown is near nothing
  应为 bmi = 23 to 1
  实为 unknown
  缺少 height
  原因 bmi (rounded.gdl:7)：70 kg ÷ 未知^2
  读取 weight = 70 kg
2 个测试通过，2 个未通过
[1]
