$ gdl check GDL1008.gdl
GDL1008.gdl:7:15: error GDL1008: `I.r` has no value that a condition could use
    7 |   rule r when I.r note "n"
      |               ^^^
       help: a rule is asked with `I.r applies`
1 error, 0 warnings
[1]

$ gdl check --lang zh GDL1008.gdl
GDL1008.gdl:7:15: 错误 GDL1008: `I.r` 没有可用于条件的值
    7 |   rule r when I.r note "n"
      |               ^^^
       帮助：询问规则请写 `I.r applies`
1 个错误，0 个警告
[1]
