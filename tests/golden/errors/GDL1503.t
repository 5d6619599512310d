$ mkdir -p many && for i in $(seq 1 65); do echo "use \"f$((i + 1)).gdl\"" > many/f$i.gdl; done && gdl check --lang en many/f1.gdl; rm -r many
$ mkdir -p many && for i in $(seq 1 65); do echo "use \"f$((i + 1)).gdl\"" > many/f$i.gdl; done && gdl check --lang zh many/f1.gdl; rm -r many
