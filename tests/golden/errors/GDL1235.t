$ gdl check GDL1235.gdl
GDL1235.gdl:5:48: error GDL1235: parameters and `today` cannot be unknown
    5 | test "unknown" { given age = 20 years, adult = unknown expect R1 applies }
      |                                                ^^^^^^^
       help: leave it out to use the declared value
1 error, 0 warnings
[1]
$ gdl check --lang zh GDL1235.gdl
GDL1235.gdl:5:48: 错误 GDL1235: 参数和 `today` 不能为 unknown
    5 | test "unknown" { given age = 20 years, adult = unknown expect R1 applies }
      |                                                ^^^^^^^
       帮助：若用声明的值，请省略此项
1 个错误，0 个警告
[1]
