$ gdl check GDL1226.gdl
GDL1226.gdl:1:29: error GDL1226: this guideline is written in version 2 of the language, but only version 1 is known here
    1 | guideline sample { language 2 title "Sample" version "1" }
      |                             ^
       help: write `language 1`, or use a newer version of this program
1 error, 0 warnings
[1]
$ gdl check --lang zh GDL1226.gdl
GDL1226.gdl:1:29: 错误 GDL1226: 本指南使用语言版本 2，此处只认识版本 1
    1 | guideline sample { language 2 title "Sample" version "1" }
      |                             ^
       帮助：请写 `language 1`，或使用本程序的新版本
1 个错误，0 个警告
[1]
