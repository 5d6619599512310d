$ gdl check GDL1201.gdl
GDL1201.gdl:3:8: error GDL1201: `a` depends on itself: a -> b -> c -> a
    3 | define a = b + score
      |        ^
       help: break the circle: one of these must be stated without the others
1 error, 0 warnings
[1]
$ gdl check --lang zh GDL1201.gdl
GDL1201.gdl:3:8: 错误 GDL1201: `a` 依赖于自身：a -> b -> c -> a
    3 | define a = b + score
      |        ^
       帮助：请打破循环：其中之一须不依赖其余而写明
1 个错误，0 个警告
[1]
