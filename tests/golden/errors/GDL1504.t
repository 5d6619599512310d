$ gdl check --lang en use-empty.gdl
$ gdl check --lang zh use-empty.gdl
