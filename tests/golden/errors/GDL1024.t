$ gdl check GDL1024.gdl
GDL1024.gdl:7:24: error GDL1024: a set in braces or the name of a group is wanted here
    7 |   rule r when agent in 3..6 note "n"
      |                        ^^^^
       help: write `{ a, b }`
1 error, 0 warnings
[1]

$ gdl check --lang zh GDL1024.gdl
GDL1024.gdl:7:24: 错误 GDL1024: 此处需要花括号集合或分组名称
    7 |   rule r when agent in 3..6 note "n"
      |                        ^^^^
       帮助：请写 `{ a, b }`
1 个错误，0 个警告
[1]
