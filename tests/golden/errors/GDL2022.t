$ echo '{"weight": "60 cm"}' | gdl eval --as-of 2026-11-24 --lang en patient.gdl -
$ echo '{"weight": "60 cm"}' | gdl eval --as-of 2026-11-24 --lang zh patient.gdl -
