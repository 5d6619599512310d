$ gdl check GDL0008.gdl
GDL0008.gdl:2:10: error GDL0008: `：` is a full-width sign of an input method
    2 | fact age ： integer
      |          ^^
       help: write `:`
GDL0008.gdl:3:14: error GDL0008: `（` is a full-width sign of an input method
    3 | define old = （age > 80）
      |              ^^
       help: write `(`
GDL0008.gdl:3:23: error GDL0008: `）` is a full-width sign of an input method
    3 | define old = （age > 80）
      |                        ^^
       help: write `)`
3 errors, 0 warnings
[1]

$ gdl check --lang zh GDL0008.gdl
GDL0008.gdl:2:10: 错误 GDL0008: `：` 是输入法的全角符号
    2 | fact age ： integer
      |          ^^
       帮助：请写 `:`
GDL0008.gdl:3:14: 错误 GDL0008: `（` 是输入法的全角符号
    3 | define old = （age > 80）
      |              ^^
       帮助：请写 `(`
GDL0008.gdl:3:23: 错误 GDL0008: `）` 是输入法的全角符号
    3 | define old = （age > 80）
      |                        ^^
       帮助：请写 `)`
3 个错误，0 个警告
[1]
