$ gdl import --lang en GDL4017.gdl2.json
GDL4017.gdl2.json:5:15: error GDL4015: `gt0017` is read here, and neither an element nor a rule gives it a value
    5 |     "when": ["$gt0017 > 5"],
      |               ^
       help: bind it to an element, or correct the name
GDL4017.gdl2.json:7:46: warning GDL4017: the links of terms to `SNOMED-CT` are left out
    7 |  "ontology": {"term_bindings": {"SNOMED-CT": {}},
      |                                              ^^
       help: no rule reads them; write codes into the labels if they matter
1 error, 1 warning
[3]
$ gdl import --lang zh GDL4017.gdl2.json
GDL4017.gdl2.json:5:15: 错误 GDL4015: 此处读取 `gt0017`，但没有元素或规则给它赋值
    5 |     "when": ["$gt0017 > 5"],
      |               ^
       帮助：请将其绑定到元素，或更正名称
GDL4017.gdl2.json:7:46: 警告 GDL4017: 术语与 `SNOMED-CT` 的对应关系未导入
    7 |  "ontology": {"term_bindings": {"SNOMED-CT": {}},
      |                                              ^^
       帮助：没有规则使用它们；如有需要，请将代码写入标签
1 个错误，1 个警告
[3]
