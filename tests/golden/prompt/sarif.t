# problems for viewers: code, place, the other place, a fingerprint; rules in the language asked for
$ gdl check --lang zh --format sarif twice.gdl
{"$schema":"https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
"version":"2.1.0","runs":[{
"tool":{"driver":{"name":"gdl","version":"0.1.0","language":"zh","rules":[
{"id":"GDL1003","name":"DeclaredTwice","shortDescription":{"text":"重复声明"},"fullDescription":{"text":"一个名称只代表一件事。事实、定义、参数、解读、分组、措施、职责和条目共用名称。"},"help":{"text":"# GDL1003：重复声明\n\n一个名称只代表一件事。事实、定义、参数、解读、分组、措施、职责和条目共用名称。","markdown":"# GDL1003：重复声明\n\n一个名称只代表一件事。事实、定义、参数、解读、分组、措施、职责和条目共用名称。"},"defaultConfiguration":{"level":"error"}},
{"id":"GDL1001","name":"UnknownName","shortDescription":{"text":"未知名称"},"fullDescription":{"text":"文件使用了未声明的名称。"},"help":{"text":"# GDL1001：未知名称\n\n文件使用了未声明的名称。","markdown":"# GDL1001：未知名称\n\n文件使用了未声明的名称。"},"defaultConfiguration":{"level":"error"}}]}},
"language":"zh","columnKind":"unicodeCodePoints","defaultEncoding":"utf-8",
"invocations":[{"executionSuccessful":true,"exitCode":1,"toolExecutionNotifications":[]}],
"artifacts":[
{"location":{"uri":"twice.gdl"},"roles":["analysisTarget"]}],
"results":[
{"ruleId":"GDL1003","ruleIndex":0,"level":"error","message":{"text":"`sick` 被重复声明\n帮助：请删除其中之一，或另取名称"},"locations":[{"physicalLocation":{"artifactLocation":{"uri":"twice.gdl"},"region":{"startLine":8,"startColumn":6,"endLine":8,"endColumn":10,"charOffset":122,"charLength":4}}}],"relatedLocations":[{"physicalLocation":{"artifactLocation":{"uri":"twice.gdl"},"region":{"startLine":7,"startColumn":6,"endLine":7,"endColumn":10,"charOffset":84,"charLength":4}},"message":{"text":"另一处"}}],"partialFingerprints":{"gdlProblem/v1":"f98bed3351fef97f58108cec9e3212989ad03b2dcdcda01602010c52c24fd75c"}},
{"ruleId":"GDL1001","ruleIndex":1,"level":"error","message":{"text":"未知名称 `sik`\n是否想写 `sick`？\n帮助：请用 `parameter`、`fact` 或 `define` 声明，或更正拼写"},"locations":[{"physicalLocation":{"artifactLocation":{"uri":"twice.gdl"},"region":{"startLine":15,"startColumn":17,"endLine":15,"endColumn":20,"charOffset":264,"charLength":3}}}],"partialFingerprints":{"gdlProblem/v1":"d816924f94cab0559622d0e4dceb95eb17eba4aef7b9cabf2a525de0a8235956"}}]}]}
[1]
$ gdl check --lang en --format sarif absent.gdl
gdl: cannot read absent.gdl: no such file or folder
{"$schema":"https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
"version":"2.1.0","runs":[{
"tool":{"driver":{"name":"gdl","version":"0.1.0","language":"en","rules":[]}},
"language":"en","columnKind":"unicodeCodePoints","defaultEncoding":"utf-8",
"invocations":[{"executionSuccessful":false,"exitCode":4,"toolExecutionNotifications":[
{"level":"error","message":{"text":"the file cannot be read"},"locations":[{"physicalLocation":{"artifactLocation":{"uri":"absent.gdl"}}}]}]}],
"artifacts":[],
"results":[]}]}
[4]
