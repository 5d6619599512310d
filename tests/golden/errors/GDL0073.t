$ d=$(mktemp -d) && trap 'rm -r "$d"' EXIT && cd "$d" && { printf 'duty talk'; printf ' zh ""'; for a in a b c d e; do for b in a b c d e f g h i j k l m n o p q r s t; do printf ' q%s ""' $a$b; done; done; echo; } > many.gdl && gdl check --lang en many.gdl
many.gdl:1:710: error GDL0073: there are more than 100 texts for one thing
    1 | … "" qel "" qem "" qen "" qeo "" qep "" qeq "" qer "" qes "" qet ""
      |                                                              ^^^^^^
       help: keep one text for each language
1 error, 0 warnings
[1]

$ d=$(mktemp -d) && trap 'rm -r "$d"' EXIT && cd "$d" && { printf 'duty talk'; printf ' zh ""'; for a in a b c d e; do for b in a b c d e f g h i j k l m n o p q r s t; do printf ' q%s ""' $a$b; done; done; echo; } > many.gdl && gdl check --lang zh many.gdl
many.gdl:1:710: 错误 GDL0073: 同一内容有超过 100 段文字
    1 | … "" qel "" qem "" qen "" qeo "" qep "" qeq "" qer "" qes "" qet ""
      |                                                              ^^^^^^
       帮助：每种语言只保留一段文字
1 个错误，0 个警告
[1]
