$ gdl check GDL1233.gdl
GDL1233.gdl:5:21: error GDL1233: `drug` is an action, which a test cannot give
    5 | test "what" { given drug = true expect R1 applies }
      |                     ^^^^
       help: a test gives facts, parameters and `today`
       the other place: GDL1233.gdl:3:8
    3 | action drug { label "the drug"  }
      |        ~~~~
1 error, 0 warnings
[1]
$ gdl check --lang zh GDL1233.gdl
GDL1233.gdl:5:21: 错误 GDL1233: `drug` 是措施，测试中不能给出
    5 | test "what" { given drug = true expect R1 applies }
      |                     ^^^^
       帮助：测试中可给出事实、参数和 `today`
       另一处：GDL1233.gdl:3:8
    3 | action drug { label "the drug"  }
      |        ~~~~
1 个错误，0 个警告
[1]
