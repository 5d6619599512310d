# A failure: expected against found, the nearest condition that decided otherwise, what was read.

$ gdl test --lang en failing.gdl
failing.gdl:5:10: failed: held too late
  expected A.hold applies
  found    does not apply
  because  A.hold (anc.gdl:25): Neutrophils 1 × 10⁹/L ≥ 1 × 10⁹/L
  read     anc = 1 10*9/L
failing.gdl:5:26: failed: held too late
  expected drug is stop
  found    { indicated }
  because  A.hold (anc.gdl:25): Neutrophils 1 × 10⁹/L ≥ 1 × 10⁹/L
  because  A.give (anc.gdl:24): Fever: yes; Setting: ward
  read     anc = 1 10*9/L, fever = true, setting = ward
failing.gdl:5:40: failed: held too late
  expected grade is severe
  found    mild
  because  grade (anc.gdl:15): Neutrophils 1 × 10⁹/L lies in 0.5–1.5 × 10⁹/L
  read     anc = 1 10*9/L
failing.gdl:5:57: failed: held too late
  expected drug.dose = 60 mg
  found    50 mg by A.give
  because  A.give (anc.gdl:24): Fever: yes; Setting: ward
  read     fever = true, setting = ward
failing.gdl:5:76: failed: held too late
  expected W.low is warning
  found    does not apply
  because  W.low (anc.gdl:34): grade: mild (≠ severe)
  read     anc = 1 10*9/L
failing.gdl:10:10: failed: struck
  expected A.give applies
  found    does not apply
  because  A.give (anc.gdl:25): A.hold applies
  read     anc = 0.2 10*9/L, setting = ward
failing.gdl:15:10: failed: not asked
  expected A.give applies
  found    undetermined
  missing  setting
  because  A.give (anc.gdl:24): Setting: unknown (= ward)
  read     fever = false
failing.gdl:18:1: failed: refused
  expected no error
  found    error { anc }
0 passed, 4 failed
[1]
$ gdl test --lang zh --filter "held" failing.gdl
failing.gdl:5:10: 未通过：held too late
  应为 A.hold applies
  实为 does not apply
  原因 A.hold (anc.gdl:25)：Neutrophils 1 × 10⁹/L ≥ 1 × 10⁹/L
  读取 anc = 1 10*9/L
failing.gdl:5:26: 未通过：held too late
  应为 drug is stop
  实为 { indicated }
  原因 A.hold (anc.gdl:25)：Neutrophils 1 × 10⁹/L ≥ 1 × 10⁹/L
  原因 A.give (anc.gdl:24)：Fever：是；Setting：ward
  读取 anc = 1 10*9/L, fever = true, setting = ward
failing.gdl:5:40: 未通过：held too late
  应为 grade is severe
  实为 mild
  原因 grade (anc.gdl:15)：Neutrophils 1 × 10⁹/L 在 0.5–1.5 × 10⁹/L 之内
  读取 anc = 1 10*9/L
failing.gdl:5:57: 未通过：held too late
  应为 drug.dose = 60 mg
  实为 50 mg by A.give
  原因 A.give (anc.gdl:24)：Fever：是；Setting：ward
  读取 fever = true, setting = ward
failing.gdl:5:76: 未通过：held too late
  应为 W.low is warning
  实为 does not apply
  原因 W.low (anc.gdl:34)：grade：mild（≠ severe）
  读取 anc = 1 10*9/L
0 个测试通过，1 个未通过
[1]
$ gdl test --format junit --filter "struck" failing.gdl
<?xml version="1.0" encoding="UTF-8"?>
<testsuites tests="1" failures="1">
  <testsuite name="failing.gdl" tests="1" failures="1" errors="0" skipped="0">
    <testcase classname="failing.gdl" name="struck" file="failing.gdl" line="8">
      <failure message="A.give applies" type="expectation">  expected A.give applies
  found    does not apply
  because  A.give (anc.gdl:25): A.hold applies
  read     anc = 0.2 10*9/L, setting = ward
</failure>
    </testcase>
  </testsuite>
</testsuites>
[1]
$ gdl test --format json --filter "not asked" failing.gdl
{"passed":0,"failed":1,"tests":[{"file":"failing.gdl","name":"not asked","passed":false,"failures":[{"file":"failing.gdl","line":15,"expected":"A.give applies","actual":"undetermined","missing":"setting","because":[{"name":"A.give","file":"anc.gdl","line":24,"text":{"en":"Setting: unknown (= ward)","zh":"Setting：未知（= ward）"}}],"read":[{"fact":"fever","value":"false"}]}]}]}
[1]
