$ gdl check GDL1043.gdl
GDL1043.gdl:7:20: error GDL1043: `in` wants a range or a list after it, but this is a whole number
    7 |   rule r when n in 3 note "n"
      |                    ^
       help: write `x in 5..10` or `x in { a, b }`; one value is compared with `=`
       the other place: GDL1043.gdl:7:15
    7 |   rule r when n in 3 note "n"
      |               ~
1 error, 0 warnings
[1]

$ gdl check --lang zh GDL1043.gdl
GDL1043.gdl:7:20: 错误 GDL1043: `in` 之后需要范围或列表，但这是整数
    7 |   rule r when n in 3 note "n"
      |                    ^
       帮助：请写 `x in 5..10` 或 `x in { a, b }`；单个值请用 `=` 比较
       另一处：GDL1043.gdl:7:15
    7 |   rule r when n in 3 note "n"
      |               ~
1 个错误，0 个警告
[1]
