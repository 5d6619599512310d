$ echo '{"weight": {"value": 60, "units": "kg"}}' | gdl eval --as-of 2026-11-24 --lang en patient.gdl -
$ echo '{"weight": {"value": 60, "units": "kg"}}' | gdl eval --as-of 2026-11-24 --lang zh patient.gdl -
