$ echo '{"day": "2026-02-30"}' | gdl eval --as-of 2026-11-24 --lang en patient.gdl -
$ echo '{"day": "2026-02-30"}' | gdl eval --as-of 2026-11-24 --lang zh patient.gdl -
