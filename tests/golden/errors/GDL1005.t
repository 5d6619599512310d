$ gdl check GDL1005.gdl
GDL1005.gdl:2:31: error GDL1005: there are two texts for the language `en`
    2 | fact sick : boolean en "Sick" en "Ill"
      |                               ^^^^^^^^
       help: keep one text for each language
       the other place: GDL1005.gdl:2:21
    2 | fact sick : boolean en "Sick" en "Ill"
      |                     ~~~~~~~~~
1 error, 0 warnings
[1]

$ gdl check --lang zh GDL1005.gdl
GDL1005.gdl:2:31: 错误 GDL1005: 语言 `en` 有两段文字
    2 | fact sick : boolean en "Sick" en "Ill"
      |                               ^^^^^^^^
       帮助：每种语言只保留一段文字
       另一处：GDL1005.gdl:2:21
    2 | fact sick : boolean en "Sick" en "Ill"
      |                     ~~~~~~~~~
1 个错误，0 个警告
[1]
