$ echo '{"sure": true,}' | gdl eval --as-of 2026-11-24 --lang en patient.gdl -
<stdin>:1:15: error GDL2014: this is not JSON: `}` cannot stand here
       help: names and texts stand in straight double quotes, values are parted by commas, and none follows the last
1 error, 0 warnings
[3]
$ echo '{"sure": true,}' | gdl eval --as-of 2026-11-24 --lang zh patient.gdl -
<stdin>:1:15: 错误 GDL2014: 这不是 JSON：此处不能出现 `}`
       帮助：名称和文本用半角双引号，各值以半角逗号分隔，最后一个之后不加逗号
1 个错误，0 个警告
[3]
