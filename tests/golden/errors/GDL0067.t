$ gdl check GDL0067.gdl
GDL0067.gdl:3:19: error GDL0067: `rising` is no direction
    3 | monotone severity rising
      |                   ^^^^^^
       help: write `up` or `down`
1 error, 0 warnings
[1]

$ gdl check --lang zh GDL0067.gdl
GDL0067.gdl:3:19: 错误 GDL0067: `rising` 不是方向
    3 | monotone severity rising
      |                   ^^^^^^
       帮助：请写 `up` 或 `down`
1 个错误，0 个警告
[1]
