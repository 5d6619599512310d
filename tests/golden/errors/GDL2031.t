$ echo '{"weights": [{"date": "2026-01-10", "value": "60 kg"}, {"date": "2026-01-10", "value": "61 kg"}]}' | gdl eval --as-of 2026-11-24 --lang en patient.gdl -
$ echo '{"weights": [{"date": "2026-01-10", "value": "60 kg"}, {"date": "2026-01-10", "value": "61 kg"}]}' | gdl eval --as-of 2026-11-24 --lang zh patient.gdl -
