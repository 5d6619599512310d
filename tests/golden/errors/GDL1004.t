$ gdl check GDL1004.gdl
GDL1004.gdl:2:6: error GDL1004: `today` is a word of the language and cannot be declared
    2 | fact today : date
      |      ^^^^^
       help: choose another name
1 error, 0 warnings
[1]

$ gdl check --lang zh GDL1004.gdl
GDL1004.gdl:2:6: 错误 GDL1004: `today` 是语言自身的词，不能声明
    2 | fact today : date
      |      ^^^^^
       帮助：请另取名称
1 个错误，0 个警告
[1]
