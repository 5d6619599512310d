# One page in HTML: what is left open, tables of doses, the trace folded away; shown without the style sheet.

$ gdl eval --as-of 2026-11-24 demo.gdl not-asked.json --lang en --format html | sed '/^<style>/,/^<\/style>/d; /class="trace"/,/^<\/details>/d'
<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>A guideline for the test · patient p-2</title>
</head>
<body>
<main>
<section class="part patient1">
<h1>A guideline for the test</h1>
<p>version 2.0 · <strong>patient p-2</strong> · evaluated as of 2026-11-24</p>
<h2>Safety warnings</h2>
<ul>
<li><strong class="bad">The dose lies outside the range</strong>
<ul>
<li>check Check · not from the source: added by this file</li>
<li>because: Ordered dose 3 million IU lies outside Recommended dose ≈ 0.816–1.630 million IU</li></ul>
</li></ul>
<h2>Advice</h2>
<h3 class="care">Treatment: undetermined (still possible: contraindicated, indicated)</h3>
<p>Would decide: <strong class="care">Allergy</strong></p>
<ul>
<li><strong>contraindicated</strong> · R9 Contraindication · score 9.0 · Table 9
<ul>
<li>undetermined: Allergy: unknown</li></ul>
</li></ul>
<p>Applies so far:</p>
<ul>
<li><strong>indicated</strong> · R1 Indication · score 8.3 · Table 1
<ul>
<li>Indicated when active.</li>
<li>because: Active disease: yes</li></ul>
</li></ul>
<h3 class="neutral">Combination: not indicated</h3>
<p>No item that would support it applies:</p>
<ul>
<li><strong>permitted</strong> · R3 Combination · score 8.0 · Table 3
<ul>
<li>does not apply: Drugs: none (none of “Named drugs”)</li></ul>
</li></ul>
<h2>Missing: facts that would settle the advice</h2>
<ul>
<li><strong class="care">Allergy</strong> · bears on: Treatment, R9 Contraindication</li></ul>
<h2>Regimen</h2>
<h3>Treatment · Regimen, should the treatment be supported</h3>
<div class="wide"><table><thead>
<tr><td></td><th scope="col">R2 Dose · score 8.1 · Table 2 · R2.per_m2</th></tr></thead>
<tbody>
<tr><th scope="row">Dose</th><td><strong>≈ 0.816–1.630 million IU</strong> = 0.5–1.0 million IU/m² × ≈ 1.63 m²</td></tr>
<tr><th scope="row">Every</th><td><strong>2 days</strong></td></tr>
</tbody></table></div>
<h2>What the clinician owes</h2>
<ul>
<li><strong>Talk to the patient</strong> · R1 Indication · score 8.3 · Table 1</li></ul>
<div class="reference">
<h2>Computed from other facts</h2>
<ul>
<li>Body surface ≈ 1.63 m² = √(165 cm × 58 kg ÷ 3600), from Height 165 cm, Weight 58 kg
<ul>
<li>Mosteller 1987</li></ul>
</li></ul>
<h2>Relied on: readings and parameters of this file&#39;s author, not stated by the source</h2>
<ul>
<li>Age of adults: <strong>18 years</strong></li>
<li>The source says “每日”. Read as: each dosing day.
<ul>
<li>The other reading: a daily average.</li></ul>
</li></ul>
<details><summary><h2>Items that are undetermined</h2>
</summary>
<p>R9 Contraindication</p>
</details>
<details><summary><h2>Items that do not apply</h2>
</summary>
<p>R3 Combination</p>
</details>
<h2>Given and used</h2>
<p>Active disease: <strong>yes</strong> · Pregnant: <strong>no</strong> · Age: <strong>32 years</strong> · Height: <strong>165 cm</strong> · Weight: <strong>58 kg</strong> · Drugs: <strong>none</strong> · Ordered dose: <strong>3 million IU</strong></p>
<h2>About this document</h2>
<div class="wide"><table><tbody>
<tr><th scope="row">Guideline</th><td>A guideline for the test · version 2.0 · issued 2020-05 · sha256 215fa7ca0c79…</td></tr>
<tr><th scope="row">Source</th><td>Journal 2020 · doi:10.1/x</td></tr>
<tr><th scope="row">Scores</th><td>Delphi · scale unstated · statistic unstated · panel unstated</td></tr>
<tr><th scope="row">Status</th><td><strong class="bad">draft: not for use in care</strong></td></tr>
<tr><th scope="row">Review</th><td><strong class="care">was due 2022-01 and is past: the evidence may have moved on</strong></td></tr>
<tr><th scope="row">Population</th><td>Adults</td></tr>
<tr><th scope="row">Not for</th><td>Children</td></tr>
<tr><th scope="row">Intended use</th><td>For clinicians</td></tr>
</tbody></table></div>
<p>≈ marks a number rounded for display; ends of a range are rounded inward, of an unknown value outward. The evaluation is exact.</p>
<p><strong>This report says what one document says about the facts given. It stands beside clinical judgement and the product label, and replaces neither.</strong></p>
</div>
</section>
</main>
</body>
</html>
$ gdl eval --as-of 2026-11-24 demo.gdl not-asked.json --lang zh --format html | sed -n '/<h2>结论/,/^<h2>缺少/p'
<h2>结论</h2>
<h3 class="care">治疗：未定（尚可能：禁用、适用）</h3>
<p>可据以确定：<strong class="care">过敏</strong></p>
<ul>
<li><strong>禁用</strong> · R9 禁忌与慎用 · 评分 9.0 · 表9
<ul>
<li>未定：过敏：未知</li></ul>
</li></ul>
<p>目前已成立：</p>
<ul>
<li><strong>适用</strong> · R1 适应证 · 评分 8.3 · 表1
<ul>
<li>病情活动时适用。</li>
<li>理由：病情活动：是</li></ul>
</li></ul>
<h3 class="neutral">联合：无适应证</h3>
<p>没有支持它的条目成立：</p>
<ul>
<li><strong>可用</strong> · R3 联合用药 · 评分 8.0 · 表3
<ul>
<li>不成立：联合用药：无（不含“点名药物”）</li></ul>
</li></ul>
<h2>缺少的信息：补充后可确定结论</h2>
$ gdl eval --as-of 2026-11-24 demo.gdl not-asked.json --lang en --format html | sed -n '/class="trace"/,/^<\/details>/p'
<details class="trace"><summary><h2>Trace: how each rule was decided</h2>
</summary>
<h3 class="care">Treatment: undetermined (still possible: contraindicated, indicated)</h3>
<ul>
<li>would be settled by:
<ul>
<li><strong class="care">Allergy</strong> · &quot;allergy&quot;: true | false</li></ul>
</li></ul>
<p><strong>Decided by</strong>:</p>
<h4 class="good">R1.active: applies</h4>
<ul>
<li>R1 Indication · score 8.3 · Table 1</li>
<li>Says: <strong>indicated</strong> · Treatment</li>
<li>Says: <strong>duty</strong> · Talk to the patient</li>
<li class="marked"><span class="good">✓</span> held · Active disease: yes</li>
<li>stands at demo.gdl:31</li></ul>
<p><strong>Applies beside it</strong>:</p>
<h4 class="good">R2.per_m2: applies</h4>
<ul>
<li>R2 Dose · score 8.1 · Table 2</li>
<li>Says: <strong>regimen</strong> · Treatment</li>
<li class="marked"><span class="good">✓</span> held · all of these:
<ul>
<li class="marked"><span class="good">✓</span> held · R1.active applies</li>
<li class="marked"><span class="good">✓</span> held · Adult · Age 32 years ≥ 18 years (Age of adults)</li></ul>
</li>
<li>stands at demo.gdl:34</li></ul>
<p><strong>May still change it</strong>:</p>
<h4 class="care">R9.allergy: undetermined</h4>
<ul>
<li>R9 Contraindication · score 9.0 · Table 9</li>
<li>Says: <strong>contraindicated</strong> · Treatment</li>
<li class="marked"><span class="care">?</span> unknown · Allergy: unknown</li>
<li>would be settled by:
<ul>
<li><strong class="care">Allergy</strong> · &quot;allergy&quot;: true | false</li></ul>
</li>
<li>stands at demo.gdl:41</li></ul>
<p><strong>Would bear on it, but does not apply</strong>:</p>
<h4 class="bad">R9.pregnancy: does not apply</h4>
<ul>
<li>R9 Contraindication · score 9.0 · Table 9</li>
<li>Says: <strong>use with caution</strong> · Treatment</li>
<li class="marked"><span class="bad">×</span> failed · all of these:
<ul>
<li class="marked"><span class="bad">×</span> failed · Pregnant: no</li>
<li class="marked"><span class="bad">×</span> failed · exception: Age 32 years &gt; 50 years</li></ul>
</li>
<li>stands at demo.gdl:42</li>
<li>stands at demo.gdl:25</li></ul>
<h3 class="neutral">Combination: not indicated</h3>
<p><strong>Would bear on it, but does not apply</strong>:</p>
<h4 class="bad">R3.named: does not apply</h4>
<ul>
<li>R3 Combination · score 8.0 · Table 3</li>
<li>Says: <strong>permitted</strong> · Combination</li>
<li class="marked"><span class="bad">×</span> failed · Drugs: none (asked: one of “Named drugs”)</li>
<li>stands at demo.gdl:38</li>
<li>stands at demo.gdl:28</li></ul>
</details>
