$ gdl check GDL0006.gdl
GDL0006.gdl:1:1: error GDL0006: the file declares nothing
    1 | // nothing but a comment
      | ^
       help: begin with `guideline NAME {`
1 error, 0 warnings
[1]

$ gdl check --lang zh GDL0006.gdl
GDL0006.gdl:1:1: 错误 GDL0006: 文件没有任何声明
    1 | // nothing but a comment
      | ^
       帮助：请以 `guideline 名称 {` 开头
1 个错误，0 个警告
[1]
