# What notes and warnings name is filled in, in the language of the text; what is not known is said so, with what is missing.

$ gdl eval --as-of 2026-02-01 --lang en named.gdl named.json | sed -n '/^Safety/,/^About/p'
Safety warnings
---------------
- Ward <b>{age}</b>: ≈ 24–46 mg, 5 mg at left open by the source
  - treatment Treatment · no score
  - because: Smoker: yes

Advice
------
the drug: recommended
  - recommended · treatment Treatment · no score
    - because: Age 70 years ≥ 18 years (Age of adults)
  Regimen · treatment Treatment · no score · treatment.usual
    Dose  ≈ 24–46 mg = 5–10 mg × 70 kg ÷ 15 kg
  Regimen · treatment Treatment · no score · treatment.less (alternative to treatment.usual)
    Dose  5 mg
  Regimen · treatment Treatment · no score · treatment.less (alternative to treatment.usual)
    Rate  left open by the source (treatment.less)

Results
-------
- BMI: ≈ 22.9 = 70 kg ÷ 1.75 m^2

Left open by the source (no further fact can settle it)
-------------------------------------------------------
- the drug, Rate · treatment Treatment · no score

Remarks
-------
- results Results
  - Total 3, High risk, BMI ≈ 22.9
  - {risk} 175 0.9999808 mg/dL not known (a division by zero) none 2026-01-01: 3 18 years 2026-02-01
- held Held back
  - Both are settled

Relied on: readings and parameters of this file's author, not stated by the source
----------------------------------------------------------------------------------
- Age of adults: 18 years

Given and used
--------------
Age 70 years, Weight 70 kg, Height 175 cm, Smoker yes, Ward <b>{age}</b>, Creatinine 0.9999808
mg/dL, Pains none, Scores 2026-01-01: 3

About this document
Safety warnings
---------------
- Ward not known: not known (missing: Age, Weight), not known (missing: Age) at not known (missing:
  Age)
  - treatment Treatment · no score
  - because: Smoker: yes

Advice
------
the drug: undetermined (still possible: not indicated, recommended)
  Would decide: Age
  - recommended · treatment Treatment · no score
    - undetermined: Age unknown < 18 years (Age of adults)
  Regimen, should the treatment be supported · treatment Treatment · no score · treatment.usual ·
  needs Age
    Dose  needs Age, Weight
  Regimen, should the treatment be supported · treatment Treatment · no score · treatment.less
  (alternative to treatment.usual) · needs Age
  Regimen, should the treatment be supported · treatment Treatment · no score · treatment.less
  (alternative to treatment.usual) · needs Age

Results
-------
- BMI: unknown (≈ 0.3–98.0)
  - needs Weight

Missing: facts that would settle the advice
-------------------------------------------
- Age · bears on: the drug, results Results, treatment Treatment
  - give "age": "… years" (0–120 years)
- Weight · bears on: the drug, results Results
  - give "weight": "… kg" (1–300 kg)

Remarks
-------
- results Results
  - Total not known (missing: Age, Weight), not known (missing: Age, Weight) risk, BMI not known
    (missing: Weight)
  - {risk} 175 not known not known (missing: Age) not known not known 18 years 2026-02-01

Rests on what was entered: one more fact can overturn it
--------------------------------------------------------
held Held back

Relied on: readings and parameters of this file's author, not stated by the source
----------------------------------------------------------------------------------
- Age of adults: 18 years

Not given; would settle other items only
----------------------------------------
- Ward (ward) · bears on: treatment Treatment
- Creatinine (serum) · bears on: results Results
- Pains (pains) · bears on: results Results
- Scores (scores) · bears on: results Results

Items that do not apply
-----------------------
held Held back

Given and used
--------------
Height 175 cm, Smoker yes, Pains holds head; the rest is unknown

About this document
$ gdl eval --as-of 2026-02-01 --lang zh named.gdl named.json | sed -n '/^安全/,/^关于/p'
安全警示
--------
- Ward <b>{age}</b>: ≈ 24–46 mg、5 mg at 源文未作规定
  - treatment 治疗 · 无评分
  - 理由：吸烟：是

结论
----
药：推荐
  - 推荐 · treatment 治疗 · 无评分
    - 理由：年龄 70岁 ≥ 18岁（成人年龄）
  用法 · treatment 治疗 · 无评分 · treatment.usual
    Dose  ≈ 24–46 mg = 5–10 mg × 70 kg ÷ 15 kg
  用法 · treatment 治疗 · 无评分 · treatment.less（可替代treatment.usual）
    Dose  5 mg
  用法 · treatment 治疗 · 无评分 · treatment.less（可替代treatment.usual）
    Rate  源文未作规定（treatment.less）

计算结果
--------
- BMI：≈ 22.9 = 70 kg ÷ 1.75 m^2

源文未作结论（补充信息也无法解决）
----------------------------------
- 药，Rate · treatment 治疗 · 无评分

说明
----
- results 结果
  - 总分 3，风险高，体重指数≈ 22.9
  - {risk} 175 0.9999808 mg/dL 未知（除数为零） 无 2026-01-01：3 18岁 2026-02-01
- held 暂缓
  - Both are settled

所依据的解读与参数（由本文件作者选定，源文未明言）
--------------------------------------------------
- 成人年龄：18岁

所用数据
--------
年龄 70岁、体重 70 kg、身高 175 cm、吸烟 是、病区 <b>{age}</b>、肌酐 0.9999808 mg/dL、疼痛 无、评分
2026-01-01：3

关于本文件
安全警示
--------
- Ward 未知: 未知（缺少年龄、体重）、未知（缺少年龄） at 未知（缺少年龄）
  - treatment 治疗 · 无评分
  - 理由：吸烟：是

结论
----
药：未定（尚可能：无适应证、推荐）
  可据以确定：年龄
  - 推荐 · treatment 治疗 · 无评分
    - 未定：年龄 未知 < 18岁（成人年龄）
  用法（仅在最终支持用药时） · treatment 治疗 · 无评分 · treatment.usual · 需要年龄
    Dose  需要年龄、体重
  用法（仅在最终支持用药时） · treatment 治疗 · 无评分 · treatment.less（可替代treatment.usual） ·
  需要年龄
  用法（仅在最终支持用药时） · treatment 治疗 · 无评分 · treatment.less（可替代treatment.usual） ·
  需要年龄

计算结果
--------
- BMI：未知（≈ 0.3–98.0）
  - 需要体重

缺少的信息：补充后可确定结论
----------------------------
- 年龄 · 关系到：药、results 结果、treatment 治疗
  - 填写 "age": "… years"（0–120岁）
- 体重 · 关系到：药、results 结果
  - 填写 "weight": "… kg"（1–300 kg）

说明
----
- results 结果
  - 总分 未知（缺少年龄、体重），风险未知（缺少年龄、体重），体重指数未知（缺少体重）
  - {risk} 175 未知 未知（缺少年龄） 未知 未知 18岁 2026-02-01

取决于已录入的数据：补充数据后结论可能改变
------------------------------------------
held 暂缓

所依据的解读与参数（由本文件作者选定，源文未明言）
--------------------------------------------------
- 成人年龄：18岁

未提供：只关系到其他条目
------------------------
- 病区（ward） · 关系到：treatment 治疗
- 肌酐（serum） · 关系到：results 结果
- 疼痛（pains） · 关系到：results 结果
- 评分（scores） · 关系到：results 结果

不成立的条目
------------
held 暂缓

所用数据
--------
身高 175 cm、吸烟 是、疼痛 含头；其余未知

关于本文件
$ gdl eval --as-of 2026-02-01 --format ndjson named.gdl named.json | grep -o '"warnings":.*'
"warnings":[{"rule":"treatment.warned","text":{"und":"Ward <b>{age}</b>: ≈ 24–46 mg, 5 mg at left open by the source"},"values":[{"id":"ward","known":true,"low":{"value":"<b>{age}</b>","unit":null},"high":{"value":"<b>{age}</b>","unit":null},"missing":[]},{"id":"drug.dose","known":true,"low":{"value":"23.33333333333333333333333333333334","unit":"mg"},"high":{"value":"46.66666666666666666666666666666667","unit":"mg"},"missing":[]},{"id":"drug.dose","known":true,"low":{"value":"5","unit":"mg"},"high":{"value":"5","unit":"mg"},"missing":[]},{"id":"drug.rate","known":false,"low":null,"high":null,"missing":[]}]}],"notes":[{"rule":"results.all","text":{"zh":"总分 3，风险高，体重指数≈ 22.9","en":"Total 3, High risk, BMI ≈ 22.9","sv":"Poäng 3, risk Hög, yes"},"values":[{"id":"total","known":true,"low":{"value":"3","unit":null},"high":{"value":"3","unit":null},"missing":[]},{"id":"risk","known":true,"low":{"value":"high","unit":null},"high":{"value":"high","unit":null},"possible":["high"],"missing":[]},{"id":"bmi","known":true,"low":{"value":"22.85714285714285714285714285714286","unit":null},"high":{"value":"22.85714285714285714285714285714286","unit":null},"missing":[]},{"id":"smoker","known":true,"low":{"value":true,"unit":null},"high":{"value":true,"unit":null},"missing":[]}]},{"rule":"results.all","text":{"en":"{risk} 175 0.9999808 mg/dL not known (a division by zero) none 2026-01-01: 3 18 years 2026-02-01","zh":"{risk} 175 0.9999808 mg/dL 未知（除数为零） 无 2026-01-01：3 18岁 2026-02-01"},"values":[{"id":"tall","known":true,"low":{"value":"175","unit":null},"high":{"value":"175","unit":null},"missing":[]},{"id":"serum","known":true,"low":{"value":"0.9999808","unit":"mg/dL"},"high":{"value":"0.9999808","unit":"mg/dL"},"missing":[]},{"id":"ratio","known":false,"low":null,"high":null,"missing":[]},{"id":"pains","known":true,"low":{"value":[],"unit":null},"high":{"value":[],"unit":null},"missing":[]},{"id":"scores","known":true,"low":{"value":[{"date":"2026-01-01","value":{"value":"3","unit":null}}],"unit":null},"high":{"value":[{"date":"2026-01-01","value":{"value":"3","unit":null}}],"unit":null},"missing":[]},{"id":"adult_age","known":true,"low":{"value":"18","unit":"a"},"high":{"value":"18","unit":"a"},"missing":[]},{"id":"today","known":true,"low":{"value":"2026-02-01","unit":null},"high":{"value":"2026-02-01","unit":null},"missing":[]}]},{"rule":"held.whether","text":{"und":"Both are settled"},"values":[]}],"facts":{"used":["age","weight","height","smoker","ward","serum","pains","scores"],"not_used":[],"missing":[],"derived":[]},"complete":true}
"warnings":[{"rule":"treatment.warned","text":{"und":"Ward not known: not known (missing: Age, Weight), not known (missing: Age) at not known (missing: Age)"},"values":[{"id":"ward","known":false,"low":null,"high":null,"missing":["ward"]},{"id":"drug.dose","known":false,"low":null,"high":null,"missing":["age","weight"]},{"id":"drug.dose","known":false,"low":null,"high":null,"missing":["age"]},{"id":"drug.rate","known":false,"low":null,"high":null,"missing":["age"]}]}],"notes":[{"rule":"results.all","text":{"zh":"总分 未知（缺少年龄、体重），风险未知（缺少年龄、体重），体重指数未知（缺少体重）","en":"Total not known (missing: Age, Weight), not known (missing: Age, Weight) risk, BMI not known (missing: Weight)","sv":"Poäng not known (missing: Age, Weight), risk not known (missing: Age, Weight), yes"},"values":[{"id":"total","known":false,"low":{"value":"1","unit":null},"high":{"value":"6","unit":null},"missing":["age","weight"]},{"id":"risk","known":false,"low":null,"high":null,"possible":["low","high"],"missing":["age","weight"]},{"id":"bmi","known":false,"low":{"value":"0.3265306122448979591836734693877551","unit":null},"high":{"value":"97.95918367346938775510204081632654","unit":null},"missing":["weight"]},{"id":"smoker","known":true,"low":{"value":true,"unit":null},"high":{"value":true,"unit":null},"missing":[]}]},{"rule":"results.all","text":{"en":"{risk} 175 not known not known (missing: Age) not known not known 18 years 2026-02-01","zh":"{risk} 175 未知 未知（缺少年龄） 未知 未知 18岁 2026-02-01"},"values":[{"id":"tall","known":true,"low":{"value":"175","unit":null},"high":{"value":"175","unit":null},"missing":[]},{"id":"serum","known":false,"low":{"value":"0","unit":"mg/dL"},"high":{"value":"40","unit":"mg/dL"},"missing":["serum"]},{"id":"ratio","known":false,"low":null,"high":null,"missing":["age"]},{"id":"pains","known":false,"low":null,"high":null,"missing":["pains"]},{"id":"scores","known":false,"low":null,"high":null,"missing":["scores"]},{"id":"adult_age","known":true,"low":{"value":"18","unit":"a"},"high":{"value":"18","unit":"a"},"missing":[]},{"id":"today","known":true,"low":{"value":"2026-02-01","unit":null},"high":{"value":"2026-02-01","unit":null},"missing":[]}]}],"facts":{"used":["height","smoker","pains"],"not_used":[],"missing":["age","weight","ward","serum","pains","scores"],"derived":[]},"complete":true}
$ gdl eval --as-of 2026-02-01 --format html --lang en named.gdl named.json | grep -o '.*&lt;b.*'
<li><strong class="bad">Ward &lt;b&gt;{age}&lt;/b&gt;: ≈ 24–46 mg, 5 mg at left open by the source</strong>
<p>Age: <strong>70 years</strong> · Weight: <strong>70 kg</strong> · Height: <strong>175 cm</strong> · Smoker: <strong>yes</strong> · Ward: <strong>&lt;b&gt;{age}&lt;/b&gt;</strong> · Creatinine: <strong>0.9999808 mg/dL</strong> · Pains: <strong>none</strong> · Scores: <strong>2026-01-01: 3</strong></p>
$ echo '{"smoker": false}' | gdl explain --as-of 2026-02-01 --lang en named.gdl - results.all
Texts that name values
version 1 · patient without an identifier · evaluated as of 2026-02-01

results.all: applies
- results Results · no score
- Says: remark · Total not known (missing: Age, Weight, Height), not known (missing: Age, Weight,
  Height) risk, BMI not known (missing: Weight, Height)
- Says: remark · {risk} not known not known not known (missing: Age) not known not known 18 years
  2026-02-01
✓ held · always
- stands at named.gdl:36

About this document
-------------------
  Guideline     Texts that name values · version 1 · sha256 912adfb58835…
This report says what one document says about the facts given. It stands beside clinical judgement
and the product label, and replaces neither.
$ echo '{"smoker": false}' | gdl explain --as-of 2026-02-01 --lang en named.gdl - height
Texts that name values
version 1 · patient without an identifier · evaluated as of 2026-02-01

fact height · Height
- value: unknown
- would be settled by:
  - Height · "height": "… cm" (40–230 cm)
- read by:
  - results.all: applies (results Results)
- stands at named.gdl:9

About this document
-------------------
  Guideline     Texts that name values · version 1 · sha256 912adfb58835…
This report says what one document says about the facts given. It stands beside clinical judgement
and the product label, and replaces neither.
$ for lang in en zh; do for rule in results.all held.whether held.never_so; do echo '{}' | gdl explain --as-of 2026-02-01 --lang $lang named.gdl - $rule | grep '^[✓✗]'; done; done
✓ held · always
✗ failed · it is known whether age > 60 years and smoker
✗ failed · never
✓ 成立 · 无条件
✗ 不成立 · 已知是否 age > 60 years and smoker
✗ 不成立 · 从不
$ gdl doc --lang en named.gdl | sed 's/<[^>]*>//g' | grep '^When\|^Remark\|^Safety'
Whenalways
RemarkTotal [total], [risk] risk, BMI [BMI]
Remark{risk} [Height] [Creatinine] [ratio] [Pains] [Scores] [Age of adults] [the day of evaluation]
WhenAge ≥ 18 years (set by this file)
Whenall of these: 
WhenSmoker
Safety warningWard [Ward]: [Dose] at [Rate]
When(Age &gt; 60 years and Smoker) is known
RemarkBoth are settled
Whennever
RemarkNever
