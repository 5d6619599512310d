$ gdl check GDL0025.gdl
GDL0025.gdl:2:1: error GDL0025: `#` does not begin a comment here
    2 | # a remark
      | ^
       help: a comment begins with `//` and ends with its line
1 error, 0 warnings
[1]

$ gdl check --lang zh GDL0025.gdl
GDL0025.gdl:2:1: 错误 GDL0025: 此处不能用 `#` 作注释
    2 | # a remark
      | ^
       帮助：注释以 `//` 开头，到行末为止
1 个错误，0 个警告
[1]
