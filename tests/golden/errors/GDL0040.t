$ gdl check GDL0040.gdl
GDL0040.gdl:7:1: error GDL0040: the rule has a condition, but says nothing to do
    7 | }
      | ^
       help: write what follows from it, such as `recommend ACTION`, `avoid ACTION` or `note zh "…"`
1 error, 0 warnings
[1]

$ gdl check --lang zh GDL0040.gdl
GDL0040.gdl:7:1: 错误 GDL0040: 规则有条件，但没有说明要做什么
    7 | }
      | ^
       帮助：请写明结论，例如 `recommend 措施`、`avoid 措施` 或 `note zh "…"`
1 个错误，0 个警告
[1]
