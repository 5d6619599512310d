$ echo '{}' | gdl eval --as-of 2026-11-24 --lang en patient.gdl --set usual='2 m2' -
$ echo '{}' | gdl eval --as-of 2026-11-24 --lang zh patient.gdl --set usual='2 m2' -
