/* patient.h - what is known of one patient: an array of values by slot, the slot being the index of the fact. */
#ifndef GDL_VALUE_PATIENT_H
#define GDL_VALUE_PATIENT_H

#include "value/value.h"

typedef struct gdl_patient {
  gdl_string id;           /* JSON text of the id (with quotes if a string), or len 0 */
  const gdl_value **slots; /* program->facts_count of them; NULL: not given (absent or null) */
  gdl_span *places;        /* where each was given in the data, for messages; may be NULL (tests) */
} gdl_patient;

gdl_patient *gdl_patient_new(gdl_arena *arena, const gdl_program *program);

#endif
