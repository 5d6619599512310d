$ gdl doc --lang en demo.gdl | sed -n '/<svg/,/<\/svg>/p'
<svg class="plot" role="img" aria-labelledby="plot-title plot-text" viewBox="0 0 535 122" width="535" height="122">
<title id="plot-title">Scores of the items</title>
<desc id="plot-text">One dot an item; the table below gives every score</desc>
<line class="grid" x1="153" y1="8" x2="153" y2="96"/>
<text text-anchor="middle" x="153" y="112">8</text>
<line class="grid" x1="483" y1="8" x2="483" y2="96"/>
<text text-anchor="middle" x="483" y="112">9</text>
<text text-anchor="end" x="139" y="23">R1 Indication</text>
<line class="row" x1="153" y1="19" x2="483" y2="19"/>
<circle cx="252" cy="19" r="5"/>
<text text-anchor="start" x="497" y="23">8.3</text>
<text text-anchor="end" x="139" y="45">R2 Dose</text>
<line class="row" x1="153" y1="41" x2="483" y2="41"/>
<circle cx="186" cy="41" r="5"/>
<text text-anchor="start" x="497" y="45">8.1</text>
<text text-anchor="end" x="139" y="67">R3 Combination</text>
<line class="row" x1="153" y1="63" x2="483" y2="63"/>
<circle cx="153" cy="63" r="5"/>
<text text-anchor="start" x="497" y="67">8.0</text>
<text text-anchor="end" x="139" y="89">R9 Contraindication</text>
<line class="row" x1="153" y1="85" x2="483" y2="85"/>
<circle cx="483" cy="85" r="5"/>
<text text-anchor="start" x="497" y="89">9.0</text>
</svg>
$ gdl doc --lang zh demo.gdl | sed -n '/<section class="item" id="item-R9">/,/<\/section>/p'
<section class="item" id="item-R9">
<h3>R9 禁忌与慎用</h3>
<p class="meta">评分 9.0 · 表9</p>
<div class="rule" id="rule-R9.allergy">
<h4><strong class="bad">禁用</strong>：<a href="#action-il2">治疗</a> <span class="small">R9.allergy</span></h4>
<dl>
<dt>条件</dt><dd><a href="#fact-allergy">过敏</a></dd>
</dl>
</div>
<div class="rule" id="rule-R9.pregnancy">
<h4><strong class="care">慎用</strong>：<a href="#action-il2">治疗</a> <span class="small">R9.pregnancy</span></h4>
<dl>
<dt>条件</dt><dd><a href="#fact-pregnant">妊娠</a></dd>
<dt>例外</dt><dd><a href="#fact-age">年龄</a> &gt; 50岁</dd>
</dl>
</div>
</section>
