$ gdl check --lang en circle-a.gdl
$ gdl check --lang zh circle-a.gdl
