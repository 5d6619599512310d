$ gdl check GDL1215.gdl
GDL1215.gdl:4:67: error GDL1215: this value lies outside the range declared for `dose`
    4 | …1 { score none rule a when fever recommend drug with dose = 50 mg }
      |                                                              ^^^^^
       the other place: GDL1215.gdl:3:32
    3 | action drug { label "the drug" with dose : quantity mg 1..20 }
      |                                ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
1 error, 0 warnings
[1]
$ gdl check --lang zh GDL1215.gdl
GDL1215.gdl:4:67: 错误 GDL1215: 该值超出 `dose` 声明的范围
    4 | …1 { score none rule a when fever recommend drug with dose = 50 mg }
      |                                                              ^^^^^
       另一处：GDL1215.gdl:3:32
    3 | action drug { label "the drug" with dose : quantity mg 1..20 }
      |                                ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
1 个错误，0 个警告
[1]
