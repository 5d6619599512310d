$ gdl check GDL1222.gdl
GDL1222.gdl:2:1: error GDL1222: a file holds one guideline, and this is a second
    2 | guideline other { language 1 title "Other" version "2" }
      | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
       the other place: GDL1222.gdl:1:1
    1 | guideline sample { language 1 title "Sample" version "1"  }
      | ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
1 error, 0 warnings
[1]
$ gdl check --lang zh GDL1222.gdl
GDL1222.gdl:2:1: 错误 GDL1222: 一个文件只能有一个指南声明，这是第二个
    2 | guideline other { language 1 title "Other" version "2" }
      | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
       另一处：GDL1222.gdl:1:1
    1 | guideline sample { language 1 title "Sample" version "1"  }
      | ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
1 个错误，0 个警告
[1]
