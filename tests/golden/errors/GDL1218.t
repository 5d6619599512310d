$ gdl check GDL1218.gdl
GDL1218.gdl:5:27: error GDL1218: the rule `R2.weak` turns the recommendation `R1.strong` into a permission and gives no reason
    5 | item R2 { score none rule weak overrides R1.strong when fever permit drug }
      |                           ^^^^
       help: write `because "…"` at the end of the rule
       the other place: GDL1218.gdl:4:27
    4 | item R1 { score none rule strong when fever recommend drug }
      |                           ~~~~~~
1 error, 0 warnings
[1]
$ gdl check --lang zh GDL1218.gdl
GDL1218.gdl:5:27: 错误 GDL1218: 规则 `R2.weak` 将推荐 `R1.strong` 降为允许，却未说明理由
    5 | item R2 { score none rule weak overrides R1.strong when fever permit drug }
      |                           ^^^^
       帮助：请在规则末尾写 `because "…"`
       另一处：GDL1218.gdl:4:27
    4 | item R1 { score none rule strong when fever recommend drug }
      |                           ~~~~~~
1 个错误，0 个警告
[1]
