$ gdl facts demo.gdl --lang en
Facts that can be given
A patient is one JSON object: the names below are its keys. What is left out or null is unknown,
never “no”; [] means asked and none. Every quantity carries its unit.
"id" is the patient's identifier: copied to the answer, never used.

- active · Active disease
  - yes or no: true, false
  - e.g. "active": true | false
  - needed by R1, R2
- allergy · Allergy
  - yes or no: true, false
  - e.g. "allergy": true | false
  - needed by R9
- pregnant · Pregnant
  - yes or no: true, false
  - e.g. "pregnant": true | false
  - needed by R9
- age · Age
  - quantity in years or a unit that converts to it · 0–120 years · recorded to 1 year
  - e.g. "age": "… years" (0–120 years)
  - needed by R2, R9
- height · Height
  - quantity in cm or a unit that converts to it · 40–230 cm · recorded to 1 cm
  - e.g. "height": "… cm" (40–230 cm)
  - needed by R2, check
- weight · Weight
  - quantity in kg or a unit that converts to it · 1–300 kg · recorded to 0.1 kg
  - e.g. "weight": "… kg" (1–300 kg)
  - needed by R2, check
- bsa · Body surface
  - quantity in m2 or a unit that converts to it · 0.20–3.00 m² · recorded to 0.01 m²
  - e.g. "bsa": "… m2" (0.20–3.00 m²)
  - if not given, computed from Height, Weight
  - needed by R2, check
- drugs · Drugs
  - any of, as a list
  - tacrolimus (Tacrolimus), belimumab (Belimumab)
  - e.g. "drugs": ["tacrolimus", "belimumab"] | []
  - needed by R3
- platelets · Platelets
  - quantity in 10*9/L or a unit that converts to it · 0–2000 × 10⁹/L · recorded to 1 × 10⁹/L
  - e.g. "platelets": "… 10*9/L" (0–2000 × 10⁹/L)
  - decides nothing
- dose · Ordered dose
  - quantity in [iU] or a unit that converts to it · 0–200 million IU · recorded to 1 IU
  - e.g. "dose": "… [iU]" (0–200 million IU)
  - needed by check

What the data must fulfil
-------------------------
- age and pregnancy contradict

About this document
-------------------
  Guideline     A guideline for the test · version 2.0 · issued 2020-05 · sha256 215fa7ca0c79…
  Source        Journal 2020 · doi:10.1/x
  Scores        Delphi · scale unstated · statistic unstated · panel unstated
  Status        draft: not for use in care
  Review        due 2022-01
  Population    Adults
  Not for       Children
  Intended use  For clinicians
This report says what one document says about the facts given. It stands beside clinical judgement
and the product label, and replaces neither.
$ gdl facts demo.gdl --lang zh
可提供的数据
一名患者为一个 JSON 对象，以下名称为其键。省略或 null 表示未知，绝不表示“否”；[] 表示问过而没有。凡
有量纲的数值均须带单位。
"id" 为患者标识：原样写入答案，不参与判定。

- active · 病情活动
  - 是或否：true、false
  - 如 "active": true | false
  - 用于R1、R2
- allergy · 过敏
  - 是或否：true、false
  - 如 "allergy": true | false
  - 用于R9
- pregnant · 妊娠
  - 是或否：true、false
  - 如 "pregnant": true | false
  - 用于R9
- age · 年龄
  - 数值，单位 years 或可换算的单位 · 0–120岁 · 记录精度 1岁
  - 如 "age": "… years"（0–120岁）
  - 用于R2、R9
- height · 身高
  - 数值，单位 cm 或可换算的单位 · 40–230 cm · 记录精度 1 cm
  - 如 "height": "… cm"（40–230 cm）
  - 用于R2、check
- weight · 体重
  - 数值，单位 kg 或可换算的单位 · 1–300 kg · 记录精度 0.1 kg
  - 如 "weight": "… kg"（1–300 kg）
  - 用于R2、check
- bsa · 体表面积
  - 数值，单位 m2 或可换算的单位 · 0.20–3.00 m² · 记录精度 0.01 m²
  - 如 "bsa": "… m2"（0.20–3.00 m²）
  - 未提供时由身高、体重推算
  - 用于R2、check
- drugs · 联合用药
  - 取若干项，写作列表
  - tacrolimus（他克莫司）、belimumab（贝利尤单抗）
  - 如 "drugs": ["tacrolimus", "belimumab"] | []
  - 用于R3
- platelets · 血小板
  - 数值，单位 10*9/L 或可换算的单位 · 0–2000 × 10⁹/L · 记录精度 1 × 10⁹/L
  - 如 "platelets": "… 10*9/L"（0–2000 × 10⁹/L）
  - 不参与判定
- dose · 医嘱剂量
  - 数值，单位 [iU] 或可换算的单位 · 0–2亿 IU · 记录精度 1 IU
  - 如 "dose": "… [iU]"（0–2亿 IU）
  - 用于check

数据须满足
----------
- 年龄与妊娠不符

关于本文件
----------
  指南      示例指南 · 版本 2.0 · 发布于 2020-05 · sha256 215fa7ca0c79…
  来源      Journal 2020 · doi:10.1/x
  评分      Delphi · 分制：未说明 · 统计量：未说明 · 专家人数：未说明
  状态      草案：不可用于诊疗
  复审      应于 2022-01 前复审
  适用人群  成人
  不适用于  儿童
  预期用途  供医师参考
本报告只说明这一份文件对所提供数据的意见，与临床判断和产品说明书并用，不能代替二者。
$ gdl facts demo.gdl --blank
{
  "id": null,
  "active": null,
  "allergy": null,
  "pregnant": null,
  "age": null,
  "height": null,
  "weight": null,
  "bsa": null,
  "drugs": null,
  "platelets": null,
  "dose": null
}
