$ echo '{"day": "28.02.2026"}' | gdl eval --as-of 2026-11-24 --lang en patient.gdl -
$ echo '{"day": "28.02.2026"}' | gdl eval --as-of 2026-11-24 --lang zh patient.gdl -
