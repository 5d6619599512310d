$ gdl check GDL1239.gdl
GDL1239.gdl:5:42: error GDL1239: at least one verdict is always possible
    5 | test "which" { given fever = true expect drug in {} }
      |                                          ^^^^^^^^^^
       help: list the verdicts that are still possible
1 error, 0 warnings
[1]
$ gdl check --lang zh GDL1239.gdl
GDL1239.gdl:5:42: 错误 GDL1239: 至少总有一个结论是可能的
    5 | test "which" { given fever = true expect drug in {} }
      |                                          ^^^^^^^^^^
       帮助：请列出仍然可能的结论
1 个错误，0 个警告
[1]
