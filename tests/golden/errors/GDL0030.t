$ gdl check GDL0030.gdl
GDL0030.gdl:3:20: error GDL0030: `８０` is written in full-width letters or digits
    3 | define old = age > ８０
      |                    ^^^^
       help: write `80`
1 error, 0 warnings
[1]

$ gdl check --lang zh GDL0030.gdl
GDL0030.gdl:3:20: 错误 GDL0030: `８０` 使用了全角字母或数字
    3 | define old = age > ８０
      |                    ^^^^
       帮助：请写 `80`
1 个错误，0 个警告
[1]
