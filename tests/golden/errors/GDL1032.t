$ gdl check GDL1032.gdl
GDL1032.gdl:8:15: warning GDL1032: `at least 3` of this list is always or never true
    8 |   rule r when at least 3 of (sick, ill) note "n"
      |               ^^^^^^^^^^^^^^^^^^^^^^^^^
       help: write a number from 1 to the length of the list
0 errors, 1 warning

$ gdl check --lang zh GDL1032.gdl
GDL1032.gdl:8:15: 警告 GDL1032: 对该列表而言 `at least 3` 恒真或恒假
    8 |   rule r when at least 3 of (sick, ill) note "n"
      |               ^^^^^^^^^^^^^^^^^^^^^^^^^
       帮助：请写 1 至列表长度之间的数
0 个错误，1 个警告
