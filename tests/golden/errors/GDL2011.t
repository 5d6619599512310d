$ printf '{"score": 0.%0100d}' 0 | gdl eval --as-of 2026-11-24 --lang en patient.gdl -
$ printf '{"score": 0.%0100d}' 0 | gdl eval --as-of 2026-11-24 --lang zh patient.gdl -
