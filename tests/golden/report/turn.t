$ echo '{}' | gdl eval --lang en --as-of 2026-11-24 turn.gdl - | sed '/^About/,$d'
Answers that one more fact can overturn
version 1 · patient without an identifier · evaluated as of 2026-11-24

Results
-------
- Band: Light
  - Table 1

Remarks
-------
- R1 Weighing
  - Weigh the patient.

Rests on what was entered: one more fact can overturn it
--------------------------------------------------------
Band, R1 Weighing

$ echo '{"weight": "120 kg"}' | gdl eval --lang zh --as-of 2026-11-24 turn.gdl - | sed '/^关于/,$d'
可被推翻的结论
版本 1 · 患者未标识 · 评估日期 2026-11-24

计算结果
--------
- 分级：重
  - Table 1

不成立的条目
------------
R1 称重

所用数据
--------
体重 120 kg
