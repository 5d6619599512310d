$ d=$(mktemp -d) && cd "$d" && for i in $(seq 1 65); do echo "use \"f$((i + 1)).gdl\"" > f$i.gdl; done && gdl check --lang en f1.gdl; rm -r "$d"
f64.gdl:1:5: error GDL1503: a guideline may have at most 64 files
    1 | use "f65.gdl"
      |     ^^^^^^^^^
       help: join some of them
1 error, 0 warnings
$ d=$(mktemp -d) && cd "$d" && for i in $(seq 1 65); do echo "use \"f$((i + 1)).gdl\"" > f$i.gdl; done && gdl check --lang zh f1.gdl; rm -r "$d"
f64.gdl:1:5: 错误 GDL1503: 一部指南最多由 64 个文件组成
    1 | use "f65.gdl"
      |     ^^^^^^^^^
       帮助：请合并部分文件
1 个错误，0 个警告
