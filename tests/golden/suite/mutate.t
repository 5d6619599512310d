# Changes of the guideline that no test notices.

$ gdl test --lang en --mutate anc-tests.gdl
2 passed, 0 failed
anc.gdl:9: no test notices (threshold)
-fact anc : quantity 10*9/L 0..100 step 0.1 en "Neutrophils"
+fact anc : quantity 10*9/L -0.1..100 step 0.1 en "Neutrophils"
anc.gdl:9: no test notices (threshold)
-fact anc : quantity 10*9/L 0..100 step 0.1 en "Neutrophils"
+fact anc : quantity 10*9/L 0.1..100 step 0.1 en "Neutrophils"
anc.gdl:9: no test notices (threshold)
-fact anc : quantity 10*9/L 0..100 step 0.1 en "Neutrophils"
+fact anc : quantity 10*9/L 0..99.9 step 0.1 en "Neutrophils"
anc.gdl:9: no test notices (threshold)
-fact anc : quantity 10*9/L 0..100 step 0.1 en "Neutrophils"
+fact anc : quantity 10*9/L 0..100.1 step 0.1 en "Neutrophils"
anc.gdl:14: no test notices (list member)
-  when anc < 0.5 10*9/L => severe
anc.gdl:14: no test notices (operator)
-  when anc < 0.5 10*9/L => severe
+  when anc <= 0.5 10*9/L => severe
anc.gdl:14: no test notices (threshold)
-  when anc < 0.5 10*9/L => severe
+  when anc < 0.4 10*9/L => severe
anc.gdl:14: no test notices (threshold)
-  when anc < 0.5 10*9/L => severe
+  when anc < 0.6 10*9/L => severe
anc.gdl:14: no test notices (unit)
-  when anc < 0.5 10*9/L => severe
+  when anc < 0.5 10*6/L => severe
anc.gdl:14: no test notices (list member)
-  when anc < 0.5 10*9/L => severe
+  when anc < 0.5 10*9/L => none
anc.gdl:15: no test notices (threshold)
-  when anc in 0.5..1.5 10*9/L => mild
+  when anc in 0.4..1.5 10*9/L => mild
anc.gdl:15: no test notices (threshold)
-  when anc in 0.5..1.5 10*9/L => mild
+  when anc in 0.6..1.5 10*9/L => mild
anc.gdl:15: no test notices (threshold)
-  when anc in 0.5..1.5 10*9/L => mild
+  when anc in 0.5..1.4 10*9/L => mild
anc.gdl:15: no test notices (threshold)
-  when anc in 0.5..1.5 10*9/L => mild
+  when anc in 0.5..1.6 10*9/L => mild
anc.gdl:16: no test notices (list member)
-  otherwise => none
anc.gdl:16: no test notices (list member)
-  otherwise => none
+  otherwise => mild
anc.gdl:24: no test notices (list member)
-  rule give when fever or setting is ward indicate drug with dose = 50 mg
+  rule give when setting is ward indicate drug with dose = 50 mg
anc.gdl:24: no test notices (operator)
-  rule give when fever or setting is ward indicate drug with dose = 50 mg
+  rule give when not fever or setting is ward indicate drug with dose = 50 mg
anc.gdl:25: no test notices (exception)
-  rule hold overrides give when anc < 1.0 10*9/L unless setting is home
+  rule hold  when anc < 1.0 10*9/L unless setting is home
anc.gdl:25: no test notices (operator)
-  rule hold overrides give when anc < 1.0 10*9/L unless setting is home
+  rule hold overrides give when anc <= 1.0 10*9/L unless setting is home
anc.gdl:25: no test notices (threshold)
-  rule hold overrides give when anc < 1.0 10*9/L unless setting is home
+  rule hold overrides give when anc < 1.1 10*9/L unless setting is home
anc.gdl:25: no test notices (exception)
-  rule hold overrides give when anc < 1.0 10*9/L unless setting is home
+  rule hold overrides give when anc < 1.0 10*9/L
anc.gdl:34: no test notices (operator)
-  rule low when grade is severe warn en "Very low"
+  rule low when grade is not severe warn en "Very low"
anc.gdl:34: no test notices (list member)
-  rule low when grade is severe warn en "Very low"
+  rule low when grade is none warn en "Very low"
anc.gdl:34: no test notices (modality)
-  rule low when grade is severe warn en "Very low"
+  rule low when grade is severe note en "Very low"
45 changes: 20 noticed, 25 not noticed
mutation score 44.4 %
$ gdl test --lang zh --mutate --threshold 95 anc-tests.gdl 2>&1 | tail -n 3
45 处改动：察觉 20，未察觉 25
变异得分 44.4 %
gdl：变异得分为百分之 44.4，低于 95
$ gdl test --lang en --mutate --seconds 0 anc-tests.gdl
2 passed, 0 failed
45 changes: 0 noticed, 0 not noticed, 45 not tried
mutation score 0.0 %
$ gdl test --lang en --mutate failing.gdl 2>&1 | tail -n 2
0 passed, 4 failed
gdl: nothing was mutated: the tests must pass first
$ gdl test --lang en --seconds 3 anc-tests.gdl
gdl: --seconds is for --mutate
[2]
$ gdl test --lang en --threshold 101 anc-tests.gdl
gdl: --threshold wants a whole number from 0 to 100, not `101`
[2]
$ gdl eval --lang en --format junit anc.gdl -
gdl: `gdl eval --format` takes text|json|ndjson|markdown|html, not `junit`
[2]
