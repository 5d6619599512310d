$ gdl check --lang en GDL1410.gdl
GDL1410.gdl:2:23: error GDL1410: `dB[SPL]` is the logarithm of a ratio: values in it cannot be converted exactly
    2 | fact noise : quantity dB[SPL] 0..120
      |                       ^^^^^^^
       help: state the quantity itself in another unit
1 error, 0 warnings
[1]

$ gdl check --lang zh GDL1410.gdl
GDL1410.gdl:2:23: 错误 GDL1410: `dB[SPL]` 是比值的对数，其数值不能精确换算
    2 | fact noise : quantity dB[SPL] 0..120
      |                       ^^^^^^^
       帮助：请以其他单位表示该量本身
1 个错误，0 个警告
[1]
