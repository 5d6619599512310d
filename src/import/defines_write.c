/* defines_write.c - definitions: conditions that several rules share, and values. */
#include "import/flow.h"

#include "sema/program.h" /* GDL_NONE */

/* Where a result stands in the guide: `SLEDAI-2K.v1, gt0066`. */
static void write_source(gdl_out *out, const gdl2_guide *guide, uint32_t variable) {
  gdl_out source = gdl_out_new(out->arena);
  gdl_out_format(&source, "%S, %S", gdl_import_line(out->arena, guide->id),
                 guide->variables[variable].id);
  gdl_out_text(out, " cite ");
  gdl_import_write_text(out, gdl_string_of(""), gdl_out_take(&source));
}

/* What the guide gives out is a result: how it is shown, or where it stands in the guide, says so. */
static void write_shown(gdl_out *out, const gdl_flow *flow, const gdl_flow_value *value) {
  const gdl_plan_entry *entry = &flow->plan->entries[value->variable];
  const bool is_number = entry->kind == GDL_PLAN_INTEGER || entry->kind == GDL_PLAN_NUMBER ||
                         entry->kind == GDL_PLAN_QUANTITY;
  if (!value->is_final || flow->plan->guide->variables[value->variable].io != GDL2_OUTPUT) return;
  if (!is_number || (!entry->has_step && entry->kind != GDL_PLAN_INTEGER)) {
    write_source(out, flow->plan->guide, value->variable);
    return;
  }
  gdl_out_text(out, " shown to ");
  gdl_out_decimal(out, entry->has_step ? entry->step : gdl_decimal_from_int(1));
}

static void write_define(gdl_out *out, const gdl_flow *flow, const gdl_flow_value *value) {
  const gdl2_guide *guide = flow->plan->guide;
  gdl_out_format(out, "define %S", value->name);
  if (value->kind == GDL_FLOW_DEFINE && flow->plan->entries[value->variable].kind == GDL_PLAN_CHOICE) {
    gdl_out_text(out, " : ");
    gdl_import_write_type(out, flow, value);
  }
  gdl_out_text(out, " = ");
  gdl_term_write(out, flow, value->term);
  gdl_out_char(out, ' ');
  if (value->kind == GDL_FLOW_DEFINE) {
    gdl_import_write_labels(out, guide, guide->variables[value->variable].id);
    write_shown(out, flow, value);
  } else if (value->rule != GDL_NONE) {
    gdl_import_write_labels(out, guide, guide->rules[value->rule].id);
  }
  gdl_out_text(out, "\n\n");
}

void gdl_import_write_defines(gdl_out *out, gdl_flow *flow) {
  for (uint32_t i = 0; i < flow->values.count; i++)
    if ((flow->values.at[i].kind == GDL_FLOW_DEFINE || flow->values.at[i].kind == GDL_FLOW_CONDITION) &&
        flow->values.at[i].is_used)
      write_define(out, flow, &flow->values.at[i]);
}
