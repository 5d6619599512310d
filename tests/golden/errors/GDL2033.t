$ printf '{"caf\303\251": true, "cafe\314\201": true}\n' | gdl eval --as-of 2026-11-24 --lang en patient.gdl -
$ printf '{"caf\303\251": true, "cafe\314\201": true}\n' | gdl eval --as-of 2026-11-24 --lang zh patient.gdl -
