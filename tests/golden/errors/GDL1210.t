$ gdl check GDL1210.gdl
GDL1210.gdl:3:17: error GDL1210: the score 83 lies outside the scale that the guideline states
    3 | item R1 { score 83 rule active when fever note "one" }
      |                 ^^
       the other place: GDL1210.gdl:1:79
    1 | … language 1 title "Sample" version "1" score "Delphi" scale 0..10 }
      |                                                              ~~~~~
1 error, 0 warnings
[1]
$ gdl check --lang zh GDL1210.gdl
GDL1210.gdl:3:17: 错误 GDL1210: 评分 83 超出本指南所述的量程
    3 | item R1 { score 83 rule active when fever note "one" }
      |                 ^^
       另一处：GDL1210.gdl:1:79
    1 | … language 1 title "Sample" version "1" score "Delphi" scale 0..10 }
      |                                                              ~~~~~
1 个错误，0 个警告
[1]
