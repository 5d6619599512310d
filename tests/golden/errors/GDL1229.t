$ gdl check GDL1229.gdl
GDL1229.gdl:1:80: error GDL1229: the review is due before the guideline was issued
    1 | …language 1 title "Sample" version "1" issued 2019-01 review 2018-01 }
      |                                                              ^^^^^^^
       the other place: GDL1229.gdl:1:65
    1 | …eline sample { language 1 title "Sample" version "1" issued 2019-01 review 2018-01 }
      |                                                              ~~~~~~~
1 error, 0 warnings
[1]
$ gdl check --lang zh GDL1229.gdl
GDL1229.gdl:1:80: 错误 GDL1229: 复审日期早于发布日期
    1 | …language 1 title "Sample" version "1" issued 2019-01 review 2018-01 }
      |                                                              ^^^^^^^
       另一处：GDL1229.gdl:1:65
    1 | …eline sample { language 1 title "Sample" version "1" issued 2019-01 review 2018-01 }
      |                                                              ~~~~~~~
1 个错误，0 个警告
[1]
