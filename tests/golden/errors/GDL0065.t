$ gdl check GDL0065.gdl
GDL0065.gdl:2:32: error GDL0065: the system of the code `"29463-7"` is missing
    2 | fact weight : quantity kg code "29463-7"
      |                                ^^^^^^^^^
       help: write it before the code, as in `code atc "L04AC01"`
1 error, 0 warnings
[1]

$ gdl check --lang zh GDL0065.gdl
GDL0065.gdl:2:32: 错误 GDL0065: 编码 `"29463-7"` 缺少编码系统
    2 | fact weight : quantity kg code "29463-7"
      |                                ^^^^^^^^^
       帮助：请在编码之前写明，例如 `code atc "L04AC01"`
1 个错误，0 个警告
[1]
