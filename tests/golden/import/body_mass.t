$ gdl import --lang en body_mass.gdl2.json
// Body mass and glucose
//
// Use
//   Weigh and measure the adult, then look at the band.
//
// References
//   None: an example.
//
// Imported from
//   body_mass.v1, openEHR GDL2 2.0, by Example author, Example clinic, 2026-11-25; lifecycle: Author draft

guideline body_mass {
  language 1
  title    en "Body mass and glucose" zh "体重与血糖"
  version  "1"
  status   draft
  source   "None: an example."
  intended en "To show what becomes of a small guide when it is imported."
  not_for  en "Not for children."
  authors  "Example author"
  licence  "copyright: Public domain"
}

substance glucose 180 g/mol

fact weight : quantity kg en "Weight" zh "体重"
fact height : quantity cm en "Height" zh "身高"
fact date_of_birth : date en "Date of birth" zh "出生日期"
fact fasting_glucose : quantity mmol/L of glucose en "Fasting glucose" zh "空腹血糖"
fact oedema : one of { none = 0 en "None", at_the_ankles = 1 en "At the ankles" } en "Oedema" zh "水肿"

define body_mass_index = (weight as kg) / ((height as cm) / 100) ^ 2 * 1 kg/m2 en "Body mass index" zh "体质指数"
  shown to 0.1

define band : one of { too_light = 0 en "Too light", healthy = 1 en "Healthy", too_heavy = 2 en "Too heavy" } = cases {
  when body_mass_index < 18.5 kg/m2                                 => too_light
  when body_mass_index >= 18.5 kg/m2 and body_mass_index < 25 kg/m2 => healthy
  when body_mass_index >= 25 kg/m2                                  => too_heavy
} en "Band" zh "分级" cite "body_mass.v1, gt0008"

define points = sum of points(band, oedema) en "Points" zh "得分" shown to 1

item advice {
  label en "Advice" zh "建议"
  score none
  rule repeat_fasting_glucose_on_another_day when fasting_glucose >= 7 mmol/L and date_of_birth <= today - 18 years
    note en "Repeat the fasting glucose on another day."
}
gdl: body_mass.gdl2.json: units: lb is written [lb_av], mg/dl is mg/dL, mmol/l is mmol/L, a is years
gdl: body_mass.gdl2.json: test cases: dates are given without their time of day
gdl: body_mass.gdl2.json: 4 of 4 test cases of body_mass.test.yml pass
$ rm -rf made && gdl import --lang en -o made body_mass.gdl2.json
made/body_mass.gdl
made/body_mass_test.gdl
gdl: body_mass.gdl2.json: units: lb is written [lb_av], mg/dl is mg/dL, mmol/l is mmol/L, a is years
gdl: body_mass.gdl2.json: test cases: dates are given without their time of day
gdl: body_mass.gdl2.json: 4 of 4 test cases of body_mass.test.yml pass
$ cat made/body_mass_test.gdl
// Test cases of body_mass.v1, imported from openEHR GDL2.

use "body_mass.gdl"

test "1 healthy, in kilograms" {
  given today = 2026-11-25, weight = 70 kg, height = 175 cm, oedema = none
  expect body_mass_index = 22.9 kg/m2 to 0.1, band is healthy, points = 1
}

test "2 too heavy, in pounds" {
  given today = 2026-11-25, weight = 220.5 [lb_av], height = 175 cm, oedema = at_the_ankles
  expect body_mass_index = 32.7 kg/m2 to 0.1, band is too_heavy, points = 3
}

test "3 high glucose" {
  given today = 2026-11-25, date_of_birth = 1960-03-07, fasting_glucose = 7.2 mmol/L
  expect advice.repeat_fasting_glucose_on_another_day applies
}

test "4 nothing is known" {
  given today = 2026-11-25
  expect body_mass_index = unknown
}
$ gdl check --lang en made/body_mass.gdl
$ gdl fmt --check made/body_mass.gdl made/body_mass_test.gdl
$ gdl test --lang en made/body_mass_test.gdl
4 passed, 0 failed
$ gdl test --lang zh made/body_mass_test.gdl
4 个测试通过，0 个未通过
$ gdl import --lang zh -o made body_mass.gdl2.json
made/body_mass.gdl
made/body_mass_test.gdl
gdl：body_mass.gdl2.json：单位：lb 写作 [lb_av]，mg/dl 写作 mg/dL，mmol/l 写作 mmol/L，a 写作 years
gdl：body_mass.gdl2.json：测试用例：日期不含时刻
gdl：body_mass.gdl2.json：4 / 4 个测试用例通过（body_mass.test.yml）
$ echo '{}' > other.json && gdl import --lang en -o made other.json; rm other.json
other.json:1:1: error GDL4002: a guide of GDL2 has `definition` here, and this one has not
    1 | {}
      | ^
       help: is this the right file
1 error, 0 warnings
$ echo '// mine' >> made/body_mass.gdl && gdl import --lang en -o made body_mass.gdl2.json
gdl: made/body_mass.gdl is there already and holds something else; --force overwrites it
[4]
$ gdl import --lang zh -o made body_mass.gdl2.json
gdl：made/body_mass.gdl 已存在且内容不同；使用 --force 可覆盖
[4]
$ gdl import --lang en --force -o made body_mass.gdl2.json body_mass.gdl2.json body_mass.gdl2.json
made/body_mass.gdl
made/body_mass_test.gdl
gdl: body_mass.gdl2.json: units: lb is written [lb_av], mg/dl is mg/dL, mmol/l is mmol/L, a is years
gdl: body_mass.gdl2.json: test cases: dates are given without their time of day
gdl: body_mass.gdl2.json: 4 of 4 test cases of body_mass.test.yml pass
made/body_mass_v1.gdl
made/body_mass_v1_test.gdl
gdl: body_mass.gdl2.json: units: lb is written [lb_av], mg/dl is mg/dL, mmol/l is mmol/L, a is years
gdl: body_mass.gdl2.json: test cases: dates are given without their time of day
gdl: body_mass.gdl2.json: 4 of 4 test cases of body_mass.test.yml pass
gdl: body_mass.gdl2.json is not written: another guide is called `body_mass_v1` too
[4]
$ rm -rf made
