$ gdl check GDL0071.gdl
GDL0071.gdl:2:20: error GDL0071: the text ends before `y`
    2 | duty talk en "Say "yes" or no"
      |                    ^
       help: a quote within a text is written `\"`, or as a curly quote
1 error, 0 warnings
[1]

$ gdl check --lang zh GDL0071.gdl
GDL0071.gdl:2:20: 错误 GDL0071: 文字在 `y` 之前已结束
    2 | duty talk en "Say "yes" or no"
      |                    ^
       帮助：文字中的引号写作 `\"`，或使用弯引号
1 个错误，0 个警告
[1]
