$ (cd "$(mktemp -d)" && awk 'BEGIN { print "{\"definition\": {\"data_bindings\": {}, \"rules\": {"; for (i = 1; i <= 10001; i++) printf "\"gt%d\": {\"id\": \"gt%d\", \"priority\": 1}%s\n", i, i, (i > 10000 ? "}}}" : ",") }' > many.gdl2.json && gdl import --lang en many.gdl2.json)
many.gdl2.json:1:1: error GDL4002: a guide of GDL2 has `ontology` here, and this one has not
    1 | {"definition": {"data_bindings": {}, "rules": {
      | ^
       help: is this the right file
many.gdl2.json:10002:19: error GDL4016: the guide has more rules than can be imported
 10002 | "gt10001": {"id": "gt10001", "priority": 1}}}}
       |                   ^^^^^^^^^
       help: split it into several guides
2 errors, 0 warnings
[3]
$ (cd "$(mktemp -d)" && awk 'BEGIN { print "{\"definition\": {\"data_bindings\": {}, \"rules\": {"; for (i = 1; i <= 10001; i++) printf "\"gt%d\": {\"id\": \"gt%d\", \"priority\": 1}%s\n", i, i, (i > 10000 ? "}}}" : ",") }' > many.gdl2.json && gdl import --lang zh many.gdl2.json)
many.gdl2.json:1:1: 错误 GDL4002: GDL2 指南此处应有 `ontology`，而此文件没有
    1 | {"definition": {"data_bindings": {}, "rules": {
      | ^
       帮助：请确认文件是否正确
many.gdl2.json:10002:19: 错误 GDL4016: 指南的规则过多，无法导入
 10002 | "gt10001": {"id": "gt10001", "priority": 1}}}}
       |                   ^^^^^^^^^
       帮助：请拆分为多个指南
2 个错误，0 个警告
[3]
