$ gdl check GDL1243.gdl
GDL1243.gdl:3:6: warning GDL1243: `pаss` looks like another name
    3 | fact pаss : boolean
      |      ^^^^
       help: rename one of the two: readers cannot tell them apart
       the other place: GDL1243.gdl:2:6
    2 | fact pass : boolean
      |      ~~~~
0 errors, 1 warning
$ gdl check --lang zh GDL1243.gdl
GDL1243.gdl:3:6: 警告 GDL1243: `pаss` 与另一名称外观相似
    3 | fact pаss : boolean
      |      ^^^^
       帮助：请将其中之一改名：读者无法分辨
       另一处：GDL1243.gdl:2:6
    2 | fact pass : boolean
      |      ~~~~
0 个错误，1 个警告
