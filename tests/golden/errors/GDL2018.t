$ echo '{"courses": 2.5}' | gdl eval --as-of 2026-11-24 --lang en patient.gdl -
$ echo '{"courses": 2.5}' | gdl eval --as-of 2026-11-24 --lang zh patient.gdl -
