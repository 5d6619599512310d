$ gdl check --lang en use-empty.gdl
use-empty.gdl:1:5: error GDL1504: `use` names no file
    1 | use ""
      |     ^^
       help: write the path, as in `use "sledai-2k.gdl"`
1 error, 0 warnings
[1]
$ gdl check --lang zh use-empty.gdl
use-empty.gdl:1:5: 错误 GDL1504: `use` 未写明文件
    1 | use ""
      |     ^^
       帮助：请写明路径，例如 `use "sledai-2k.gdl"`
1 个错误，0 个警告
[1]
