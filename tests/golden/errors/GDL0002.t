$ gdl check GDL0002.gdl
GDL0002.gdl:1:1: error GDL0002: the file is UTF-16, not UTF-8
    1 | 
      | ^
       help: save the file as UTF-8 (in Notepad: Save As, encoding UTF-8)
1 error, 0 warnings
[1]

$ gdl check --lang zh GDL0002.gdl
GDL0002.gdl:1:1: 错误 GDL0002: 文件是 UTF-16 编码，不是 UTF-8
    1 | 
      | ^
       帮助：请以 UTF-8 编码另存文件（记事本：另存为，编码选 UTF-8）
1 个错误，0 个警告
[1]
