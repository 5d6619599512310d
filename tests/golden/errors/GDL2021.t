$ echo '{"weight": "60 kgg", "height": "5 CM"}' | gdl eval --as-of 2026-11-24 --lang en patient.gdl -
$ echo '{"weight": "60 kgg", "height": "5 CM"}' | gdl eval --as-of 2026-11-24 --lang zh patient.gdl -
