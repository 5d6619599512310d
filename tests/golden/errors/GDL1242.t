$ gdl check GDL1242.gdl
GDL1242.gdl:4:27: error GDL1242: the rule `R1.a` can lose its warning when a fact is added, because of `is known`
    4 | item R1 { score none rule a when not (fever is known) caution drug }
      |                           ^
       help: let the rule rest on the fact itself, or write `allow GDL1242 because "…"`
       the other place: GDL1242.gdl:4:39
    4 | item R1 { score none rule a when not (fever is known) caution drug }
      |                                       ~~~~~~~~~~~~~~
GDL1242.gdl:4:39: warning GDL1241: `is known` asks what was entered, not what is so: an answer that rests on it can turn when a fact is added
    4 | item R1 { score none rule a when not (fever is known) caution drug }
      |                                       ^^^^^^^^^^^^^^
       help: if that is meant, write `allow GDL1241 because "…"`
1 error, 1 warning
[1]
$ gdl check --lang zh GDL1242.gdl
GDL1242.gdl:4:27: 错误 GDL1242: 由于 `is known`，补充事实后规则 `R1.a` 的警示可能消失
    4 | item R1 { score none rule a when not (fever is known) caution drug }
      |                           ^
       帮助：请让规则取决于事实本身，或写 `allow GDL1242 because "…"`
       另一处：GDL1242.gdl:4:39
    4 | item R1 { score none rule a when not (fever is known) caution drug }
      |                                       ~~~~~~~~~~~~~~
GDL1242.gdl:4:39: 警告 GDL1241: `is known` 问的是录入了什么，而非事实如何：补充事实后，依赖它的结论可能改变
    4 | item R1 { score none rule a when not (fever is known) caution drug }
      |                                       ^^^^^^^^^^^^^^
       帮助：若确有此意，请写 `allow GDL1241 because "…"`
1 个错误，1 个警告
[1]
