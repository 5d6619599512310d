$ gdl check GDL1227.gdl
GDL1227.gdl:1:83: error GDL1227: `medain` cannot stand after `statistic`
    1 | …guage 1 title "Sample" version "1" score "Delphi" statistic medain }
      |                                                              ^^^^^^
       did you mean: `median`?
       help: write one of: mean median percentage unstated
1 error, 0 warnings
[1]
$ gdl check --lang zh GDL1227.gdl
GDL1227.gdl:1:83: 错误 GDL1227: `medain` 不能写在 `statistic` 之后
    1 | …guage 1 title "Sample" version "1" score "Delphi" statistic medain }
      |                                                              ^^^^^^
       是否想写：`median`？
       帮助：请写以下之一：mean median percentage unstated
1 个错误，0 个警告
[1]
