$ gdl check GDL1221.gdl
GDL1221.gdl:3:11: warning GDL1221: `high` is a parameter that nothing uses
    3 | parameter high = 38.5 Cel
      |           ^^^^
       help: use it or remove it
0 errors, 1 warning
$ gdl check --lang zh GDL1221.gdl
GDL1221.gdl:3:11: 警告 GDL1221: `high` 是参数，但没有任何地方使用
    3 | parameter high = 38.5 Cel
      |           ^^^^
       帮助：请使用或删除
0 个错误，1 个警告
