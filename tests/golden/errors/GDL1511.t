$ echo '{}' | gdl eval --as-of 2026-11-24 --lang en patient.gdl --set leest='50 kg' -
--set:1:1: error GDL1511: unknown parameter `leest`
    1 | leest=50 kg
      | ^^^^^
       did you mean: `least`?
       help: only a `parameter` of the guideline can be set
1 error, 0 warnings
[2]
$ echo '{}' | gdl eval --as-of 2026-11-24 --lang zh patient.gdl --set leest='50 kg' -
--set:1:1: 错误 GDL1511: 未知参数 `leest`
    1 | leest=50 kg
      | ^^^^^
       是否想写：`least`？
       帮助：只能设定指南中的 `parameter`
1 个错误，0 个警告
[2]
