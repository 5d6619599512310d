$ gdl check GDL1246.gdl
GDL1246.gdl:2:7: warning GDL1246: there is no finding `GDL1208` left to allow
    2 | allow GDL1208 because "there was one"
      |       ^^^^^^^
       help: remove this `allow`
0 errors, 1 warning
$ gdl check --lang zh GDL1246.gdl
GDL1246.gdl:2:7: 警告 GDL1246: 已没有可允许的 `GDL1208`
    2 | allow GDL1208 because "there was one"
      |       ^^^^^^^
       帮助：请删除此 `allow`
0 个错误，1 个警告
