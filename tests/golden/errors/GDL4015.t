$ gdl import --lang en GDL4015.gdl2.json
GDL4015.gdl2.json:5:15: error GDL4015: `gt0017` is read here, and neither an element nor a rule gives it a value
    5 |     "when": ["$gt0017 > 5,kg"],
      |               ^
       help: bind it to an element, or correct the name
1 error, 0 warnings
[3]
$ gdl import --lang zh GDL4015.gdl2.json
GDL4015.gdl2.json:5:15: 错误 GDL4015: 此处读取 `gt0017`，但没有元素或规则给它赋值
    5 |     "when": ["$gt0017 > 5,kg"],
      |               ^
       帮助：请将其绑定到元素，或更正名称
1 个错误，0 个警告
[3]
