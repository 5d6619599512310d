$ gdl check GDL0003.gdl
GDL0003.gdl:2:24: error GDL0003: the file is not UTF-8: its bytes look like GBK (GB18030)
    2 | fact age : integer zh "????"
      |                        ^
       help: save the file as UTF-8, or run `iconv -f GB18030 -t UTF-8`
1 error, 0 warnings
[1]

$ gdl check --lang zh GDL0003.gdl
GDL0003.gdl:2:24: 错误 GDL0003: 文件不是 UTF-8 编码：其字节像是 GBK（GB18030）
    2 | fact age : integer zh "????"
      |                        ^
       帮助：请以 UTF-8 编码另存文件，或运行 `iconv -f GB18030 -t UTF-8`
1 个错误，0 个警告
[1]
