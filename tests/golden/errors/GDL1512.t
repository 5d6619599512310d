$ echo '{}' | gdl eval --as-of 2026-11-24 --lang en patient.gdl --set least='50 kg' --set least='70 kg' -
--set:1:1: error GDL1512: the parameter `least` is set twice
    1 | least=70 kg
      | ^^^^^
       help: set it once
1 error, 0 warnings
[2]
$ echo '{}' | gdl eval --as-of 2026-11-24 --lang zh patient.gdl --set least='50 kg' --set least='70 kg' -
--set:1:1: 错误 GDL1512: 参数 `least` 被设定两次
    1 | least=70 kg
      | ^^^^^
       帮助：请只设定一次
1 个错误，0 个警告
[2]
