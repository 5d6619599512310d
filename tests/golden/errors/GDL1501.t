$ gdl check --lang en circle-a.gdl
circle-b.gdl:2:5: error GDL1501: files use each other in a circle: `circle-a.gdl` → `circle-b.gdl` → `circle-a.gdl`
    2 | use "circle-a.gdl"
      |     ^^^^^^^^^^^^^^
       help: remove one `use`; what both need belongs into a file of its own
1 error, 0 warnings
[1]
$ gdl check --lang zh circle-a.gdl
circle-b.gdl:2:5: 错误 GDL1501: 文件互相引用成环：`circle-a.gdl` → `circle-b.gdl` → `circle-a.gdl`
    2 | use "circle-a.gdl"
      |     ^^^^^^^^^^^^^^
       帮助：请删除其中一个 `use`；共同需要的内容应放入单独的文件
1 个错误，0 个警告
[1]
