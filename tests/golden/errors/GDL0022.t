$ gdl check GDL0022.gdl
GDL0022.gdl:2:14: error GDL0022: `“` does not begin a text
    2 | duty talk zh “与患者沟通”
      |              ^^^^^^^^^^^^
       help: texts stand between straight double quotes `"`
1 error, 0 warnings
[1]

$ gdl check --lang zh GDL0022.gdl
GDL0022.gdl:2:14: 错误 GDL0022: `“` 不能作为文字的引号
    2 | duty talk zh “与患者沟通”
      |              ^^^^^^^^^^^^
       帮助：文字用直双引号 `"` 括起
1 个错误，0 个警告
[1]
