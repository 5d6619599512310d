$ gdl check GDL1214.gdl
GDL1214.gdl:4:73: error GDL1214: `dose` is set twice in one rule
    4 | …ore none rule a when fever recommend drug with dose = 5 mg, dose = 10 mg }
      |                                                              ^^^^
       help: write a second rule with `alternative to`
       the other place: GDL1214.gdl:4:60
    4 | item R1 { score none rule a when fever recommend drug with dose = 5 mg, dose = 10 mg }
      |                                                            ~~~~
1 error, 0 warnings
[1]
$ gdl check --lang zh GDL1214.gdl
GDL1214.gdl:4:73: 错误 GDL1214: `dose` 在同一规则中被重复赋值
    4 | …ore none rule a when fever recommend drug with dose = 5 mg, dose = 10 mg }
      |                                                              ^^^^
       帮助：请另写一条规则，并用 `alternative to`
       另一处：GDL1214.gdl:4:60
    4 | item R1 { score none rule a when fever recommend drug with dose = 5 mg, dose = 10 mg }
      |                                                            ~~~~
1 个错误，0 个警告
[1]
