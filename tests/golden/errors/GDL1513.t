$ echo '{}' | gdl eval --as-of 2026-11-24 --lang en patient.gdl --set usual='2 m2' -
--set:1:7: error GDL1513: `usual` takes a range, such as `1..4 kg`, not `2 m2`
    1 | usual=2 m2
      |       ^^^^
       help: write the two ends with `..` between, and the unit after the second
1 error, 0 warnings
[2]
$ echo '{}' | gdl eval --as-of 2026-11-24 --lang zh patient.gdl --set usual='2 m2' -
--set:1:7: 错误 GDL1513: `usual` 需要范围，例如 `1..4 kg`，而不是 `2 m2`
    1 | usual=2 m2
      |       ^^^^
       帮助：请写两端，中间用 `..`，单位写在第二个数之后
1 个错误，0 个警告
[2]
