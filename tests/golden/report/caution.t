$ gdl eval --as-of 2026-11-24 demo.gdl pregnant.json --lang en
A guideline for the test
version 2.0 · patient p-3 · evaluated as of 2026-11-24

Advice
------
Treatment: use with caution
  - use with caution · R9 Contraindication · score 9.0 · Table 9
    - because: Pregnant: yes; Age 32 years ≤ 50 years
  Also applies:
  - indicated · R1 Indication · score 8.3 · Table 1
    - Indicated when active.
    - because: Active disease: yes
  Regimen · R2 Dose · score 8.1 · Table 2 · R2.per_m2
    Dose   0.8–1.6 million IU = 0.5–1.0 million IU/m² × 1.60 m²
    Every  2 days

Combination: undetermined (still possible: not indicated, permitted)
  Would decide: Drugs
  - permitted · R3 Combination · score 8.0 · Table 3
    - undetermined: Drugs: unknown (asked: one of “Named drugs”)

What the clinician owes
-----------------------
- Talk to the patient · R1 Indication · score 8.3 · Table 1

Missing: facts that would settle the advice
-------------------------------------------
- Drugs · bears on: Combination, R3 Combination
  - give "drugs": ["tacrolimus", "belimumab"] | []

Safety warnings that cannot be ruled out
----------------------------------------
- check Check · needs Ordered dose

Relied on: readings and parameters of this file's author, not stated by the source
----------------------------------------------------------------------------------
- Age of adults: 18 years
- The source says “每日”. Read as: each dosing day.
  - The other reading: a daily average.

Not given; would settle other items only
----------------------------------------
- Ordered dose (dose) · bears on: check Check

Items that are undetermined
---------------------------
R3 Combination, check Check

Given and used
--------------
Active disease yes, Allergy no, Pregnant yes, Age 32 years, Body surface 1.60 m²

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
$ gdl eval --as-of 2026-11-24 demo.gdl pregnant.json --lang zh
示例指南
版本 2.0 · 患者 p-3 · 评估日期 2026-11-24

结论
----
治疗：慎用
  - 慎用 · R9 禁忌与慎用 · 评分 9.0 · 表9
    - 理由：妊娠：是；年龄 32岁 ≤ 50岁
  同时成立：
  - 适用 · R1 适应证 · 评分 8.3 · 表1
    - 病情活动时适用。
    - 理由：病情活动：是
  用法 · R2 用法 · 评分 8.1 · 表2 · R2.per_m2
    每次剂量  80万–160万 IU = 50万–100万 IU/m² × 1.60 m²
    间隔      2天

联合：未定（尚可能：无适应证、可用）
  可据以确定：联合用药
  - 可用 · R3 联合用药 · 评分 8.0 · 表3
    - 未定：联合用药：未知（问：是否含“点名药物”之一）

应尽事项
--------
- 沟通 · R1 适应证 · 评分 8.3 · 表1

缺少的信息：补充后可确定结论
----------------------------
- 联合用药 · 关系到：联合、R3 联合用药
  - 填写 "drugs": ["tacrolimus", "belimumab"] | []

尚不能排除的安全警示
--------------------
- check 核对 · 需要医嘱剂量

所依据的解读与参数（由本文件作者选定，源文未明言）
--------------------------------------------------
- 成人年龄：18岁
- 源文“每日”，读作：每个给药日。
  - 另一读法：日均。

未提供：只关系到其他条目
------------------------
- 医嘱剂量（dose） · 关系到：check 核对

未定的条目
----------
R3 联合用药、check 核对

所用数据
--------
病情活动 是、过敏 否、妊娠 是、年龄 32岁、体表面积 1.60 m²

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
