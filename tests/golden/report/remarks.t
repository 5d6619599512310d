$ echo '{"n": 3}' | gdl eval --lang en --as-of 2026-11-24 remarks.gdl - | head -14
A remark is said once
version 1 · patient without an identifier · evaluated as of 2026-11-24

Advice
------
Drug: recommended
  - recommended · I · no score · sentence 1
    - said under the headline
    - because: n 3 > 1
  Regimen · I · no score · sentence 1 · I.both
    dose  10–20 mg
  Regimen · I · no score · sentence 1 · I.dose
    dose  5 mg
  - said under its regimen
