$ echo '{"sure": true, "agent": "viral"}' | gdl eval --as-of 2026-11-24 --lang en patient.gdl -
$ echo '{"sure": true, "agent": "viral"}' | gdl eval --as-of 2026-11-24 --lang zh patient.gdl -
