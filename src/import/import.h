/* import.h - a guideline of another format as a gdl file. */
#ifndef GDL_IMPORT_IMPORT_H
#define GDL_IMPORT_IMPORT_H

#include "import/gdl2.h"

/* How a rule whose condition cannot be decided is carried over. In GDL2 it does not fire, and an earlier value stands. */
typedef enum gdl_import_reading {
  GDL_IMPORT_UNKNOWN, /* the value is unknown, as gdl has it: never less than what was known */
  GDL_IMPORT_FIRED /* `is known` asks what was entered, where an earlier value would stand: the same answers as GDL2 */
} gdl_import_reading;

typedef struct gdl_import {
  gdl_string name;                  /* of the guideline: bmi; its file is bmi.gdl */
  gdl_string text;                  /* not yet laid out: the caller runs it through gdl_fmt */
  gdl_string tests;                 /* test blocks that `use` the above; len 0 without a fixture */
  gdl_string notes[GDL_LANG_COUNT]; /* what was changed on the way (units renamed, …), a line each, to be shown */
} gdl_import;

/* NULL after reporting. `fixture` may be NULL; it gives evidence of types and units, and becomes the tests. */
const gdl_import *gdl_import_gdl2(gdl_arena *arena, gdl_diags *diags, const gdl2_guide *guide,
                                  const gdl2_fixture *fixture, gdl_import_reading reading);

#endif
