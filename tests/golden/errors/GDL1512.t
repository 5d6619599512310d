$ echo '{}' | gdl eval --as-of 2026-11-24 --lang en patient.gdl --set least='50 kg' --set least='70 kg' -
$ echo '{}' | gdl eval --as-of 2026-11-24 --lang zh patient.gdl --set least='50 kg' --set least='70 kg' -
