$ gdl check GDL1230.gdl
GDL1230.gdl:1:79: error GDL1230: a panel has one member or more
    1 | … language 1 title "Sample" version "1" score "Delphi" panel 0 }
      |                                                              ^
       help: write how many took part, or `unstated`
1 error, 0 warnings
[1]
$ gdl check --lang zh GDL1230.gdl
GDL1230.gdl:1:79: 错误 GDL1230: 专家组至少一人
    1 | … language 1 title "Sample" version "1" score "Delphi" panel 0 }
      |                                                              ^
       帮助：请写参与人数，或写 `unstated`
1 个错误，0 个警告
[1]
