$ echo '{}' | gdl eval --as-of 2026-11-24 --lang en patient.gdl --set leest='50 kg' -
$ echo '{}' | gdl eval --as-of 2026-11-24 --lang zh patient.gdl --set leest='50 kg' -
