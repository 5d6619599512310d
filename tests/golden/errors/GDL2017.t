$ echo '{"sure": "yes", "score": "4"}' | gdl eval --as-of 2026-11-24 --lang en patient.gdl -
$ echo '{"sure": "yes", "score": "4"}' | gdl eval --as-of 2026-11-24 --lang zh patient.gdl -
