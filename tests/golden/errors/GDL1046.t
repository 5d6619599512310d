$ gdl check GDL1046.gdl
GDL1046.gdl:7:15: error GDL1046: `is aspirin` picks one value, but this is a set
    7 |   rule r when drugs is aspirin note "n"
      |               ^^^^^^^^^^^^^^^^
       help: write `s has aspirin`
1 error, 0 warnings
[1]

$ gdl check --lang zh GDL1046.gdl
GDL1046.gdl:7:15: 错误 GDL1046: `is aspirin` 只取一个值，但这是集合
    7 |   rule r when drugs is aspirin note "n"
      |               ^^^^^^^^^^^^^^^^
       帮助：请写 `s has aspirin`
1 个错误，0 个警告
[1]
