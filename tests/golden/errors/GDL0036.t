$ gdl check GDL0036.gdl
GDL0036.gdl:3:14: error GDL0036: `)` closes nothing
    3 | define b = a )
      |              ^
       help: delete it, or write what it should close
1 error, 0 warnings
[1]

$ gdl check --lang zh GDL0036.gdl
GDL0036.gdl:3:14: 错误 GDL0036: `)` 没有与之配对的左括号
    3 | define b = a )
      |              ^
       帮助：请删除，或补上对应的左括号
1 个错误，0 个警告
[1]
