$ gdl check GDL0028.gdl
GDL0028.gdl:2:26: error GDL0028: `years` directly before a text is read as the tag of a language, not as a unit
    2 | parameter adult_age = 18 years "Age of an adult"
      |                          ^^^^^
       help: give the text a tag, as in `years en "…"`, or put it on the next line
1 error, 0 warnings
[1]

$ gdl check --lang zh GDL0028.gdl
GDL0028.gdl:2:26: 错误 GDL0028: `years` 紧接在文字之前，会被读作语言标记而不是单位
    2 | parameter adult_age = 18 years "Age of an adult"
      |                          ^^^^^
       帮助：请为文字加语言标记，例如 `years zh "…"`，或将文字写在下一行
1 个错误，0 个警告
[1]
