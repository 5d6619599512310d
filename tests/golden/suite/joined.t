$ gdl test --lang en joined.gdl
2 passed, 0 failed
$ echo "{}" | gdl explain --lang en --as-of 2026-01-01 joined.gdl - beyond | grep value
- value: a number or text too large to hold
