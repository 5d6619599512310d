$ gdl check GDL1248.gdl
GDL1248.gdl:7:28: error GDL1248: `to` wants a number before it, and after it a step above zero without a unit
    7 |   expect weight = 70 kg to 0.1 kg, weight = 70 kg to 0, day = 2026-01-01 to 1, heavy = true to 1, weight = unknown to 1
      |                            ^^^^^^
       help: write `x = 12.5 mg/dL to 0.1` where the source prints 12.5; the step is in the unit of the value
GDL1248.gdl:7:54: error GDL1248: `to` wants a number before it, and after it a step above zero without a unit
    7 |   expect weight = 70 kg to 0.1 kg, weight = 70 kg to 0, day = 2026-01-01 to 1, heavy = true to 1, weight = unknown to 1
      |                                                      ^
       help: write `x = 12.5 mg/dL to 0.1` where the source prints 12.5; the step is in the unit of the value
GDL1248.gdl:7:77: error GDL1248: `to` wants a number before it, and after it a step above zero without a unit
    7 | …= 70 kg to 0.1 kg, weight = 70 kg to 0, day = 2026-01-01 to 1, heavy = true to 1, weight = unknown to 1
      |                                                              ^
       help: write `x = 12.5 mg/dL to 0.1` where the source prints 12.5; the step is in the unit of the value
GDL1248.gdl:7:96: error GDL1248: `to` wants a number before it, and after it a step above zero without a unit
    7 | …weight = 70 kg to 0, day = 2026-01-01 to 1, heavy = true to 1, weight = unknown to 1
      |                                                              ^
       help: write `x = 12.5 mg/dL to 0.1` where the source prints 12.5; the step is in the unit of the value
GDL1248.gdl:7:119: error GDL1248: `to` wants a number before it, and after it a step above zero without a unit
    7 | …y = 2026-01-01 to 1, heavy = true to 1, weight = unknown to 1
      |                                                              ^
       help: write `x = 12.5 mg/dL to 0.1` where the source prints 12.5; the step is in the unit of the value
5 errors, 0 warnings
[1]
$ gdl check --lang zh GDL1248.gdl
GDL1248.gdl:7:28: 错误 GDL1248: `to` 之前须为数值，之后须为大于零且不带单位的步长
    7 |   expect weight = 70 kg to 0.1 kg, weight = 70 kg to 0, day = 2026-01-01 to 1, heavy = true to 1, weight = unknown to 1
      |                            ^^^^^^
       帮助：若来源印为 12.5，请写 `x = 12.5 mg/dL to 0.1`；步长以该值的单位计
GDL1248.gdl:7:54: 错误 GDL1248: `to` 之前须为数值，之后须为大于零且不带单位的步长
    7 |   expect weight = 70 kg to 0.1 kg, weight = 70 kg to 0, day = 2026-01-01 to 1, heavy = true to 1, weight = unknown to 1
      |                                                      ^
       帮助：若来源印为 12.5，请写 `x = 12.5 mg/dL to 0.1`；步长以该值的单位计
GDL1248.gdl:7:77: 错误 GDL1248: `to` 之前须为数值，之后须为大于零且不带单位的步长
    7 | …= 70 kg to 0.1 kg, weight = 70 kg to 0, day = 2026-01-01 to 1, heavy = true to 1, weight = unknown to 1
      |                                                              ^
       帮助：若来源印为 12.5，请写 `x = 12.5 mg/dL to 0.1`；步长以该值的单位计
GDL1248.gdl:7:96: 错误 GDL1248: `to` 之前须为数值，之后须为大于零且不带单位的步长
    7 | …weight = 70 kg to 0, day = 2026-01-01 to 1, heavy = true to 1, weight = unknown to 1
      |                                                              ^
       帮助：若来源印为 12.5，请写 `x = 12.5 mg/dL to 0.1`；步长以该值的单位计
GDL1248.gdl:7:119: 错误 GDL1248: `to` 之前须为数值，之后须为大于零且不带单位的步长
    7 | …y = 2026-01-01 to 1, heavy = true to 1, weight = unknown to 1
      |                                                              ^
       帮助：若来源印为 12.5，请写 `x = 12.5 mg/dL to 0.1`；步长以该值的单位计
5 个错误，0 个警告
[1]
