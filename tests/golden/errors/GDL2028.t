$ echo '{"drugs": {"has": ["other"], "not": ["other"]}}' | gdl eval --as-of 2026-11-24 --lang en patient.gdl -
$ echo '{"drugs": {"has": ["other"], "not": ["other"]}}' | gdl eval --as-of 2026-11-24 --lang zh patient.gdl -
