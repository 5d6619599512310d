$ gdl check GDL1219.gdl
GDL1219.gdl:4:55: warning GDL1219: `watch` is named twice here
    4 | item R1 { score none rule a when fever require watch, watch }
      |                                                       ^^^^^
       help: remove one of the two
       the other place: GDL1219.gdl:4:48
    4 | item R1 { score none rule a when fever require watch, watch }
      |                                                ~~~~~
0 errors, 1 warning
$ gdl check --lang zh GDL1219.gdl
GDL1219.gdl:4:55: 警告 GDL1219: `watch` 在此重复列出
    4 | item R1 { score none rule a when fever require watch, watch }
      |                                                       ^^^^^
       帮助：请删除其中之一
       另一处：GDL1219.gdl:4:48
    4 | item R1 { score none rule a when fever require watch, watch }
      |                                                ~~~~~
0 个错误，1 个警告
