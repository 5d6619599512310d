$ gdl check GDL1220.gdl
GDL1220.gdl:4:40: warning GDL1220: no rule supports `drug`, so this regimen is never shown
    4 | item R1 { score none rule a when fever regimen drug with dose = 5 mg }
      |                                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
       help: write a rule that indicates, recommends, suggests or permits it
0 errors, 1 warning
$ gdl check --lang zh GDL1220.gdl
GDL1220.gdl:4:40: 警告 GDL1220: 没有规则支持 `drug`，此方案永远不会显示
    4 | item R1 { score none rule a when fever regimen drug with dose = 5 mg }
      |                                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
       帮助：请写一条适用、推荐、建议或允许它的规则
0 个错误，1 个警告
