$ gdl check GDL1009.gdl
GDL1009.gdl:7:24: error GDL1009: `virl` is not a value of this list
    7 |   rule r when agent is virl note "n"
      |                        ^^^^
       did you mean: `viral`?
       help: the values stand where the list is declared; for an empty set write `s is empty`
1 error, 0 warnings
[1]

$ gdl check --lang zh GDL1009.gdl
GDL1009.gdl:7:24: 错误 GDL1009: `virl` 不是该列表中的值
    7 |   rule r when agent is virl note "n"
      |                        ^^^^
       是否想写：`viral`？
       帮助：列表的值见其声明处；空集合请写 `s is empty`
1 个错误，0 个警告
[1]
