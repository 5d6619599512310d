$ echo '{"height": "230 cm", "weight": "300 kg"}' | gdl eval --as-of 2026-11-24 --lang en patient.gdl -
$ echo '{"height": "230 cm", "weight": "300 kg"}' | gdl eval --as-of 2026-11-24 --lang zh patient.gdl -
