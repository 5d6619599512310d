$ gdl check GDL1249.gdl
GDL1249.gdl:9:17: error GDL1249: `{points + 1}` in a text names no value
    9 |     note zh "总分：{points + 1}" en "Points: {points"
      |                    ^^^^^^^^^^^^
       help: write one name between braces, as in `{total}`, of a fact, a definition or a parameter; `{{` stands for a brace
GDL1249.gdl:9:43: error GDL1249: `{` in a text names no value
    9 |     note zh "总分：{points + 1}" en "Points: {points"
      |                                              ^
       help: write one name between braces, as in `{total}`, of a fact, a definition or a parameter; `{{` stands for a brace
GDL1249.gdl:10:11: error GDL1249: `{}` in a text names no value
   10 |     warn "{} {drug.} {{points}} {points}"
      |           ^^
       help: write one name between braces, as in `{total}`, of a fact, a definition or a parameter; `{{` stands for a brace
GDL1249.gdl:11:27: error GDL1001: unknown name `pionts`
   11 |     note "\u{7B}4E2D} \"{ pionts }\" {drug.rate} {drug}"
      |                           ^^^^^^
       did you mean: `points`?
       help: declare it with `parameter`, `fact` or `define`, or correct the spelling
4 errors, 0 warnings
[1]

$ gdl check --lang zh GDL1249.gdl
GDL1249.gdl:9:17: 错误 GDL1249: 文字中的 `{points + 1}` 没有指明值
    9 |     note zh "总分：{points + 1}" en "Points: {points"
      |                    ^^^^^^^^^^^^
       帮助：请在花括号内写一个名称，如 `{total}`，可为事实、定义或参数；要写花括号本身，请写 `{{`
GDL1249.gdl:9:43: 错误 GDL1249: 文字中的 `{` 没有指明值
    9 |     note zh "总分：{points + 1}" en "Points: {points"
      |                                              ^
       帮助：请在花括号内写一个名称，如 `{total}`，可为事实、定义或参数；要写花括号本身，请写 `{{`
GDL1249.gdl:10:11: 错误 GDL1249: 文字中的 `{}` 没有指明值
   10 |     warn "{} {drug.} {{points}} {points}"
      |           ^^
       帮助：请在花括号内写一个名称，如 `{total}`，可为事实、定义或参数；要写花括号本身，请写 `{{`
GDL1249.gdl:11:27: 错误 GDL1001: 未知名称 `pionts`
   11 |     note "\u{7B}4E2D} \"{ pionts }\" {drug.rate} {drug}"
      |                           ^^^^^^
       是否想写：`points`？
       帮助：请用 `parameter`、`fact` 或 `define` 声明，或更正拼写
4 个错误，0 个警告
[1]
