/* program.c - looking things up in a finished program. */
#include "sema/program.h"

#include <string.h>

static bool is_named(const gdl_name *name, const char *text, size_t len) {
  return name && name->string.len == len && memcmp(name->string.text, text, len) == 0;
}

uint32_t gdl_program_fact(const gdl_program *program, const char *text, size_t len) {
  if (len > UINT32_MAX) return GDL_NONE;
  uint64_t hash = gdl_string_hash((gdl_string){text, (uint32_t)len}, GDL_FACT_SEED);
  for (uint32_t slot = (uint32_t)hash & program->fact_slot_mask;;
       slot = (slot + 1) & program->fact_slot_mask) {
    uint32_t fact = program->fact_slots[slot];
    if (fact == GDL_NONE || is_named(program->facts[fact].name, text, len)) return fact;
  }
}

/* There are few, and they are asked for once a run. */
uint32_t gdl_program_parameter(const gdl_program *program, const char *text, size_t len) {
  for (uint32_t i = 0; i < program->parameters_count; i++)
    if (is_named(program->parameters[i].name, text, len)) return i;
  return GDL_NONE;
}
