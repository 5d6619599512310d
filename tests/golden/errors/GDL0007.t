$ gdl check GDL0007.gdl
GDL0007.gdl:2:9: error GDL0007: the invisible character `\u{200B}` stands here
    2 | fact age\u{200B} : integer
      |         ^^^^^^^^
       help: delete it; within a text write it as `\u{200B}`
1 error, 0 warnings
[1]

$ gdl check --lang zh GDL0007.gdl
GDL0007.gdl:2:9: 错误 GDL0007: 此处有不可见字符 `\u{200B}`
    2 | fact age\u{200B} : integer
      |         ^^^^^^^^
       帮助：请删除；文字中需要时请写作 `\u{200B}`
1 个错误，0 个警告
[1]
