$ gdl check GDL1067.gdl
GDL1067.gdl:7:34: error GDL1067: `within` wants a span of time, but this is a whole number
    7 |   rule r when last(scores within 3) > 4 note "n"
      |                                  ^
       help: write it as in `within 90 d`
1 error, 0 warnings
[1]

$ gdl check --lang zh GDL1067.gdl
GDL1067.gdl:7:34: 错误 GDL1067: `within` 需要一段时间，但这是整数
    7 |   rule r when last(scores within 3) > 4 note "n"
      |                                  ^
       帮助：请写如 `within 90 d`
1 个错误，0 个警告
[1]
