$ gdl check GDL1221.gdl
GDL1221.gdl:3:11: warning GDL1221: `high` is a parameter that nothing uses
    3 | parameter high = 38.5 Cel
      |           ^^^^
       help: use it or remove it; a definition that reports are to show is named in a note, or has a `cite` or `shown to`
0 errors, 1 warning
$ gdl check --lang zh GDL1221.gdl
GDL1221.gdl:3:11: 警告 GDL1221: `high` 是参数，但没有任何地方使用
    3 | parameter high = 38.5 Cel
      |           ^^^^
       帮助：请使用或删除；若定义的值须在报告中显示，请在 note 中写出其名称，或加上 `cite` 或 `shown to`
0 个错误，1 个警告
