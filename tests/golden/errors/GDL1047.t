$ gdl check GDL1047.gdl
GDL1047.gdl:7:15: error GDL1047: only a set or a series can be empty, but this is mass (kg)
    7 |   rule r when weight is empty note "n"
      |               ^^^^^^
       help: to ask whether it was given write `x is not known`
1 error, 0 warnings
[1]

$ gdl check --lang zh GDL1047.gdl
GDL1047.gdl:7:15: 错误 GDL1047: 只有集合或序列可以为空，但这是质量（kg）
    7 |   rule r when weight is empty note "n"
      |               ^^^^^^
       帮助：询问是否已知请写 `x is not known`
1 个错误，0 个警告
[1]
