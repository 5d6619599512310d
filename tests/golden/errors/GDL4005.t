$ gdl import --lang en GDL4005.gdl2.json
GDL4005.gdl2.json:2:84: error GDL4005: the choice among several values by `/data/items[at0004]>5` cannot be imported
    2 | …0001": {"model_id": "body", "type": "INPUT", "predicates": ["/data/items[at0004]>5"], "elements": {
      |                                                              ^^^^^^^^^^^^^^^^^^^^^^^
       help: `min(…)` and `max(…)` of the time are: the first value and the last
1 error, 0 warnings
[3]
$ gdl import --lang zh GDL4005.gdl2.json
GDL4005.gdl2.json:2:84: 错误 GDL4005: 无法导入按 `/data/items[at0004]>5` 在多个值中选取的写法
    2 | …0001": {"model_id": "body", "type": "INPUT", "predicates": ["/data/items[at0004]>5"], "elements": {
      |                                                              ^^^^^^^^^^^^^^^^^^^^^^^
       帮助：可导入按时间的 `min(…)` 与 `max(…)`，即最早与最近的值
1 个错误，0 个警告
[3]
