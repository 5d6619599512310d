$ gdl check GDL1007.gdl
GDL1007.gdl:7:15: error GDL1007: `viral` is a value of a list and says nothing by itself
    7 |   rule r when viral note "n"
      |               ^^^^^
       help: write `FACT is viral`, or `FACT has viral` for a set
       the other place: GDL1007.gdl:2:23
    2 | fact agent : one of { viral, bacterial }
      |                       ~~~~~
1 error, 0 warnings
[1]

$ gdl check --lang zh GDL1007.gdl
GDL1007.gdl:7:15: 错误 GDL1007: `viral` 是列表中的一个值，不能单独使用
    7 |   rule r when viral note "n"
      |               ^^^^^
       帮助：请写 `事实 is viral`；集合请写 `事实 has viral`
       另一处：GDL1007.gdl:2:23
    2 | fact agent : one of { viral, bacterial }
      |                       ~~~~~
1 个错误，0 个警告
[1]
