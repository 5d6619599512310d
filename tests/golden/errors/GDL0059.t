$ d=$(mktemp -d) && trap 'rm -r "$d"' EXIT && cd "$d" && { printf 'fact a : boolean\ndefine b = '; printf '(%.0s' $(seq 200); printf a; printf ')%.0s' $(seq 200); echo; } > deep.gdl && gdl check --lang en deep.gdl
deep.gdl:2:12: error GDL0059: this is nested deeper than 200 levels
    2 | define b = ((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((…
      |            ^
       help: split it into definitions with `define`
1 error, 0 warnings
[1]

$ d=$(mktemp -d) && trap 'rm -r "$d"' EXIT && cd "$d" && { printf 'fact a : boolean\ndefine b = '; printf '(%.0s' $(seq 200); printf a; printf ')%.0s' $(seq 200); echo; } > deep.gdl && gdl check --lang zh deep.gdl
deep.gdl:2:12: 错误 GDL0059: 嵌套超过 200 层
    2 | define b = ((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((…
      |            ^
       帮助：请用 `define` 拆分
1 个错误，0 个警告
[1]
