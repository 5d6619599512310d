$ gdl check GDL0004.gdl
GDL0004.gdl:2:35: error GDL0004: byte 127 of the file is NUL: this is no text
    2 | fact age : integer // a NUL here: ?, a single one among many letters of text
      |                                   ^
       help: is this the right file
1 error, 0 warnings
[1]

$ gdl check --lang zh GDL0004.gdl
GDL0004.gdl:2:35: 错误 GDL0004: 文件第 127 字节为 NUL：这不是文本文件
    2 | fact age : integer // a NUL here: ?, a single one among many letters of text
      |                                   ^
       帮助：请确认文件是否正确
1 个错误，0 个警告
[1]
