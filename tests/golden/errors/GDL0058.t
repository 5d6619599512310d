$ gdl check GDL0058.gdl
GDL0058.gdl:7:26: error GDL0058: `,` cannot stand here
    7 |   rule r when a stop drug, note en "n"
      |                          ^
1 error, 0 warnings
[1]

$ gdl check --lang zh GDL0058.gdl
GDL0058.gdl:7:26: 错误 GDL0058: `,` 不能出现在此处
    7 |   rule r when a stop drug, note en "n"
      |                          ^
1 个错误，0 个警告
[1]
