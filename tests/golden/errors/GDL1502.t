$ gdl check --lang en use-missing.gdl
$ gdl check --lang zh use-missing.gdl
