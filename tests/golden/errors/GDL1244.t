$ gdl check GDL1244.gdl
GDL1244.gdl:2:7: error GDL1244: `GDL9999` is not the code of a finding
    2 | allow GDL9999 because "never heard of"
      |       ^^^^^^^
       help: codes look like GDL1239 and stand before each message
1 error, 0 warnings
[1]
$ gdl check --lang zh GDL1244.gdl
GDL1244.gdl:2:7: 错误 GDL1244: `GDL9999` 不是任何检查结果的代码
    2 | allow GDL9999 because "never heard of"
      |       ^^^^^^^
       帮助：代码形如 GDL1239，写在每条消息之前
1 个错误，0 个警告
[1]
