$ gdl check GDL0062.gdl
GDL0062.gdl:3:14: error GDL0062: `not` cannot stand between a value and its comparison
    3 | define y = x not in 1..5
      |              ^^^
       help: write `not (x in 1..5)`
1 error, 0 warnings
[1]

$ gdl check --lang zh GDL0062.gdl
GDL0062.gdl:3:14: 错误 GDL0062: `not` 不能放在值与比较符号之间
    3 | define y = x not in 1..5
      |              ^^^
       帮助：请写 `not (x in 1..5)`
1 个错误，0 个警告
[1]
