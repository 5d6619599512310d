$ gdl check GDL0018.gdl
GDL0018.gdl:3:22: error GDL0018: `2026/1/5` is not how a date is written here
    3 | define late = seen > 2026/1/5
      |                      ^^^^^^^^
       help: write `2026-01-05`: four digits, two, two
1 error, 0 warnings
[1]

$ gdl check --lang zh GDL0018.gdl
GDL0018.gdl:3:22: 错误 GDL0018: `2026/1/5` 不是此处的日期写法
    3 | define late = seen > 2026/1/5
      |                      ^^^^^^^^
       帮助：请写 `2026-01-05`：四位年、两位月、两位日
1 个错误，0 个警告
[1]
