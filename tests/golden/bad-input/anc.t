# What becomes of a neutrophil count that is not there, not spelt right, or not what it should be: never "give".

$ # absent
$ echo '{"failed_courses": 2}' | gdl eval --lang en --format ndjson anc.gdl - | sed -f verdict.sed
"verdict":null,"possible":["contraindicated","not_indicated","indicated"],"missing":["anc"]

$ # null
$ echo '{"failed_courses": 2, "anc": null}' | gdl eval --lang en --format ndjson anc.gdl - | sed -f verdict.sed
"verdict":null,"possible":["contraindicated","not_indicated","indicated"],"missing":["anc"]

$ # misspelt
$ echo '{"failed_courses": 2, "acn": "0.8 10*9/L"}' | gdl eval --lang en --format ndjson anc.gdl - | sed -f verdict.sed
<stdin>:1:23: error GDL2001: unknown fact `acn`
       did you mean: `anc`?
       help: `gdl facts` lists the facts of this guideline
1 error, 0 warnings

$ # a number without a unit
$ echo '{"failed_courses": 2, "anc": 800}' | gdl eval --lang en --format ndjson anc.gdl - | sed -f verdict.sed
<stdin>:1:30: error GDL2019: `anc` takes a quantity, but `800` has no unit
       help: write its unit, as in `"800 10*9/L"`; any unit of number concentration will do
1 error, 0 warnings

$ # a text without a unit
$ echo '{"failed_courses": 2, "anc": "0.5"}' | gdl eval --lang en --format ndjson anc.gdl - | sed -f verdict.sed
<stdin>:1:30: error GDL2019: `anc` takes a quantity, but `0.5` has no unit
       help: write its unit, as in `"0.5 10*9/L"`; any unit of number concentration will do
1 error, 0 warnings

$ # cells per microlitre, converted
$ echo '{"failed_courses": 2, "anc": "800 /uL"}' | gdl eval --lang en --format ndjson anc.gdl - | sed -f verdict.sed
"verdict":"contraindicated","possible":["contraindicated"],"missing":[]

$ # cells per microlitre, above
$ echo '{"failed_courses": 2, "anc": "1000 /uL"}' | gdl eval --lang en --format ndjson anc.gdl - | sed -f verdict.sed
"verdict":"indicated","possible":["indicated"],"missing":[]

$ # negative
$ echo '{"failed_courses": 2, "anc": -5}' | gdl eval --lang en --format ndjson anc.gdl - | sed -f verdict.sed
<stdin>:1:30: error GDL2019: `anc` takes a quantity, but `-5` has no unit
       help: write its unit, as in `"-5 10*9/L"`; any unit of number concentration will do
1 error, 0 warnings

$ # negative with its unit
$ echo '{"failed_courses": 2, "anc": "-5 10*9/L"}' | gdl eval --lang en --format ndjson anc.gdl - | sed -f verdict.sed
<stdin>:1:30: error GDL2023: `anc` must lie within 0..100 10*9/L, and `-5 10*9/L` does not
       help: check the number and its unit
1 error, 0 warnings

$ # a string where a number belongs
$ echo '{"failed_courses": "two", "anc": "3 10*9/L"}' | gdl eval --lang en --format ndjson anc.gdl - | sed -f verdict.sed
<stdin>:1:20: error GDL2017: `failed_courses` takes a whole number, not the text `"two"`
       help: if it is not known, leave it out or write `null`
1 error, 0 warnings

$ # a list
$ echo '{"failed_courses": 2, "anc": ["0.8 10*9/L"]}' | gdl eval --lang en --format ndjson anc.gdl - | sed -f verdict.sed
<stdin>:1:30: error GDL2017: `anc` takes a number with its unit, such as `"60 10*9/L"`, not a list
       help: if it is not known, leave it out or write `null`
1 error, 0 warnings

$ # a unit of another kind
$ echo '{"failed_courses": 2, "anc": "0.8 mg/dL"}' | gdl eval --lang en --format ndjson anc.gdl - | sed -f verdict.sed
<stdin>:1:30: error GDL2022: `anc` is recorded in 10*9/L (number concentration), and `mg/dL` measures something else: mass concentration
       help: check that the value belongs to this fact
1 error, 0 warnings

$ # true
$ echo '{"failed_courses": 2, "anc": true}' | gdl eval --lang en --format ndjson anc.gdl - | sed -f verdict.sed
<stdin>:1:30: error GDL2017: `anc` takes a number with its unit, such as `"60 10*9/L"`, not `true`
       help: if it is not known, leave it out or write `null`
1 error, 0 warnings

$ # empty text
$ echo '{"failed_courses": 2, "anc": ""}' | gdl eval --lang en --format ndjson anc.gdl - | sed -f verdict.sed
<stdin>:1:30: error GDL2020: `anc` takes a number, a blank and a unit, not ``
       help: write it as in `"60 10*9/L"`, with a point for decimals
1 error, 0 warnings

$ # NaN
$ echo '{"failed_courses": 2, "anc": "NaN 10*9/L"}' | gdl eval --lang en --format ndjson anc.gdl - | sed -f verdict.sed
<stdin>:1:30: error GDL2020: `anc` takes a number, a blank and a unit, not `NaN 10*9/L`
       help: write it as in `"60 10*9/L"`, with a point for decimals
1 error, 0 warnings

$ # in range, the drug is given
$ echo '{"failed_courses": 2, "anc": "1.00 10*9/L"}' | gdl eval --lang en --format ndjson anc.gdl - | sed -f verdict.sed
"verdict":"indicated","possible":["indicated"],"missing":[]
