/* flow_end.c - after the last rule: which values the guide gives out, and what they rest on. */
#include "import/flow.h"

#include "sema/program.h" /* GDL_NONE */

typedef GDL_LIST(uint32_t) values_list;

static void use_read(gdl_flow *flow, const gdl_term *term, values_list *open) {
  if (term->op == GDL_TERM_VALUE && !flow->values.at[term->index].is_used) {
    flow->values.at[term->index].is_used = true;
    GDL_PUSH(flow->arena, open, term->index);
  }
  for (uint32_t i = 0; i < term->count; i++) use_read(flow, term->args[i], open);
}

/* And all that it rests on, as high as that may be. */
static void use(gdl_flow *flow, const gdl_term *term) {
  values_list open = {0};
  use_read(flow, term, &open);
  while (open.count > 0) {
    const gdl_term *next = flow->values.at[open.at[--open.count]].term;
    if (next != NULL) use_read(flow, next, &open);
  }
}

/* Parts of a text, each with its condition: they can be said, but not computed with. */
static bool is_joined_text(const gdl_term *term) {
  return term != NULL && term->op == GDL_TERM_SUM && term->kind == GDL_PLAN_CHOICE;
}

/* A local that an output only repeats is the output. */
static void take_over(gdl_flow *flow, uint32_t variable, uint32_t value) {
  gdl_flow_value *v = &flow->values.at[value];
  if (v->kind != GDL_FLOW_DEFINE || flow->plan->guide->variables[v->variable].io != GDL2_LOCAL)
    return;
  if (flow->plan->guide->variables[variable].io == GDL2_OUTPUT &&
      flow->states[v->variable].current == value &&
      flow->plan->entries[v->variable].kind == flow->plan->entries[variable].kind)
    v->variable = variable;
}

static void close_all(gdl_flow *flow) {
  const gdl2_guide *guide = flow->plan->guide;
  for (uint32_t i = 0; i < guide->variable_count; i++) {
    gdl_flow_close(flow, i);
    const uint32_t value = flow->states[i].current;
    if (value == GDL_NONE || flow->values.at[value].kind == GDL_FLOW_FACT) continue;
    flow->values.at[value].is_final = true;
    take_over(flow, i, value);
  }
}

static bool is_told(const gdl_flow *flow, uint32_t variable) {
  return flow->plan->guide->variables[variable].io != GDL2_LOCAL ||
         flow->plan->entries[variable].is_expected;
}

/* A case that expects nothing has to find a value that is unknown: of a guide that gives out texts alone they stay values. */
static bool may_advise(const gdl_flow *flow) {
  const gdl2_fixture *fixture = flow->plan->fixture;
  bool expects_nothing = false;
  for (uint32_t i = 0; fixture != NULL && i < fixture->case_count; i++)
    expects_nothing = expects_nothing || fixture->cases[i].expected_count == 0;
  for (uint32_t i = 0; i < flow->plan->guide->variable_count && expects_nothing; i++) {
    const uint32_t value = flow->states[i].current;
    if (value != GDL_NONE && flow->values.at[value].kind == GDL_FLOW_DEFINE && is_told(flow, i) &&
        !gdl_flow_is_advice(flow, i, value))
      return true;
  }
  return !expects_nothing;
}

/* Its rules say what no value of what they read can be: said, so that nobody takes it for carried over. */
static void note_never(const gdl_flow *flow) {
  const gdl2_guide *guide = flow->plan->guide;
  for (uint32_t i = 0; i < guide->rule_count; i++) {
    if (flow->unit_rules[i].is_dropped || !gdl_term_is_boolean(flow->fired[i], false)) continue;
    gdl_string label = gdl2_term_of(guide, 0, guide->rules[i].id);
    gdl_out_format(
        &flow->plan->notes[GDL_LANG_EN],
        "the rule %S (%S) is left out: its condition can never hold when its turn comes\n",
        guide->rules[i].id, label);
    gdl_out_format(&flow->plan->notes[GDL_LANG_ZH],
                   "规则 %S（%S）未导入：轮到它时其条件不可能成立\n", guide->rules[i].id, label);
  }
}

/* Whatever the cause: an output of the guide that is not one of the guideline is said. */
static void note_lost(const gdl_flow *flow, uint32_t variable) {
  const gdl_string id = flow->plan->guide->variables[variable].id;
  const gdl_string label = gdl2_term_of(flow->plan->guide, 0, id);
  gdl_out_format(&flow->plan->notes[GDL_LANG_EN],
                 "%S (%S) is left out: no rule can give it a value\n", id, label);
  gdl_out_format(&flow->plan->notes[GDL_LANG_ZH], "%S（%S）未导入：没有规则能给出其值\n", id, label);
}

void gdl_flow_finish(gdl_flow *flow) {
  close_all(flow);
  note_never(flow);
  const bool advises = may_advise(flow);
  for (uint32_t i = 0; i < flow->plan->guide->variable_count; i++) {
    const uint32_t value = flow->states[i].current;
    if (value == GDL_NONE && flow->states[i].constant == NULL) {
      gdl_plan_entry *entry = &flow->plan->entries[i];
      if (entry->is_define && is_told(flow, i) && !gdl_flow_is_split(flow, i)) note_lost(flow, i);
      entry->is_define = false; /* no rule of it is left: nothing to be expected */
    }
    if (value == GDL_NONE || !is_told(flow, i)) continue;
    if (advises && gdl_flow_is_advice(flow, i, value)) flow->values.at[value].kind = GDL_FLOW_ITEM;
    if (flow->values.at[value].kind == GDL_FLOW_DEFINE && is_joined_text(flow->values.at[value].term))
      gdl_flow_fail_in(flow, flow->plan->guide->rule_count > 0 ? flow->plan->guide->rules[0].at : 0,
                       "a text made of parts that a rule reads", "由多段拼成而又被规则读取的文字");
    if (flow->values.at[value].kind != GDL_FLOW_FACT) use(flow, gdl_flow_value_term(flow, value));
  }
  for (uint32_t i = 0; i < flow->values.count; i++) /* what the guide asks for is asked for */
    if (flow->values.at[i].kind == GDL_FLOW_FACT && !flow->values.at[i].is_used)
      use(flow, gdl_flow_value_term(flow, i));
}
