$ gdl check GDL1057.gdl
GDL1057.gdl:8:20: warning GDL1057: this takes one range both upwards and downwards, so the result is wider than it should be
    8 |   rule r when n in 10 * r - r note "n"
      |                    ^^^^^^^^^^
       help: rewrite it so that the range occurs once
0 errors, 1 warning

$ gdl check --lang zh GDL1057.gdl
GDL1057.gdl:8:20: 警告 GDL1057: 此式对同一范围既升又降，结果比实际更宽
    8 |   rule r when n in 10 * r - r note "n"
      |                    ^^^^^^^^^^
       帮助：请改写，使该范围只出现一次
0 个错误，1 个警告
