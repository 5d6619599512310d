$ echo '{"score": 0.12345678901234567890123456789012345}' | gdl eval --as-of 2026-11-24 --lang en patient.gdl -
$ echo '{"score": 0.12345678901234567890123456789012345}' | gdl eval --as-of 2026-11-24 --lang zh patient.gdl -
