$ gdl check GDL1217.gdl
GDL1217.gdl:5:27: error GDL1217: the rule `R2.anyway` overrides the warning `R1.allergy` of another item and gives no reason
    5 | item R2 { score none rule anyway overrides R1.allergy when fever recommend drug }
      |                           ^^^^^^
       help: write `because "…"` at the end of the rule
       the other place: GDL1217.gdl:4:27
    4 | item R1 { score none rule allergy when fever contraindicate drug }
      |                           ~~~~~~~
1 error, 0 warnings
[1]
$ gdl check --lang zh GDL1217.gdl
GDL1217.gdl:5:27: 错误 GDL1217: 规则 `R2.anyway` 覆盖了另一条目的警示 `R1.allergy`，却未说明理由
    5 | item R2 { score none rule anyway overrides R1.allergy when fever recommend drug }
      |                           ^^^^^^
       帮助：请在规则末尾写 `because "…"`
       另一处：GDL1217.gdl:4:27
    4 | item R1 { score none rule allergy when fever contraindicate drug }
      |                           ~~~~~~~
1 个错误，0 个警告
[1]
