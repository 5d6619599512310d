$ gdl check GDL1023.gdl
GDL1023.gdl:9:24: error GDL1023: the group `thinners` belongs to another list
    9 |   rule r when agent in thinners note "n"
      |                        ^^^^^^^^
       the other place: GDL1023.gdl:3:7
    3 | group thinners of drug { heparin }
      |       ~~~~~~~~
1 error, 0 warnings
[1]

$ gdl check --lang zh GDL1023.gdl
GDL1023.gdl:9:24: 错误 GDL1023: 分组 `thinners` 属于另一列表
    9 |   rule r when agent in thinners note "n"
      |                        ^^^^^^^^
       另一处：GDL1023.gdl:3:7
    3 | group thinners of drug { heparin }
      |       ~~~~~~~~
1 个错误，0 个警告
[1]
