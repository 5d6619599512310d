$ gdl check GDL0069.gdl
GDL0069.gdl:2:21: error GDL0069: a text without a language stands beside another text
    2 | duty talk en "Talk" "沟通"
      |                     ^^^^^^
       help: give each its language: `zh "…" en "…"`
       the other place: GDL0069.gdl:2:11
    2 | duty talk en "Talk" "沟通"
      |           ~~~~~~~~~
1 error, 0 warnings
[1]

$ gdl check --lang zh GDL0069.gdl
GDL0069.gdl:2:21: 错误 GDL0069: 无语言标记的文字与其他文字并列
    2 | duty talk en "Talk" "沟通"
      |                     ^^^^^^
       帮助：请为每段文字加语言标记：`zh "…" en "…"`
       另一处：GDL0069.gdl:2:11
    2 | duty talk en "Talk" "沟通"
      |           ~~~~~~~~~
1 个错误，0 个警告
[1]
