$ echo '{"score": 1e7000}' | gdl eval --as-of 2026-11-24 --lang en patient.gdl -
$ echo '{"score": 1e7000}' | gdl eval --as-of 2026-11-24 --lang zh patient.gdl -
