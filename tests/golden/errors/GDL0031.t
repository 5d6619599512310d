$ gdl check GDL0031.gdl
GDL0031.gdl:2:11: error GDL0031: `\u{3000}` looks like a blank and is none
    2 | fact age :　integer
      |           ^^
       help: write an ordinary blank
1 error, 0 warnings
[1]

$ gdl check --lang zh GDL0031.gdl
GDL0031.gdl:2:11: 错误 GDL0031: `\u{3000}` 看似空格，但不是空格
    2 | fact age :　integer
      |           ^^
       帮助：请写普通空格
1 个错误，0 个警告
[1]
