$ gdl check --lang en GDL1406.gdl
GDL1406.gdl:2:22: error GDL1406: `mcg` is not the UCUM spelling of a unit
    2 | fact dose : quantity mcg 0..100
      |                      ^^^
       help: write `ug`
GDL1406.gdl:3:23: error GDL1406: `K/uL` is not the UCUM spelling of a unit
    3 | fact cells : quantity K/uL 0..100
      |                       ^^^^
       help: write `10*3/uL`
GDL1406.gdl:4:22: error GDL1406: `mg/kg·d` is not the UCUM spelling of a unit
    4 | fact rate : quantity mg/kg·d 0..100
      |                      ^^^^^^^
       help: write `mg/kg/d`
GDL1406.gdl:5:28: error GDL1406: `mL/min/1.73m2` is not the UCUM spelling of a unit
    5 | fact filtration : quantity mL/min/1.73m2 0..200
      |                            ^^^^^^^^^^^^^
       help: write `mL/min/{1.73_m2}`
GDL1406.gdl:6:24: error GDL1406: `mL/24h` is not the UCUM spelling of a unit
    6 | fact output : quantity mL/24h 0..5000
      |                        ^^^^^^
       help: write `mL/(24.h)`
5 errors, 0 warnings
[1]

$ gdl check --lang zh GDL1406.gdl
GDL1406.gdl:2:22: 错误 GDL1406: `mcg` 不是单位的 UCUM 写法
    2 | fact dose : quantity mcg 0..100
      |                      ^^^
       帮助：请写 `ug`
GDL1406.gdl:3:23: 错误 GDL1406: `K/uL` 不是单位的 UCUM 写法
    3 | fact cells : quantity K/uL 0..100
      |                       ^^^^
       帮助：请写 `10*3/uL`
GDL1406.gdl:4:22: 错误 GDL1406: `mg/kg·d` 不是单位的 UCUM 写法
    4 | fact rate : quantity mg/kg·d 0..100
      |                      ^^^^^^^
       帮助：请写 `mg/kg/d`
GDL1406.gdl:5:28: 错误 GDL1406: `mL/min/1.73m2` 不是单位的 UCUM 写法
    5 | fact filtration : quantity mL/min/1.73m2 0..200
      |                            ^^^^^^^^^^^^^
       帮助：请写 `mL/min/{1.73_m2}`
GDL1406.gdl:6:24: 错误 GDL1406: `mL/24h` 不是单位的 UCUM 写法
    6 | fact output : quantity mL/24h 0..5000
      |                        ^^^^^^
       帮助：请写 `mL/(24.h)`
5 个错误，0 个警告
[1]
