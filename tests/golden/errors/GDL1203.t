$ { echo 'guideline sample { language 1 title "Sample" version "1" }'; echo 'fact fever : boolean'; echo 'item A { score none'; seq -f '  rule a%g when fever note "n"' 1001; echo '}'; echo 'item B { score none'; seq -f '  rule b%g overrides A when fever note "n"' 1000; echo '}'; } > many.tmp.gdl; gdl check many.tmp.gdl; gdl check --lang zh many.tmp.gdl; rm many.tmp.gdl
many.tmp.gdl:2006:24: error GDL1203: more than 1000000 pairs of rules override each other
 2006 |   rule b1000 overrides A when fever note "n"
      |                        ^
       help: override single rules instead of whole items
1 error, 0 warnings
many.tmp.gdl:2006:24: 错误 GDL1203: 规则之间的覆盖超过 1000000 对
 2006 |   rule b1000 overrides A when fever note "n"
      |                        ^
       帮助：请覆盖单条规则，而不是整个条目
1 个错误，0 个警告
