# Tests for what no test shows: they pass as they are printed, and an expert looks at what is marked.

$ gdl test --lang en --suggest anc-tests.gdl
test "W.low: anc below 0.5 10*9/L" {
  given anc = 0.4 10*9/L, fever = true, setting = ward
  expect W.low applies, grade is severe  // confirm
}

test "W.low: anc exactly 0.5 10*9/L" {
  given anc = 0.5 10*9/L, fever = true, setting = ward
  expect W.low does not apply, grade is mild  // confirm
}

test "W.low: anc against 0.5 10*9/L not known" {
  given fever = true, setting = ward
  expect W.low undetermined, grade undetermined  // confirm
}

test "W.low: anc exactly at the upper end of 0.5..1.5 10*9/L" {
  given anc = 1.5 10*9/L, fever = true, setting = ward
  expect W.low does not apply, grade is mild  // confirm
}

test "A.hold: anc exactly 1.0 10*9/L" {
  given anc = 1 10*9/L, fever = false, setting = ward
  expect A.hold does not apply, drug is indicated  // confirm
}

test "A.hold: setting is home" {
  given anc = 0.9 10*9/L, fever = false, setting = home
  expect A.hold does not apply, drug is not_indicated  // confirm
}
$ gdl test --lang zh --suggest anc-tests.gdl | grep -c confirm
6
$ d=$(mktemp -d); cp anc.gdl anc-tests.gdl "$d"; cd "$d"; gdl test --lang en --suggest anc-tests.gdl >>anc-tests.gdl; gdl test --lang en --coverage --threshold 100 anc-tests.gdl | head -n 2; gdl test --lang en --suggest anc-tests.gdl; rm -r "$d"
8 passed, 0 failed
anc.gdl: covered 100.0 % (30 of 30)
// there is no test to suggest
