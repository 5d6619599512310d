$ gdl explain --as-of 2026-11-24 demo.gdl pregnant.json R9 --lang en
A guideline for the test
version 2.0 · patient p-3 · evaluated as of 2026-11-24

item R9 · Contraindication
- applies

R9.allergy: does not apply
- R9 Contraindication · score 9.0 · Table 9
- Says: contraindicated · Treatment
✗ failed · Allergy: no
- stands at demo.gdl:41

R9.pregnancy: applies
- R9 Contraindication · score 9.0 · Table 9
- Says: use with caution · Treatment
✓ held · all of these:
  ✓ held · Pregnant: yes
  ✗ failed · exception: Age 32 years > 50 years
- stands at demo.gdl:42

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
$ gdl explain --as-of 2026-11-24 demo.gdl pregnant.json R9 --lang zh
示例指南
版本 2.0 · 患者 p-3 · 评估日期 2026-11-24

条目 R9 · 禁忌与慎用
- 成立

R9.allergy：不成立
- R9 禁忌与慎用 · 评分 9.0 · 表9
- 内容：禁用 · 治疗
✗ 不成立 · 过敏：否
- 位于 demo.gdl:41

R9.pregnancy：成立
- R9 禁忌与慎用 · 评分 9.0 · 表9
- 内容：慎用 · 治疗
✓ 成立 · 以下全部：
  ✓ 成立 · 妊娠：是
  ✗ 不成立 · 例外：年龄 32岁 > 50岁
- 位于 demo.gdl:42

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
$ gdl explain --as-of 2026-11-24 demo.gdl whole.json il2.dose --lang en
A guideline for the test
version 2.0 · patient p-1 · evaluated as of 2026-11-24

Treatment: indicated
- Dose: 0.8–1.6 million IU = 0.5–1.0 million IU/m² × 1.60 m² (R2.per_m2)

R2.per_m2: applies
- R2 Dose · score 8.1 · Table 2
- Says: regimen · Treatment
✓ held · all of these:
  ✓ held · R1.active applies
  ✓ held · Adult · Age 32 years ≥ 18 years (Age of adults)
- stands at demo.gdl:34

R2.child: does not apply
- R2 Dose · score 8.1 · Table 2
- Says: left open by the source · Treatment, Dose
- Says: remark · No dose for children
✗ failed · all of these:
  ✓ held · R1.active applies
  ✗ failed · not: Adult · Age 32 years < 18 years (Age of adults)
- stands at demo.gdl:35
- stands at demo.gdl:25

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
$ gdl explain --as-of 2026-11-24 demo.gdl not-asked.json bsa --lang en
A guideline for the test
version 2.0 · patient p-2 · evaluated as of 2026-11-24

fact bsa · Body surface
- value: ≈ 1.63 m² = √(165 cm × 58 kg ÷ 3600) (computed)
- Mosteller 1987
- read by:
  - check.outside: applies (check Check)
- stands at demo.gdl:17

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
$ gdl explain --as-of 2026-11-24 demo.gdl whole.json R9.alergy --lang en
gdl: the guideline has no `R9.alergy`; did you mean `R9.allergy`?
[2]
