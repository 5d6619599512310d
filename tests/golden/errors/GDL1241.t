$ gdl check GDL1241.gdl
GDL1241.gdl:3:34: warning GDL1241: `is known` asks what was entered, not what is so: an answer that rests on it can turn when a fact is added
    3 | item R1 { score none rule a when fever is known note "one" }
      |                                  ^^^^^^^^^^^^^^
       help: if that is meant, write `allow GDL1241 because "…"`
0 errors, 1 warning
$ gdl check --lang zh GDL1241.gdl
GDL1241.gdl:3:34: 警告 GDL1241: `is known` 问的是录入了什么，而非事实如何：补充事实后，依赖它的结论可能改变
    3 | item R1 { score none rule a when fever is known note "one" }
      |                                  ^^^^^^^^^^^^^^
       帮助：若确有此意，请写 `allow GDL1241 because "…"`
0 个错误，1 个警告
