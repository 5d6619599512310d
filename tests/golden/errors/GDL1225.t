$ gdl check GDL1225.gdl
GDL1225.gdl:1:11: warning GDL1225: the guideline does not state its `language`
    1 | guideline sample { title "Sample" version "1" }
      |           ^^^^^^
       help: write it between the braces after the name of the guideline, as in `language 1`
0 errors, 1 warning
$ gdl check --lang zh GDL1225.gdl
GDL1225.gdl:1:11: 警告 GDL1225: 指南未写明 `language`
    1 | guideline sample { title "Sample" version "1" }
      |           ^^^^^^
       帮助：请写在指南名称后的花括号内，例如 `language 1`
0 个错误，1 个警告
