$ gdl check GDL0056.gdl
GDL0056.gdl:4:14: error GDL0056: `b` does not follow from what stands before it
    4 | define c = a b
      |              ^
       help: something is missing between the two, such as `and`, `or`, a comma, or the word that begins a clause
1 error, 0 warnings
[1]

$ gdl check --lang zh GDL0056.gdl
GDL0056.gdl:4:14: 错误 GDL0056: `b` 与前文不能衔接
    4 | define c = a b
      |              ^
       帮助：两者之间缺少内容，例如 `and`、`or`、逗号或子句的开头词
1 个错误，0 个警告
[1]
