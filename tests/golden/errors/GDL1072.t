$ gdl check GDL1072.gdl
GDL1072.gdl:3:15: warning GDL1072: a difference of calendar years counts a year that has only begun
    3 | define age = (year(today) - year(birth_date)) * 1 years
      |               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
       help: write `whole years from birth_date to today`; if the source reckons by calendar years, write `allow GDL1072 because "…"`
GDL1072.gdl:5:16: warning GDL1072: a difference of calendar years counts a year that has only begun
    5 | define other = this_year - year(birth_date)
      |                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
       help: write `whole years from birth_date to …`; if the source reckons by calendar years, write `allow GDL1072 because "…"`
0 errors, 2 warnings
$ gdl check --lang zh GDL1072.gdl
GDL1072.gdl:3:15: 警告 GDL1072: 日历年份之差会把尚未满的一年也算进去
    3 | define age = (year(today) - year(birth_date)) * 1 years
      |               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
       帮助：请写 `whole years from birth_date to today`；若来源确按日历年份计算，请写 `allow GDL1072 because "…"`
GDL1072.gdl:5:16: 警告 GDL1072: 日历年份之差会把尚未满的一年也算进去
    5 | define other = this_year - year(birth_date)
      |                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
       帮助：请写 `whole years from birth_date to …`；若来源确按日历年份计算，请写 `allow GDL1072 because "…"`
0 个错误，2 个警告
$ (cat GDL1072.gdl; echo 'allow GDL1072 because "the source reckons so"') > /tmp/gdl-years.gdl; gdl check --lang en /tmp/gdl-years.gdl; rm /tmp/gdl-years.gdl
