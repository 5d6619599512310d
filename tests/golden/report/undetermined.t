$ gdl eval --as-of 2026-11-24 demo.gdl not-asked.json --lang en
A guideline for the test
version 2.0 · patient p-2 · evaluated as of 2026-11-24

Safety warnings
---------------
- The dose lies outside the range
  - check Check · not from the source: added by this file
  - because: Ordered dose 3 million IU lies outside Recommended dose ≈ 0.816–1.630 million IU

Advice
------
Treatment: undetermined (still possible: contraindicated, indicated)
  Would decide: Allergy
  - contraindicated · R9 Contraindication · score 9.0 · Table 9
    - undetermined: Allergy: unknown
  Applies so far:
  - indicated · R1 Indication · score 8.3 · Table 1
    - Indicated when active.
    - because: Active disease: yes
  Regimen, should the treatment be supported · R2 Dose · score 8.1 · Table 2 · R2.per_m2
    Dose   ≈ 0.816–1.630 million IU = 0.5–1.0 million IU/m² × ≈ 1.63 m²
    Every  2 days

Combination: not indicated
  No item that would support it applies:
  - permitted · R3 Combination · score 8.0 · Table 3
    - does not apply: Drugs: none (none of “Named drugs”)

What the clinician owes
-----------------------
- Talk to the patient · R1 Indication · score 8.3 · Table 1

Missing: facts that would settle the advice
-------------------------------------------
- Allergy · bears on: Treatment, R9 Contraindication
  - give "allergy": true | false

Computed from other facts
-------------------------
- Body surface ≈ 1.63 m² = √(165 cm × 58 kg ÷ 3600), from Height 165 cm, Weight 58 kg
  - Mosteller 1987

Relied on: readings and parameters of this file's author, not stated by the source
----------------------------------------------------------------------------------
- Age of adults: 18 years
- The source says “每日”. Read as: each dosing day.
  - The other reading: a daily average.

Items that are undetermined
---------------------------
R9 Contraindication

Items that do not apply
-----------------------
R3 Combination

Given and used
--------------
Active disease yes, Pregnant no, Age 32 years, Height 165 cm, Weight 58 kg, Drugs none, Ordered dose
3 million IU

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
≈ marks a number rounded for display; ends of a range are rounded inward, of an unknown value
outward. The evaluation is exact.
This report says what one document says about the facts given. It stands beside clinical judgement
and the product label, and replaces neither.
$ gdl eval --as-of 2026-11-24 demo.gdl not-asked.json --lang zh
示例指南
版本 2.0 · 患者 p-2 · 评估日期 2026-11-24

安全警示
--------
- 剂量超出范围
  - check 核对 · 本文件所加，源文所无
  - 理由：医嘱剂量 300万 IU 不在 推荐剂量 ≈ 81.6万–163万 IU 之内

结论
----
治疗：未定（尚可能：禁用、适用）
  可据以确定：过敏
  - 禁用 · R9 禁忌与慎用 · 评分 9.0 · 表9
    - 未定：过敏：未知
  目前已成立：
  - 适用 · R1 适应证 · 评分 8.3 · 表1
    - 病情活动时适用。
    - 理由：病情活动：是
  用法（仅在最终支持用药时） · R2 用法 · 评分 8.1 · 表2 · R2.per_m2
    每次剂量  ≈ 81.6万–163万 IU = 50万–100万 IU/m² × ≈ 1.63 m²
    间隔      2天

联合：无适应证
  没有支持它的条目成立：
  - 可用 · R3 联合用药 · 评分 8.0 · 表3
    - 不成立：联合用药：无（不含“点名药物”）

应尽事项
--------
- 沟通 · R1 适应证 · 评分 8.3 · 表1

缺少的信息：补充后可确定结论
----------------------------
- 过敏 · 关系到：治疗、R9 禁忌与慎用
  - 填写 "allergy": true | false

由其他数据推算
--------------
- 体表面积 ≈ 1.63 m² = √(165 cm × 58 kg ÷ 3600)，由 身高 165 cm、体重 58 kg 推算
  - Mosteller 1987

所依据的解读与参数（由本文件作者选定，源文未明言）
--------------------------------------------------
- 成人年龄：18岁
- 源文“每日”，读作：每个给药日。
  - 另一读法：日均。

未定的条目
----------
R9 禁忌与慎用

不成立的条目
------------
R3 联合用药

所用数据
--------
病情活动 是、妊娠 否、年龄 32岁、身高 165 cm、体重 58 kg、联合用药 无、医嘱剂量 300万 IU

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
≈ 表示显示时取近似，范围两端向内取舍，未知值的两端向外取舍；判定用精确值。
本报告只说明这一份文件对所提供数据的意见，与临床判断和产品说明书并用，不能代替二者。
