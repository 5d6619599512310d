$ echo '{"weight": "60 kg"}' | gdl eval --as-of 2026-11-24 --lang en warning.gdl -
Warnings that wait
version 1 · patient without an identifier · evaluated as of 2026-11-24

Advice
------
The drug: recommended
  - recommended · R1 Use · no score
    - because: Weight 60 kg > 50 kg

Safety warnings that cannot be ruled out
----------------------------------------
- R1 Use · needs Bleeding, Platelets

Remarks
-------
- R2 Advice
  - Eat

Not given; would settle other items only
----------------------------------------
- Bleeding (bleeding) · bears on: R1 Use
- Platelets (platelets) · bears on: R1 Use, R2 Advice

Items that are undetermined
---------------------------
R1 Use (in part), R2 Advice (in part)

Given and used
--------------
Weight 60 kg

About this document
-------------------
  Guideline     Warnings that wait · version 1 · sha256 a9f762e8404e…
This report says what one document says about the facts given. It stands beside clinical judgement
and the product label, and replaces neither.
$ echo '{"weight": "60 kg"}' | gdl eval --as-of 2026-11-24 --lang zh warning.gdl - --format markdown | grep -A3 警示
# 待定的警示

版本 1 · **患者未标识** · 评估日期 2026-11-24

--
## 尚不能排除的安全警示

- **R1 使用** · 需要出血、血小板

--
- **指南**：待定的警示 · 版本 1 · sha256 a9f762e8404e…

**本报告只说明这一份文件对所提供数据的意见，与临床判断和产品说明书并用，不能代替二者。**

$ echo '{"weight": "60 kg"}' | gdl eval --as-of 2026-11-24 --lang en warning.gdl - --format html | grep -A3 'ruled out'
<h2>Safety warnings that cannot be ruled out</h2>
<ul>
<li><strong class="care">R1 Use</strong> · needs Bleeding, Platelets</li></ul>
<div class="reference">
$ echo '{"weight": "60 kg", "bleeding": true}' | gdl eval --as-of 2026-11-24 --lang en warning.gdl - | grep -A3 warnings
Safety warnings
---------------
- Bleeding
  - R1 Use · no score
--
Safety warnings that cannot be ruled out
----------------------------------------
- R1 Use · needs Platelets

$ echo '{"weight": "60 kg", "bleeding": false}' | gdl eval --as-of 2026-11-24 --lang en warning.gdl - | grep -c warnings
0
[1]
