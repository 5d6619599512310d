$ gdl import --lang en GDL4014.gdl2.json
GDL4014.gdl2.json:5:29: warning GDL4014: a bracket closes here that was never opened; it is passed over
    5 |     "when": ["$gt0002 > 5,kg)", "$gt0017"],
      |                             ^
       help: check that the expression means what its author wanted
GDL4014.gdl2.json:5:34: error GDL4015: `gt0017` is read here, and neither an element nor a rule gives it a value
    5 |     "when": ["$gt0002 > 5,kg)", "$gt0017"],
      |                                  ^
       help: bind it to an element, or correct the name
1 error, 1 warning
[3]
$ gdl import --lang zh GDL4014.gdl2.json
GDL4014.gdl2.json:5:29: 警告 GDL4014: 此处的右括号没有对应的左括号，已忽略
    5 |     "when": ["$gt0002 > 5,kg)", "$gt0017"],
      |                             ^
       帮助：请核对表达式是否符合作者本意
GDL4014.gdl2.json:5:34: 错误 GDL4015: 此处读取 `gt0017`，但没有元素或规则给它赋值
    5 |     "when": ["$gt0002 > 5,kg)", "$gt0017"],
      |                                  ^
       帮助：请将其绑定到元素，或更正名称
1 个错误，1 个警告
[3]
