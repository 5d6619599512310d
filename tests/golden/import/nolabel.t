$ gdl import --lang en nolabel.gdl2.json
// No label
//
// Imported from
//   No_label.v1, openEHR GDL2

guideline no_label {
  language 1
  title    en "No label"
  version  "1"
  status   draft
}

fact age : quantity years en "Age"

item value {
  score none
  rule rest when age > 65 years
    note en "Rest."
}
gdl: nolabel.gdl2.json: units: a is written years
