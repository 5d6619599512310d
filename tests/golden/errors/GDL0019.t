$ gdl check GDL0019.gdl
GDL0019.gdl:2:14: error GDL0019: the text has no closing quote on its line
    2 | duty talk en "Talk to the patient
      |              ^^^^^^^^^^^^^^^^^^^^
       help: write `"` at its end; within a text write `\"`
1 error, 0 warnings
[1]

$ gdl check --lang zh GDL0019.gdl
GDL0019.gdl:2:14: 错误 GDL0019: 文字在本行没有结束引号
    2 | duty talk en "Talk to the patient
      |              ^^^^^^^^^^^^^^^^^^^^
       帮助：请在结尾写 `"`；文字中的引号写作 `\"`
1 个错误，0 个警告
[1]
