$ printf '{"agent": "viral\n"}\n' | gdl eval --as-of 2026-11-24 --lang en patient.gdl -
$ printf '{"agent": "viral\n"}\n' | gdl eval --as-of 2026-11-24 --lang zh patient.gdl -
