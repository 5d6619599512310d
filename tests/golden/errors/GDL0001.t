$ gdl check GDL0001.gdl
GDL0001.gdl:2:7: error GDL0001: the file is not UTF-8 text: byte 99 cannot be read
    2 | // caf? au lait
      |       ^
       help: save the file as UTF-8
1 error, 0 warnings
[1]

$ gdl check --lang zh GDL0001.gdl
GDL0001.gdl:2:7: 错误 GDL0001: 文件不是 UTF-8 文本：第 99 字节无法读取
    2 | // caf? au lait
      |       ^
       帮助：请以 UTF-8 编码保存文件
1 个错误，0 个警告
[1]
