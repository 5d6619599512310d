/* patient.c - a patient of whom nothing is known yet. */
#include "value/patient.h"

gdl_patient *gdl_patient_new(gdl_arena *arena, const gdl_program *program) {
  gdl_patient *patient = GDL_NEW(arena, gdl_patient);
  patient->slots = GDL_NEW_ARRAY(arena, const gdl_value *, program->facts_count);
  patient->places = GDL_NEW_ARRAY(arena, gdl_span, program->facts_count);
  return patient;
}
