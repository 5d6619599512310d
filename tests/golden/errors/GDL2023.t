$ echo '{"weight": "600 kg", "day": "1999-12-31"}' | gdl eval --as-of 2026-11-24 --lang en patient.gdl -
$ echo '{"weight": "600 kg", "day": "1999-12-31"}' | gdl eval --as-of 2026-11-24 --lang zh patient.gdl -
