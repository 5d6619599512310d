$ mkdir names && sed 's/body_mass\.v1/body_mass_test.v1/' body_mass.gdl2.json > names/later.gdl2.json
$ gdl import --lang en --force -o names body_mass.gdl2.json names/later.gdl2.json 2>&1 | grep names/
names/body_mass.gdl
names/body_mass_test.gdl
names/body_mass_test_v1.gdl
gdl: names/later.gdl2.json: units: lb is written [lb_av], mg/dl is mg/dL, mmol/l is mmol/L, a is years
$ rm names/*.gdl && gdl import --lang en --force -o names names/later.gdl2.json body_mass.gdl2.json 2>&1 | grep names/
names/body_mass_test.gdl
gdl: names/later.gdl2.json: units: lb is written [lb_av], mg/dl is mg/dL, mmol/l is mmol/L, a is years
names/body_mass_v1.gdl
names/body_mass_v1_test.gdl
$ rm -r names
