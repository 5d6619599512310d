/* evidence.h - what a guide and its test cases show of the type of each variable: GDL2 states none. */
#ifndef GDL_IMPORT_EVIDENCE_H
#define GDL_IMPORT_EVIDENCE_H

#include "import/plan.h"

/* How often a unit is used; what assigns it counts most. */
typedef struct gdl_evidence_unit {
  gdl_string unit;
  uint32_t in_guide, in_cases, assigned;
  uint32_t tested;                /* by `.unit ==` */
  uint32_t computed;              /* rules for this unit that compute with the value */
  uint32_t unchanged;             /* rules for this unit that take the value as it is */
  GDL_LIST(gdl_decimal) literals; /* what the guide compares with in this unit */
} gdl_evidence_unit;

/* A rule for one unit multiplies the value by a number, or divides it: how the guide converts it. */
typedef struct gdl_evidence_factor {
  gdl_string unit;
  gdl_decimal number;
  bool divides;
} gdl_evidence_factor;

typedef struct gdl_evidence { /* of one variable; of aliases together */
  bool is_ordinal, is_code, is_quantity, is_number, is_boolean, is_date, is_text, is_count;
  bool is_computed, has_fraction, sets_unit, sets_precision;
  bool is_raw; /* some rule takes its number whatever the unit, while others ask for the unit */
  bool is_cut; /* some rule sets its magnitude: GDL2 cuts that to a whole number if nothing else is set */
  bool adds_text; /* to what the text was */
  bool is_open;   /* read, and of no type that anything tells */
  bool is_given, is_expected, is_assigned, is_read;
  int64_t precision;
  GDL_LIST(gdl_evidence_unit) units;
  GDL_LIST(gdl_evidence_factor) factors;
  GDL_LIST(gdl_plan_choice) choices;
  GDL_LIST(uint32_t) linked; /* variables that it is assigned from or compared with */
} gdl_evidence;

/* By variable; that of an alias is its root's. Sets `alias_of` of the entries first. */
gdl_evidence *gdl_evidence_collect(gdl_plan *plan);
bool gdl_evidence_same_text(gdl_string a, gdl_string b); /* white space aside */
gdl_string gdl_evidence_plain_text(gdl_string text); /* of DvText(value=ASA 1E), as some cases have it, ASA 1E */

/* alias.c: variables that stand for one path share their value, unless cases give them different ones. */
void gdl_plan_find_aliases(gdl_plan *plan);
/* dispatch.c: the unit, or the several facts, that a quantity becomes. */
void gdl_plan_choose_unit(gdl_plan *plan, uint32_t variable, gdl_evidence *evidence);
/* substance.c: what the quantity is of, where mass meets amount. False: not known, so no conversion. */
bool gdl_plan_find_substance(gdl_plan *plan, uint32_t variable, const gdl_evidence *evidence);
/* choices.c */
bool gdl_plan_coded_text(gdl_string text, gdl_plan_choice *out); /* 'local::at0005|Yes|' in quotes is a code */
void gdl_plan_settle_choices(gdl_plan *plan, gdl_evidence *evidence);

#endif
