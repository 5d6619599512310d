# Explanations in Markdown and HTML; a rule alone stands below its item. The range of a time from an unknown day says nothing.

$ gdl explain --format markdown --as-of 2026-11-24 demo.gdl not-asked.json R9.allergy --lang zh | sed '/^## /,$d'
# 示例指南

版本 2.0 · **患者 p-2** · 评估日期 2026-11-24

$ gdl explain --format html --as-of 2026-11-24 demo.gdl not-asked.json R9.allergy --lang en | sed -n '/<title>/p; /<h1>/,/<div/p'
<title>A guideline for the test · patient p-2</title>
<h1>A guideline for the test</h1>
<p>version 2.0 · <strong>patient p-2</strong> · evaluated as of 2026-11-24</p>
<h2>Explanation</h2>
<h3 class="neutral">item R9 · Contraindication</h3>
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
<div class="reference">
$ gdl explain --format html --as-of 2026-11-24 demo.gdl not-asked.json R7 --lang en
gdl: the guideline has no `R7`; did you mean `R1`?
[2]
$ echo '{}' | gdl explain --lang en since.gdl - A.late 2>/dev/null | grep whole
? unknown · whole months from start to today unknown ≥ 3 months
