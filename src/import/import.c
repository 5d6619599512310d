/* import.c - a guide of GDL2 as a gdl file, from the first fact to the last test. */
#include "import/import.h"

#include "import/flow.h"

static bool asks_known(const gdl_term *term) {
  if (term == NULL) return false;
  if (term->op == GDL_TERM_KNOWN) return true;
  for (uint32_t i = 0; i < term->count; i++)
    if (asks_known(term->args[i])) return true;
  return false;
}

/* Findings that are meant, each with its reason. */
static void write_allowed(gdl_out *out, const gdl_flow *flow) {
  for (uint32_t i = 0; i < flow->values.count; i++)
    if (flow->values.at[i].is_used && asks_known(flow->values.at[i].term)) {
      gdl_out_text(out, "allow GDL1241 because en \"the guide of GDL2 asks what was entered\"\n");
      return;
    }
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
  if (!gdl_import_write_tests(&tests, plan)) return NULL;
  *import = (gdl_import){.name = plan->name,
                         .text = gdl_out_take(&text),
                         .tests = gdl_out_take(&tests),
                         .notes = gdl_out_take(&plan->notes)};
  return import;
}
