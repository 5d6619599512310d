$ gdl check GDL1049.gdl
GDL1049.gdl:9:25: error GDL1049: `thinners` is a group, not one value
    9 |   rule r when taken has thinners note "n"
      |                         ^^^^^^^^
       help: write `has any of thinners` or `has all of thinners`
       the other place: GDL1049.gdl:3:7
    3 | group thinners of drug { heparin }
      |       ~~~~~~~~
1 error, 0 warnings
[1]

$ gdl check --lang zh GDL1049.gdl
GDL1049.gdl:9:25: 错误 GDL1049: `thinners` 是分组，不是单个值
    9 |   rule r when taken has thinners note "n"
      |                         ^^^^^^^^
       帮助：请写 `has any of thinners` 或 `has all of thinners`
       另一处：GDL1049.gdl:3:7
    3 | group thinners of drug { heparin }
      |       ~~~~~~~~
1 个错误，0 个警告
[1]
