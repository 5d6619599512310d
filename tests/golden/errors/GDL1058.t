$ gdl check GDL1058.gdl
GDL1058.gdl:7:15: error GDL1058: this has no unit, so `as kg` cannot convert it
    7 |   rule r when n as kg > 3 note "n"
      |               ^
       help: to give it a unit write `x * 1 kg`
1 error, 0 warnings
[1]

$ gdl check --lang zh GDL1058.gdl
GDL1058.gdl:7:15: 错误 GDL1058: 此值没有单位，`as kg` 无法换算
    7 |   rule r when n as kg > 3 note "n"
      |               ^
       帮助：若要加上单位，请写 `x * 1 kg`
1 个错误，0 个警告
[1]
