$ gdl import --lang en GDL4102.gdl2.json -o out && cat out/heavy_test.gdl; rm -r out
out/heavy.gdl
out/heavy_test.gdl
gdl: GDL4102.gdl2.json: test cases: what the guide neither reads nor gives stands as a comment: 1
gdl: GDL4102.gdl2.json: 1 of 1 test cases of GDL4102.test.yml pass
GDL4102.test.yml:4:47: warning GDL4102: test case `1 heavy` expects `3` of `gt0005`, which the guide can never give; it stands as a comment
    4 |   expected_output: {1: {gt0004: true, gt0005: 3}}
      |                                               ^
       help: was the test case written for another version of the guide
0 errors, 1 warning
// Test cases of heavy.v1, imported from openEHR GDL2.

use "heavy.gdl"

test "1 heavy" {
  given weight = 120 kg
  // gt0005: 3 is expected, and no rule of the guide gives it

  expect heavy = true
}
$ gdl import --lang zh GDL4102.gdl2.json -o out; rm -r out
out/heavy.gdl
out/heavy_test.gdl
gdl：GDL4102.gdl2.json：测试用例：指南既不读取也不给出的值以注释形式保留：1 处
gdl：GDL4102.gdl2.json：1 / 1 个测试用例通过（GDL4102.test.yml）
GDL4102.test.yml:4:47: 警告 GDL4102: 测试用例 `1 heavy` 预期 `gt0005` 为 `3`，而指南不可能给出该值，已写成注释
    4 |   expected_output: {1: {gt0004: true, gt0005: 3}}
      |                                               ^
       帮助：该测试用例是否为指南的其他版本而写
0 个错误，1 个警告
