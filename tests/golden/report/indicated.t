$ gdl eval --as-of 2026-11-24 demo.gdl whole.json --lang en
A guideline for the test
version 2.0 · patient p-1 · evaluated as of 2026-11-24

Advice
------
Treatment: indicated
  - indicated · R1 Indication · score 8.3 · Table 1
    - Indicated when active.
    - because: Active disease: yes
  Regimen · R2 Dose · score 8.1 · Table 2 · R2.per_m2
    Dose   0.8–1.6 million IU = 0.5–1.0 million IU/m² × 1.60 m²
    Every  2 days

Combination: permitted
  - permitted · R3 Combination · score 8.0 · Table 3
    - because: Drugs: Tacrolimus (one of “Named drugs”)

What the clinician owes
-----------------------
- Talk to the patient · R1 Indication · score 8.3 · Table 1

Relied on: readings and parameters of this file's author, not stated by the source
----------------------------------------------------------------------------------
- Age of adults: 18 years
- The source says “每日”. Read as: each dosing day.
  - The other reading: a daily average.

Items that do not apply
-----------------------
R9 Contraindication, check Check

Given and used
--------------
Active disease yes, Allergy no, Pregnant no, Age 32 years, Body surface 1.60 m², Drugs Tacrolimus,
Ordered dose 1 million IU

Given but not used for this answer
----------------------------------
Platelets 150 × 10⁹/L

About this document
-------------------
  Guideline     A guideline for the test · version 2.0 · issued 2020-05 · sha256 215fa7ca0c79…
  Source        Journal 2020 · doi:10.1/x
  Scores        Delphi · scale unstated · statistic unstated · panel unstated
  Status        draft: not for use in care
  Review        was due 2022-01 and is past: the evidence may have moved on
  Population    Adults
  Not for       Children
  Intended use  For clinicians
This report says what one document says about the facts given. It stands beside clinical judgement
and the product label, and replaces neither.
$ gdl eval --as-of 2026-11-24 demo.gdl whole.json --lang zh
示例指南
版本 2.0 · 患者 p-1 · 评估日期 2026-11-24

结论
----
治疗：适用
  - 适用 · R1 适应证 · 评分 8.3 · 表1
    - 病情活动时适用。
    - 理由：病情活动：是
  用法 · R2 用法 · 评分 8.1 · 表2 · R2.per_m2
    每次剂量  80万–160万 IU = 50万–100万 IU/m² × 1.60 m²
    间隔      2天

联合：可用
  - 可用 · R3 联合用药 · 评分 8.0 · 表3
    - 理由：联合用药：他克莫司（“点名药物”之一）

应尽事项
--------
- 沟通 · R1 适应证 · 评分 8.3 · 表1

所依据的解读与参数（由本文件作者选定，源文未明言）
--------------------------------------------------
- 成人年龄：18岁
- 源文“每日”，读作：每个给药日。
  - 另一读法：日均。

不成立的条目
------------
R9 禁忌与慎用、check 核对

所用数据
--------
病情活动 是、过敏 否、妊娠 否、年龄 32岁、体表面积 1.60 m²、联合用药 他克莫司、医嘱剂量 100万 IU

已提供但本次未用到
------------------
血小板 150 × 10⁹/L

关于本文件
----------
  指南      示例指南 · 版本 2.0 · 发布于 2020-05 · sha256 215fa7ca0c79…
  来源      Journal 2020 · doi:10.1/x
  评分      Delphi · 分制：未说明 · 统计量：未说明 · 专家人数：未说明
  状态      草案：不可用于诊疗
  复审      复审日期 2022-01 已过：证据可能已更新
  适用人群  成人
  不适用于  儿童
  预期用途  供医师参考
本报告只说明这一份文件对所提供数据的意见，与临床判断和产品说明书并用，不能代替二者。
