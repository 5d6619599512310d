/* flow_names.c - names of conditions and of earlier versions of a value. */
#include "import/flow.h"

#include "sema/program.h" /* GDL_NONE */

static gdl_string label_of(const gdl_flow *flow, gdl_string id) {
  return gdl2_term_of(flow->plan->guide, flow->plan->english, id);
}

static gdl_string join(gdl_flow *flow, gdl_string a, const char *word) {
  gdl_out out = gdl_out_new(flow->arena);
  gdl_out_format(&out, "%S %s", a, word);
  return gdl_out_take(&out);
}

static void name_condition(gdl_flow *flow, gdl_flow_value *value) {
  if (value->rule == GDL_NONE) {
    value->name = gdl_namer_name(flow->plan->namer, gdl_string_of("eligible"), "eligible");
    return;
  }
  gdl_string label = label_of(flow, flow->plan->guide->rules[value->rule].id);
  value->name = gdl_namer_name_in(flow->plan->namer, label, gdl_string_of("holds"), "condition");
}

/* The last definition has the name of the variable; a fact that it is made of becomes `… given`, earlier ones `earlier …`. */
static void name_define(gdl_flow *flow, gdl_flow_value *value, uint32_t index) {
  gdl_plan_entry *entry = &flow->plan->entries[value->variable];
  gdl_string label = label_of(flow, flow->plan->guide->variables[value->variable].id);
  if (flow->states[value->variable].current != index) {
    gdl_out text = gdl_out_new(flow->arena);
    gdl_out_format(&text, "%S so far", label);
    if (++flow->states[value->variable].named > 1)
      gdl_out_format(&text, " %d", (int64_t)flow->states[value->variable].named);
    value->name = gdl_namer_name(flow->plan->namer, gdl_out_take(&text), "value_so_far");
    return;
  }
  value->name = entry->name;
  if (!entry->is_fact || entry->split_count > 0) return;
  entry->given = gdl_namer_name(flow->plan->namer, join(flow, label, "given"), "given");
  for (uint32_t i = 0; i < flow->values.count; i++)
    if (flow->values.at[i].kind == GDL_FLOW_FACT && flow->values.at[i].variable == value->variable)
      flow->values.at[i].name = entry->given;
}

/* A variable that holds what another does is given and expected under that name. */
static void name_shared(gdl_flow *flow, uint32_t variable) {
  gdl_plan_entry *entry = &flow->plan->entries[variable];
  const uint32_t value = flow->states[variable].current;
  if (entry->shares != GDL_NONE) {
    const gdl_plan_entry *given = &flow->plan->entries[entry->shares];
    entry->given = given->given.len > 0 ? given->given : given->name;
    entry->is_fact = given->is_fact; /* for the tests: it can be given */
  }
  if (value != GDL_NONE && flow->values.at[value].kind == GDL_FLOW_ITEM) entry->is_item = true;
  if (entry->alias_of == GDL_NONE && value != GDL_NONE && flow->values.at[value].variable != variable)
    entry->name = flow->values.at[value].name;
}

static bool reads_result(const gdl_flow *flow, const gdl_term *term) {
  if (term == NULL) return false;
  if (term->op == GDL_TERM_VALUE && flow->values.at[term->index].kind != GDL_FLOW_FACT) return true;
  for (uint32_t i = 0; i < term->count; i++)
    if (reads_result(flow, term->args[i])) return true;
  return false;
}

void gdl_flow_name(gdl_flow *flow) {
  for (uint32_t i = 0; i < flow->values.count; i++) {
    gdl_flow_value *value = &flow->values.at[i];
    if (!value->is_used) continue;
    if (value->kind == GDL_FLOW_CONDITION) name_condition(flow, value);
    if (value->kind == GDL_FLOW_DEFINE || value->kind == GDL_FLOW_ITEM) name_define(flow, value, i);
  }
  for (uint32_t i = 0; i < flow->plan->guide->variable_count; i++) {
    const uint32_t value = flow->states[i].current;
    if (value != GDL_NONE)
      flow->plan->entries[i].is_derived = reads_result(flow, flow->values.at[value].term);
    name_shared(flow, i);
  }
}

void gdl_flow_fail(gdl_flow *flow, uint32_t at, gdl_string what) {
  gdl_report_1(flow->plan->diags, GDL_DIAG_GDL2_NO_COUNTERPART, (gdl_span){at, at}, what);
  flow->failed = true;
}

void gdl_flow_fail_in(gdl_flow *flow, uint32_t at, const char *en, const char *zh) {
  gdl_diag *diag = gdl_report(flow->plan->diags, GDL_DIAG_GDL2_NO_COUNTERPART, (gdl_span){at, at + 1});
  diag->args[0].by_lang[GDL_LANG_EN] = gdl_string_of(en);
  diag->args[0].by_lang[GDL_LANG_ZH] = gdl_string_of(zh);
  flow->failed = true;
}
