$ gdl check GDL1066.gdl
GDL1066.gdl:7:15: error GDL1066: `abs` takes neither `before` nor `within`
    7 |   rule r when abs(n before today) > 4 note "n"
      |               ^^^^^^^^^^^^^^^^^^^
       help: only `last` and `first` do
1 error, 0 warnings
[1]

$ gdl check --lang zh GDL1066.gdl
GDL1066.gdl:7:15: 错误 GDL1066: `abs` 不能带 `before` 或 `within`
    7 |   rule r when abs(n before today) > 4 note "n"
      |               ^^^^^^^^^^^^^^^^^^^
       帮助：只有 `last` 和 `first` 可以
1 个错误，0 个警告
[1]
