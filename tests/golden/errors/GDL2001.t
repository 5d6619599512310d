$ echo '{"weihgt": "60 kg"}' | gdl eval --as-of 2026-11-24 --lang en patient.gdl -
$ echo '{"weihgt": "60 kg"}' | gdl eval --as-of 2026-11-24 --lang zh patient.gdl -
