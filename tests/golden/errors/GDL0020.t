$ gdl check GDL0020.gdl
GDL0020.gdl:2:14: error GDL0020: a text ends on the line where it begins
    2 | duty talk en "Talk to
      |              ^^^^^^^^
       help: write it on one line; `\n` makes a new line in it
1 error, 0 warnings
[1]

$ gdl check --lang zh GDL0020.gdl
GDL0020.gdl:2:14: 错误 GDL0020: 文字必须在同一行内结束
    2 | duty talk en "Talk to
      |              ^^^^^^^^
       帮助：请写在一行内；换行写作 `\n`
1 个错误，0 个警告
[1]
