$ gdl check GDL1017.gdl
GDL1017.gdl:7:22: error GDL1017: a range cannot stand here
    7 |   rule r when max(n, 3..6) > 2 note "n"
      |                      ^^^^
       help: a range is compared with `in`, or given to a parameter of an action
1 error, 0 warnings
[1]

$ gdl check --lang zh GDL1017.gdl
GDL1017.gdl:7:22: 错误 GDL1017: 此处不能使用范围
    7 |   rule r when max(n, 3..6) > 2 note "n"
      |                      ^^^^
       帮助：范围只能用 `in` 比较，或赋给措施的参数
1 个错误，0 个警告
[1]
