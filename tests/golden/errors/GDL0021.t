$ gdl check GDL0021.gdl
GDL0021.gdl:2:16: error GDL0021: `\q` means nothing in a text
    2 | duty talk en "a\qb"
      |                ^^
       help: write `\"`, `\\`, `\n`, `\t` or `\u{4E2D}`; a backslash itself is `\\`
1 error, 0 warnings
[1]

$ gdl check --lang zh GDL0021.gdl
GDL0021.gdl:2:16: 错误 GDL0021: 文字中的 `\q` 没有意义
    2 | duty talk en "a\qb"
      |                ^^
       帮助：可用 `\"`、`\\`、`\n`、`\t`、`\u{4E2D}`；反斜杠本身写作 `\\`
1 个错误，0 个警告
[1]
