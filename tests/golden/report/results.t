$ echo '{"a": true}' | gdl eval --lang en --as-of 2026-11-24 results.gdl -
A score
version 1 · patient without an identifier · evaluated as of 2026-11-24

Results
-------
- Points: unknown (1–3)
  - counted: First sign: yes (1)
  - needs Second sign
  - Table 1
- Level: unknown
  - needs Second sign
  - Table 2
- At risk: unknown
  - because: Level: unknown (= High); Number unknown > 9
  - needs Second sign, Number
  - Table 3
- Share: unknown (≈ 0–3.34)
  - needs Number
- unlabelled: 5
- Area: unknown (0–81 cm²)
  - needs Number, Size
  - Table 4

Not given; would settle results
-------------------------------
- Second sign · "b": true | false
- Number · "n": … (0–10)
- Size · "size": "… cm" (0–9 cm)

Given and used
--------------
First sign yes

About this document
-------------------
  Guideline     A score · version 1 · sha256 33a08610b7bd…
≈ marks a number rounded for display; ends of a range are rounded inward, of an unknown value
outward. The evaluation is exact.
This report says what one document says about the facts given. It stands beside clinical judgement
and the product label, and replaces neither.
$ echo '{"a": true, "b": true, "n": 2}' | gdl eval --lang zh --as-of 2026-11-24 results.gdl - | head -27
一个评分
版本 1 · 患者未标识 · 评估日期 2026-11-24

计算结果
--------
- 得分：3
  - 计入：征象一：是（1）；征象二：是（2）
  - Table 1
- 级别：高
  - Table 2
- 有风险：是
  - 理由：级别：高
  - Table 3
- 份额：≈ 0.67 = 2 ÷ 3
- unlabelled：5
- 面积：4 cm² = 2 cm × 2 cm
  - Table 4

由其他数据推算
--------------
- 大小 2 cm，由 征象一 是、数值 2 推算

所用数据
--------
征象一 是、征象二 是、数值 2

关于本文件
$ echo '{"a": true}' | gdl eval --format json --as-of 2026-11-24 results.gdl - | grep -o '"results":.*"duties"'
"results":[{"id":"points","known":false,"low":{"value":"1","unit":null},"high":{"value":"3","unit":null},"missing":["b"]},{"id":"half","known":false,"low":null,"high":null,"possible":["low","high"],"missing":["b"]},{"id":"is_high","known":false,"low":null,"high":null,"missing":["b","n"]},{"id":"share","known":false,"low":{"value":"0","unit":null},"high":{"value":"3.333333333333333333333333333333334","unit":null},"missing":["n"]},{"id":"unlabelled","known":true,"low":{"value":"5","unit":null},"high":{"value":"5","unit":null},"missing":[]},{"id":"area","known":false,"low":{"value":"0","unit":"cm2"},"high":{"value":"81","unit":"cm2"},"missing":["n","size"]}],"duties"
$ echo '{"a": true}' | gdl eval --lang en --strict --as-of 2026-11-24 results.gdl - > /dev/null
[5]
$ echo '{"a": true}' | gdl explain --lang en --as-of 2026-11-24 results.gdl - points | head -7
A score
version 1 · patient without an identifier · evaluated as of 2026-11-24

definition points · Points
- value: unknown (1–3)
- counted: First sign: yes (1)
- would be settled by:
$ echo '{"a": true, "b": false}' | gdl explain --lang en --as-of 2026-11-24 results.gdl - | head -20
A score
version 1 · patient without an identifier · evaluated as of 2026-11-24

definition points · Points
- value: 1
- counted: First sign: yes (1)
- Table 1
- stands at results.gdl:11

definition half · Level
- value: Low
- Table 2
- stands at results.gdl:15

definition is_high · At risk
? unknown · At risk · any of these:
  ✗ failed · Level: Low (= High)
  ? unknown · Number unknown > 9
- would be settled by:
  - Number · "n": … (0–10)
$ echo '{"a": true}' | gdl explain --format json --as-of 2026-11-24 results.gdl - | grep -o '"explains":.*' | python3 -c "import json, sys; print(*(e['definition'] for e in json.loads('{' + sys.stdin.read())['explains']))"
points half is_high share unlabelled area
$ gdl facts --lang en results.gdl | grep -A9 '^- n'
- n · Number
  - number · 0–10 · recorded to 1
  - e.g. "n": … (0–10)
  - needed by is_high, share, area
- c · Third sign
  - yes or no: true, false
  - e.g. "c": true | false
  - needed by area
- size · Size
  - quantity in cm or a unit that converts to it · 0–9 cm · recorded to 1 cm
