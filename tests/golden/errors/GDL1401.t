# In a guideline a missing unit is no unit at all for the grammar (GDL0053).

$ gdl help --lang en GDL1401
# GDL1401: a unit is missing

A unit must stand here and nothing is written. Units are those of UCUM: `mg/dL`, `10*9/L`, `[iU]`.

$ gdl help --lang zh GDL1401
# GDL1401：缺少单位

此处必须写单位，却没有写。单位采用 UCUM：`mg/dL`、`10*9/L`、`[iU]`。
