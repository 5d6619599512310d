$ echo '{"drugs": ["other", "other"]}' | gdl eval --as-of 2026-11-24 --lang en patient.gdl -
$ echo '{"drugs": ["other", "other"]}' | gdl eval --as-of 2026-11-24 --lang zh patient.gdl -
