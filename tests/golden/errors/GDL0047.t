$ gdl check GDL0047.gdl
GDL0047.gdl:2:6: error GDL0047: a name is expected here, not `2`
    2 | fact 2nd_line : boolean
      |      ^
       help: a name begins with a letter or `_`, and holds letters, digits and `_`
1 error, 0 warnings
[1]

$ gdl check --lang zh GDL0047.gdl
GDL0047.gdl:2:6: 错误 GDL0047: 此处需要名称，而不是 `2`
    2 | fact 2nd_line : boolean
      |      ^
       帮助：名称以文字或 `_` 开头，由文字、数字和 `_` 组成
1 个错误，0 个警告
[1]
