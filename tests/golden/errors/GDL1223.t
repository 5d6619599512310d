$ gdl check GDL1223.gdl
GDL1223.gdl:2:6: warning GDL1223: these items belong to no guideline: the file does not say which document it is
    2 | item R1 { score none rule a when fever note "one" }
      |      ^^
       help: begin the file with `guideline NAME { … }`
0 errors, 1 warning
$ gdl check --lang zh GDL1223.gdl
GDL1223.gdl:2:6: 警告 GDL1223: 这些条目不属于任何指南：文件未说明是哪份文献
    2 | item R1 { score none rule a when fever note "one" }
      |      ^^
       帮助：请以 `guideline 名称 { … }` 开头
0 个错误，1 个警告
