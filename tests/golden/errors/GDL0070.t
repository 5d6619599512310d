$ gdl check GDL0070.gdl
GDL0070.gdl:2:11: error GDL0070: `english` is no tag of a language
    2 | duty talk english "Talk"
      |           ^^^^^^^
       help: before a text stands the tag of its language, such as `zh`, `en`, `zh-Hant`, or the word of a clause
1 error, 0 warnings
[1]

$ gdl check --lang zh GDL0070.gdl
GDL0070.gdl:2:11: 错误 GDL0070: `english` 不是语言标记
    2 | duty talk english "Talk"
      |           ^^^^^^^
       帮助：文字之前应为语言标记（如 `zh`、`en`、`zh-Hant`）或子句的词
1 个错误，0 个警告
[1]
