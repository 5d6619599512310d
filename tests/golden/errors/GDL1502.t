$ gdl check --lang en use-missing.gdl
use-missing.gdl:1:5: error GDL1502: the file `scores.gdl` cannot be read
    1 | use "scores.gdl"
      |     ^^^^^^^^^^^^
       help: a path in `use` is looked up from the folder of the file that names it
1 error, 0 warnings
[1]
$ gdl check --lang zh use-missing.gdl
use-missing.gdl:1:5: 错误 GDL1502: 无法读取文件 `scores.gdl`
    1 | use "scores.gdl"
      |     ^^^^^^^^^^^^
       帮助：`use` 中的路径相对于写明它的文件所在的文件夹
1 个错误，0 个警告
[1]
