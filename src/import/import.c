/* import.c - a guide of GDL2 as a gdl file, from the first fact to the last test. */
#include "import/import.h"

#include "import/flow.h"

typedef bool is_meant(const gdl_term *term);

static bool asks_known(const gdl_term *term) { return term->op == GDL_TERM_KNOWN; }

static bool is_year(const gdl_term *term) {
  return term->op == GDL_TERM_CALL && gdl_string_is(term->text, "year");
}

/* An age, as GDL2 reckons it. */
static bool subtracts_years(const gdl_term *term) {
  return term->op == GDL_TERM_SUB && is_year(term->args[0]) && is_year(term->args[1]);
}

static bool holds(const gdl_term *term, is_meant *is) {
  if (term == NULL) return false;
  if (is(term)) return true;
  for (uint32_t i = 0; i < term->count; i++)
    if (holds(term->args[i], is)) return true;
  return false;
}

static bool is_anywhere(const gdl_flow *flow, is_meant *is) {
  for (uint32_t i = 0; i < flow->values.count; i++)
    if (flow->values.at[i].is_used && holds(flow->values.at[i].term, is)) return true;
  return false;
}

/* Findings that are meant, each with its reason. */
static void write_allowed(gdl_out *out, const gdl_flow *flow) {
  if (is_anywhere(flow, asks_known))
    gdl_out_text(out, "allow GDL1241 because en \"the guide of GDL2 asks what was entered\"\n");
  if (is_anywhere(flow, subtracts_years))
    gdl_out_text(out,
                 "allow GDL1072 because en \"the guide of GDL2 reckons ages by calendar years\"\n");
}

const gdl_import *gdl_import_gdl2(gdl_arena *arena, gdl_diags *diags, const gdl2_guide *guide,
                                  const gdl2_fixture *fixture, gdl_import_reading reading) {
  gdl_plan *plan = gdl_plan_new(arena, diags, guide, fixture, reading);
  gdl_flow *flow = gdl_flow_new(plan);
  if (flow->failed) return NULL;
  gdl_import *import = GDL_NEW(arena, gdl_import);
  gdl_out text = gdl_out_new(arena), tests = gdl_out_new(arena);
  gdl_import_write_header(&text, plan);
  gdl_out_char(&text, '\n');
  gdl_import_write_facts(&text, flow);
  gdl_import_write_defines(&text, flow);
  gdl_import_write_items(&text, flow);
  write_allowed(&text, flow);
  gdl_import_note_units(plan);
  gdl_import_write_tests(&tests, plan);
  *import = (gdl_import){.name = plan->name,
                         .text = gdl_out_take(&text),
                         .tests = gdl_out_take(&tests),
                         .notes = {gdl_out_take(&plan->notes[0]), gdl_out_take(&plan->notes[1])}};
  return import;
}
