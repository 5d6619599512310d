$ : | gdl eval --as-of 2026-11-24 --lang en patient.gdl -
$ : | gdl eval --as-of 2026-11-24 --lang zh patient.gdl -
