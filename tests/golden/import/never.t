$ gdl import --lang en never.gdl2.json --tests never.test.yml -o out
out/stairs.gdl
out/stairs_test.gdl
gdl: never.gdl2.json: the guide answers only when certain values were entered; here what does not read them is answered without
gdl: never.gdl2.json: the rule gt0020 (Advise) is left out: its condition can never hold when its turn comes
gdl: never.gdl2.json: gt0004 (Advice) is left out: no rule can give it a value
gdl: never.gdl2.json: 1 of 1 test cases of never.test.yml pass
never.test.yml:7:22: warning GDL4101: test case `1 a word where a weight belongs` becomes no test: the value of `gt0002` has no place in the guideline: `local::at0005|Heavy|`
    7 |       gt0002|Weight: local::at0005|Heavy|
      |                      ^
       help: is it of another kind than the guide computes with, in another unit, or not one of its choices
0 errors, 1 warning
$ sed '1,/^}/d' out/stairs.gdl

fact weight : quantity kg en "Weight"

define score = cases {
  when weight >= 100 kg => 2
} en "Score" shown to 1
$ cat out/stairs_test.gdl; rm -r out
// Test cases of Stairs.v1, imported from openEHR GDL2.

use "stairs.gdl"

// 1 a word where a weight belongs: has a value without a place in the guideline

test "2 heavy" {
  given weight = 120 kg
  expect score = 2
}
$ gdl import --lang zh never.gdl2.json --tests never.test.yml -o out; rm -r out
out/stairs.gdl
out/stairs_test.gdl
gdl：never.gdl2.json：原指南仅在录入某些数据后才作答；此处不依据这些数据的结论无需录入即可得出
gdl：never.gdl2.json：规则 gt0020（Advise）未导入：轮到它时其条件不可能成立
gdl：never.gdl2.json：gt0004（Advice）未导入：没有规则能给出其值
gdl：never.gdl2.json：1 / 1 个测试用例通过（never.test.yml）
never.test.yml:7:22: 警告 GDL4101: 测试用例 `1 a word where a weight belongs` 未能成为测试：`gt0002` 的值在指南中没有对应：`local::at0005|Heavy|`
    7 |       gt0002|Weight: local::at0005|Heavy|
      |                      ^
       帮助：它是否与指南所用的类型或单位不同，或不在其选项之中
0 个错误，1 个警告
