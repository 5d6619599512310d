$ gdl import --lang en GDL4101.gdl2.json
// senior.v1
//
// Imported from
//   senior.v1, openEHR GDL2

guideline senior {
  language 1
  title    "senior.v1"
  version  "1"
  status   draft
}

fact birth_date : date en "Birth date"

define senior = cases {
  when birth_date <= today - 65 years => true
} en "Senior" cite "senior.v1, gt0004"
gdl: GDL4101.gdl2.json: units: a is written years
gdl: GDL4101.gdl2.json: test cases: dates are given without their time of day
gdl: GDL4101.gdl2.json: 1 of 1 test cases of GDL4101.test.yml pass
GDL4101.test.yml:7:23: warning GDL4101: test case `2 unclear` becomes no test: the value of `gt0002` has no place in the guideline: `long ago`
    7 |   input: {1: {gt0002: "long ago"}}
      |                       ^
       help: is it of another kind than the guide computes with, in another unit, or not one of its choices
0 errors, 1 warning
$ gdl import --lang zh GDL4101.gdl2.json
// senior.v1
//
// Imported from
//   senior.v1, openEHR GDL2

guideline senior {
  language 1
  title    "senior.v1"
  version  "1"
  status   draft
}

fact birth_date : date en "Birth date"

define senior = cases {
  when birth_date <= today - 65 years => true
} en "Senior" cite "senior.v1, gt0004"
gdl：GDL4101.gdl2.json：单位：a 写作 years
gdl：GDL4101.gdl2.json：测试用例：日期不含时刻
gdl：GDL4101.gdl2.json：1 / 1 个测试用例通过（GDL4101.test.yml）
GDL4101.test.yml:7:23: 警告 GDL4101: 测试用例 `2 unclear` 未能成为测试：`gt0002` 的值在指南中没有对应：`long ago`
    7 |   input: {1: {gt0002: "long ago"}}
      |                       ^
       帮助：它是否与指南所用的类型或单位不同，或不在其选项之中
0 个错误，1 个警告
