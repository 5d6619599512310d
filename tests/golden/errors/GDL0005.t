$ d=$(mktemp -d) && trap 'rm -r "$d"' EXIT && cd "$d" && head -c 8388609 /dev/zero | tr '\0' ' ' > long.gdl && gdl check --lang en long.gdl
long.gdl:1:1: error GDL0005: the file is longer than 8 MiB
    1 | 
      | ^
       help: split it into files and join them with `use`
1 error, 0 warnings
[1]

$ d=$(mktemp -d) && trap 'rm -r "$d"' EXIT && cd "$d" && head -c 8388609 /dev/zero | tr '\0' ' ' > long.gdl && gdl check --lang zh long.gdl
long.gdl:1:1: 错误 GDL0005: 文件超过 8 MiB
    1 | 
      | ^
       帮助：请拆分为多个文件，用 `use` 引入
1 个错误，0 个警告
[1]
