$ gdl check GDL0049.gdl
GDL0049.gdl:2:21: error GDL0049: a text in quotes is expected here, not `A`
    2 | action drug { label A drug }
      |                     ^
       help: write `"…"`, with the language before it where there are several: `zh "…" en "…"`
1 error, 0 warnings
[1]

$ gdl check --lang zh GDL0049.gdl
GDL0049.gdl:2:21: 错误 GDL0049: 此处需要引号内的文字，而不是 `A`
    2 | action drug { label A drug }
      |                     ^
       帮助：请写 `"…"`；有多种语言时写 `zh "…" en "…"`
1 个错误，0 个警告
[1]
