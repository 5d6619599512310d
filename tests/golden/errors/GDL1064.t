$ gdl check GDL1064.gdl
GDL1064.gdl:7:22: error GDL1064: points are carried by the values of a list, but this is one of a list without points
    7 |   rule r when points(agent) > 4 note "n"
      |                      ^^^^^
       help: write them behind the values, as in `{ no = 0, yes = 8 }`
1 error, 0 warnings
[1]

$ gdl check --lang zh GDL1064.gdl
GDL1064.gdl:7:22: 错误 GDL1064: 分数由列表的值携带，但这是不带分数的单选值
    7 |   rule r when points(agent) > 4 note "n"
      |                      ^^^^^
       帮助：请写在值之后，例如 `{ no = 0, yes = 8 }`
1 个错误，0 个警告
[1]
