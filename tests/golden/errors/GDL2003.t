$ head -c 17000000 /dev/zero | tr '\0' ' ' | gdl eval --as-of 2026-11-24 --lang en patient.gdl -
$ head -c 17000000 /dev/zero | tr '\0' ' ' | gdl eval --as-of 2026-11-24 --lang zh patient.gdl -
