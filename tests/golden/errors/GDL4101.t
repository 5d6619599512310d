$ gdl import --lang en GDL4101.gdl2.json
GDL4101.test.yml:7:23: error GDL4101: in test case `2 unclear` the value of `gt0002` has no place in the guideline: `long ago`
    7 |   input: {1: {gt0002: "long ago"}}
      |                       ^
       help: is it of another kind than the guide computes with, in another unit, or not one of its choices
1 error, 0 warnings
[3]
$ gdl import --lang zh GDL4101.gdl2.json
GDL4101.test.yml:7:23: 错误 GDL4101: 测试用例 `2 unclear` 中 `gt0002` 的值在指南中没有对应：`long ago`
    7 |   input: {1: {gt0002: "long ago"}}
      |                       ^
       帮助：它是否与指南所用的类型或单位不同，或不在其选项之中
1 个错误，0 个警告
[3]
