# Several patients are sections of one page; refused ones are shown with their problems; what comes from outside stays text.

$ printf '%s\n' '{"id": "<script>", "allergy": true}' '{"id": "a & \"b\"", "weight": "70 <b>", "heigth": "1 m"}' | gdl eval --as-of 2026-11-24 demo.gdl - --lang en --format html --keep-going 2>/dev/null | grep -E '<(title|section|h1|p|h3|h4|li)' | sed -n '1,6p; /cannot be used/,/<h2/p'
<title>A guideline for the test</title>
<section class="part patient1">
<h1>A guideline for the test</h1>
<p>version 2.0 · <strong>patient &lt;script&gt;</strong> · evaluated as of 2026-11-24</p>
<h3 class="bad">Treatment: contraindicated</h3>
<li><strong>contraindicated</strong> · R9 Contraindication · score 9.0 · Table 9
<h3 class="bad">The patient&#39;s data cannot be used: no advice is given.</h3>
<li><strong class="bad">`weight`: `&lt;` cannot stand at this place of a unit</strong> (GDL2021 · &lt;stdin&gt;:2:31)
<li>it is recorded in kg</li></ul>
<li><strong class="bad">unknown fact `heigth`</strong> (GDL2001 · &lt;stdin&gt;:2:41)
<li>`gdl facts` lists the facts of this guideline</li></ul>
<p><strong>This report says what one document says about the facts given. It stands beside clinical judgement and the product label, and replaces neither.</strong></p>
$ printf '%s\n' '{"id": "x", "weight": "900 kg"}' '{"id": "y"}' | gdl eval --as-of 2026-11-24 demo.gdl - --lang zh --format html 2>/dev/null | sed -n '/<title>/p; /<main>/,/<h2>/p; /评估在此/,$p'
<title>示例指南 · 患者 x</title>
<main>
<section class="part patient1">
<h1>示例指南</h1>
<p>版本 2.0 · <strong>患者 x</strong> · 评估日期 2026-11-24</p>
<h2>结论</h2>
<p class="bad patient1">评估在此中断：其后如有患者，不在本报告中。</p>
</main>
</body>
</html>
$ printf '' | gdl eval --as-of 2026-11-24 demo.gdl - --lang zh --format html | sed -n '/<title>/p; /<main>/,$p'
<stdin>:1:1: 错误 GDL2002: 没有患者数据：输入为空
       帮助：即使一无所知，也请写一个花括号对象：`{}`
1 个错误，0 个警告
<title>示例指南 · 患者未标识</title>
<main>
<section class="part patient1">
<h1>示例指南</h1>
<p>版本 2.0 · <strong>患者未标识</strong> · 评估日期 2026-11-24</p>
<h2>结论</h2>
<h3 class="bad">患者数据不可用，不给出任何建议。</h3>
<ul>
<li><strong class="bad">没有患者数据：输入为空</strong>（GDL2002 · &lt;stdin&gt;:1:1）
<ul>
<li>即使一无所知，也请写一个花括号对象：`{}`</li></ul>
</li></ul>
<div class="reference">
<h2>关于本文件</h2>
<div class="wide"><table><tbody>
<tr><th scope="row">指南</th><td>示例指南 · 版本 2.0 · 发布于 2020-05 · sha256 215fa7ca0c79…</td></tr>
<tr><th scope="row">来源</th><td>Journal 2020 · doi:10.1/x</td></tr>
<tr><th scope="row">评分</th><td>Delphi · 分制：未说明 · 统计量：未说明 · 专家人数：未说明</td></tr>
<tr><th scope="row">状态</th><td><strong class="bad">草案：不可用于诊疗</strong></td></tr>
<tr><th scope="row">复审</th><td><strong class="care">复审日期 2022-01 已过：证据可能已更新</strong></td></tr>
<tr><th scope="row">适用人群</th><td>成人</td></tr>
<tr><th scope="row">不适用于</th><td>儿童</td></tr>
<tr><th scope="row">预期用途</th><td>供医师参考</td></tr>
</tbody></table></div>
<p><strong>本报告只说明这一份文件对所提供数据的意见，与临床判断和产品说明书并用，不能代替二者。</strong></p>
</div>
</section>
<p class="bad patient1">评估在此中断：其后如有患者，不在本报告中。</p>
</main>
</body>
</html>
$ printf '%s\n' '{"id": "x", "weight": "900 kg"}' | gdl eval demo.gdl - --lang en --format html -o refused.html 2>&1; test -e refused.html || echo no file
<stdin>:1:23: error GDL2023: `weight` must lie within 1..300 kg, and `900 kg` does not
       help: check the number and its unit
1 error, 0 warnings
no file
$ printf '%s\n' '{"id": "a & <b>"}' | gdl eval demo.gdl - --lang en --format html -o page.html && grep '<title>' page.html; rm -f page.html
<title>A guideline for the test · patient a &amp; &lt;b&gt;</title>
