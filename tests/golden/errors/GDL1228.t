$ gdl check GDL1228.gdl
GDL1228.gdl:1:81: error GDL1228: `https://doi.org/10.1000/182` is not a DOI
    1 | …anguage 1 title "Sample" version "1" source "A journal" doi "https://doi.org/10.1000/182" }
      |                                                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
       help: write it from `10.` on, without `https://doi.org/`
1 error, 0 warnings
[1]
$ gdl check --lang zh GDL1228.gdl
GDL1228.gdl:1:81: 错误 GDL1228: `https://doi.org/10.1000/182` 不是 DOI
    1 | …anguage 1 title "Sample" version "1" source "A journal" doi "https://doi.org/10.1000/182" }
      |                                                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
       帮助：请从 `10.` 写起，不带 `https://doi.org/`
1 个错误，0 个警告
[1]
