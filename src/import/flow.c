/* flow.c - the versions of a value, and the rules of a guide followed once, in their order. */
#include "import/flow.h"

#include "sema/program.h" /* GDL_NONE */

uint32_t gdl_flow_root(const gdl_flow *flow, uint32_t variable) {
  uint32_t alias = flow->plan->entries[variable].alias_of;
  return alias == GDL_NONE ? variable : alias;
}

const gdl_term *gdl_flow_value_term(gdl_flow *flow, uint32_t index) {
  const gdl_flow_value *value = &flow->values.at[index];
  gdl_term *term = GDL_NEW(flow->arena, gdl_term);
  *term = (gdl_term){.op = GDL_TERM_VALUE, .kind = GDL_PLAN_BOOLEAN, .index = index};
  if (value->kind == GDL_FLOW_CONDITION) return term;
  const gdl_plan_entry *entry = &flow->plan->entries[value->variable];
  term->kind = entry->kind;
  term->unit = value->unit.len > 0 ? value->unit : entry->unit;
  if (entry->kind == GDL_PLAN_CHOICE) term->list = entry->list;
  return term;
}

uint32_t gdl_flow_add(gdl_flow *flow, gdl_flow_value value) {
  GDL_PUSH(flow->arena, &flow->values, value);
  return flow->values.count - 1;
}

/* ---- versions of a value ---- */

typedef struct walk { /* over what a term rests on; a list, as definitions may stand on each other as high as a guide is long */
  const gdl_flow *flow;
  bool *seen; /* by value */
  GDL_LIST(uint32_t) open;
} walk;

static void walk_term(walk *w, const gdl_term *term) {
  if (term->op == GDL_TERM_VALUE && !w->seen[term->index]) {
    w->seen[term->index] = true;
    GDL_PUSH(w->flow->arena, &w->open, term->index);
  }
  for (uint32_t i = 0; i < term->count; i++) walk_term(w, term->args[i]);
}

bool gdl_flow_rests_on(const gdl_flow *flow, const gdl_term *term, uint32_t value) {
  walk w = {.flow = flow, .seen = GDL_NEW_ARRAY(flow->arena, bool, flow->values.count)};
  walk_term(&w, term);
  while (w.open.count > 0 && !w.seen[value]) {
    const gdl_term *next = flow->values.at[w.open.at[--w.open.count]].term;
    if (next != NULL) walk_term(&w, next);
  }
  return w.seen[value];
}

static const gdl_term *base_of(gdl_flow *flow, const gdl_flow_state *state) {
  if (state->constant != NULL) return state->constant;
  return state->current == GDL_NONE ? NULL : gdl_flow_value_term(flow, state->current);
}

static bool is_constant(const gdl_term *term) {
  return term->op == GDL_TERM_NUMBER || term->op == GDL_TERM_BOOLEAN;
}

/* What is given stands, and what the rules say is said of one who was not asked: a fact with `otherwise`. Not where they change what
 * was given. */
static bool close_fact(gdl_flow *flow, uint32_t variable, gdl_flow_state *state) {
  if (state->current == GDL_NONE || state->constant != NULL) return false;
  const gdl_flow_value *fact = &flow->values.at[state->current];
  if (fact->kind != GDL_FLOW_FACT || fact->variable != variable ||
      (fact->term != NULL && !is_constant(fact->term)))
    return false;
  const gdl_term *term = gdl_flow_fold(flow, state->arms.at, state->arms.count, fact->term);
  if (term == NULL || gdl_flow_rests_on(flow, term, state->current)) return false;
  flow->values.at[state->current].term = term;
  return true;
}

void gdl_flow_close(gdl_flow *flow, uint32_t variable) {
  gdl_flow_state *state = &flow->states[variable];
  if (state->arms.count == 0) return;
  if (!close_fact(flow, variable, state)) {
    const gdl_term *term = gdl_flow_fold(flow, state->arms.at, state->arms.count, base_of(flow, state));
    if (term == NULL) {
      state->arms.count = 0;
      return;
    }
    const bool is_local = flow->plan->guide->variables[variable].io == GDL2_LOCAL;
    state->constant = is_local && is_constant(term) ? term : NULL;
    if (term->op == GDL_TERM_VALUE)
      state->current = term->index; /* under another name */
    else if (state->constant == NULL)
      state->current = gdl_flow_add(
          flow, (gdl_flow_value){.kind = GDL_FLOW_DEFINE, .variable = variable, .term = term});
  }
  state->arms.count = 0;
}

static const gdl_term *read_split(gdl_flow *flow, uint32_t variable, gdl_string unit) {
  const gdl_plan_entry *entry = &flow->plan->entries[variable];
  uint32_t index = 0;
  for (uint32_t i = 0; i < entry->split_count; i++)
    if (gdl_string_equal(entry->splits[i].unit, unit)) index = i;
  return gdl_flow_value_term(flow, flow->splits[variable] + index);
}

bool gdl_flow_is_split(const gdl_flow *flow, uint32_t variable) {
  return flow->splits[gdl_flow_root(flow, variable)] != GDL_NONE;
}

const gdl_term *gdl_flow_read(gdl_flow *flow, uint32_t variable, gdl_string unit) {
  variable = gdl_flow_root(flow, variable);
  if (flow->splits[variable] != GDL_NONE) return read_split(flow, variable, unit);
  gdl_flow_close(flow, variable);
  const gdl_term *term = base_of(flow, &flow->states[variable]);
  return term == NULL || flow->plan->entries[variable].kind == GDL_PLAN_UNUSED
             ? gdl_term_unknown(flow->arena)
             : term;
}

/* ---- from the facts to the end ---- */

static void add_facts(gdl_flow *flow, uint32_t variable) {
  const gdl_plan_entry *entry = &flow->plan->entries[variable];
  if (!entry->is_fact || entry->kind == GDL_PLAN_UNUSED || entry->alias_of != GDL_NONE) return;
  gdl_flow_value fact = {.kind = GDL_FLOW_FACT, .variable = variable, .name = entry->name};
  if (entry->split_count == 0) flow->states[variable].current = gdl_flow_add(flow, fact);
  for (uint32_t i = 0; i < entry->split_count; i++) {
    fact.name = entry->splits[i].name;
    fact.unit = entry->splits[i].unit;
    uint32_t value = gdl_flow_add(flow, fact);
    if (i == 0) flow->splits[variable] = value;
  }
}

static void find_asked(gdl_flow *flow, const gdl2_expr *expr) {
  if (expr->op == GDL2_FIRED && expr->rule < flow->plan->guide->rule_count)
    flow->is_asked[expr->rule] = true;
  for (uint32_t i = 0; i < expr->arg_count; i++) find_asked(flow, expr->args[i]);
}

static void prepare(gdl_flow *flow) {
  const gdl2_guide *guide = flow->plan->guide;
  flow->states = GDL_NEW_ARRAY(flow->arena, gdl_flow_state, guide->variable_count);
  flow->splits = GDL_NEW_ARRAY(flow->arena, uint32_t, guide->variable_count);
  flow->conditions = GDL_NEW_ARRAY(flow->arena, uint32_t, guide->rule_count);
  flow->fired = GDL_NEW_ARRAY(flow->arena, const gdl_term *, guide->rule_count);
  flow->unit_rules = GDL_NEW_ARRAY(flow->arena, gdl_flow_unit_rule, guide->rule_count);
  flow->is_asked = GDL_NEW_ARRAY(flow->arena, bool, guide->rule_count);
  flow->precondition = GDL_NONE;
  for (uint32_t i = 0; i < guide->rule_count; i++) {
    flow->conditions[i] = GDL_NONE;
    for (uint32_t k = 0; k < guide->rules[i].when_count; k++)
      find_asked(flow, guide->rules[i].when[k]);
    for (uint32_t k = 0; k < guide->rules[i].then_count; k++)
      find_asked(flow, guide->rules[i].then[k].value);
  }
  for (uint32_t i = 0; i < guide->variable_count; i++) {
    flow->states[i].current = flow->splits[i] = GDL_NONE;
    add_facts(flow, i);
  }
  for (uint32_t i = 0; i < guide->variable_count; i++)
    if (flow->plan->entries[i].shares != GDL_NONE)
      flow->states[i].current = flow->states[flow->plan->entries[i].shares].current;
}

static bool share_target(const gdl2_rule *a, const gdl2_rule *b) {
  for (uint32_t i = 0; i < a->then_count; i++)
    for (uint32_t k = 0; k < b->then_count; k++)
      if (a->then[i].variable == b->then[k].variable) return true;
  return false;
}

static bool reads_number(const gdl2_expr *expr) {
  if (expr->op == GDL2_VARIABLE) return expr->attribute <= GDL2_MAGNITUDE;
  for (uint32_t i = 0; i < expr->arg_count; i++)
    if (reads_number(expr->args[i])) return true;
  return false;
}

/* A rule that sets a factor for a unit, and takes nothing else, is for converting. */
static bool is_factor(const gdl2_rule *rule) {
  for (uint32_t i = 0; i < rule->then_count; i++)
    if (rule->then[i].attribute != GDL2_UNIT && rule->then[i].attribute != GDL2_PRECISION &&
        reads_number(rule->then[i].value))
      return false;
  for (uint32_t i = 0; i < rule->then_count; i++)
    if (rule->then[i].value->op == GDL2_NUMBER && rule->then[i].attribute == GDL2_WHOLE)
      return true;
  return false;
}

/* Whether some rule for the unit of the fact, or a default, may speak of the same patients. */
static bool has_counterpart(const gdl_flow *flow, uint32_t index) {
  const gdl2_rule *rules = flow->plan->guide->rules;
  const gdl2_rule defaults = {.then = flow->plan->guide->defaults,
                              .then_count = flow->plan->guide->default_count};
  if (is_factor(&rules[index]) || share_target(&rules[index], &defaults)) return true;
  for (uint32_t i = 0; i < flow->plan->guide->rule_count; i++)
    if (i != index && !flow->unit_rules[i].is_dropped && share_target(&rules[i], &rules[index]) &&
        !gdl_term_is_boolean(flow->fired[i], false) &&
        !gdl_term_exclude(flow, flow->fired[i], flow->unit_rules[index].guard))
      return true;
  return false;
}

/* Which of the rules that were left out for their unit have to stay; false: none. */
static bool find_kept(const gdl_flow *flow, gdl_flow_unit_rule *out) {
  bool any = false;
  for (uint32_t i = 0; i < flow->plan->guide->rule_count; i++) {
    out[i].is_kept = flow->unit_rules[i].is_dropped && !has_counterpart(flow, i);
    any = any || out[i].is_kept;
  }
  return any;
}

static gdl_flow *run(gdl_plan *plan, const gdl_flow_unit_rule *kept) {
  gdl_flow *flow = GDL_NEW(plan->arena, gdl_flow);
  flow->plan = plan;
  flow->arena = plan->arena;
  prepare(flow);
  for (uint32_t i = 0; kept != NULL && i < plan->guide->rule_count; i++)
    flow->unit_rules[i].is_kept = kept[i].is_kept;
  gdl_flow_run_defaults(flow);
  gdl_flow_run_preconditions(flow);
  for (uint32_t i = 0; i < plan->guide->rule_count; i++) gdl_flow_run_rule(flow, i);
  return flow;
}

gdl_flow *gdl_flow_new(gdl_plan *plan) {
  gdl_flow *flow = run(plan, NULL);
  gdl_flow_unit_rule *kept = GDL_NEW_ARRAY(plan->arena, gdl_flow_unit_rule, plan->guide->rule_count);
  if (find_kept(flow, kept)) flow = run(plan, kept);
  gdl_flow_finish(flow);
  gdl_flow_name(flow);
  return flow;
}
