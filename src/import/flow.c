/* flow.c - the rules of a guide followed once, in their order. */
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

static uint32_t add_value(gdl_flow *flow, gdl_flow_value value) {
  GDL_PUSH(flow->arena, &flow->values, value);
  return flow->values.count - 1;
}

/* ---- versions of a value ---- */

/* Whether the term rests on the value, through definitions too. `seen` counts by value. */
static bool rests_on(const gdl_flow *flow, const gdl_term *term, uint32_t value, bool *seen) {
  if (term == NULL) return false;
  if (term->op == GDL_TERM_VALUE) {
    if (term->index == value) return true;
    if (seen[term->index]) return false;
    seen[term->index] = true;
    return rests_on(flow, flow->values.at[term->index].term, value, seen);
  }
  for (uint32_t i = 0; i < term->count; i++)
    if (rests_on(flow, term->args[i], value, seen)) return true;
  return false;
}

bool gdl_flow_rests_on(const gdl_flow *flow, const gdl_term *term, uint32_t value) {
  return rests_on(flow, term, value, GDL_NEW_ARRAY(flow->arena, bool, flow->values.count));
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
  if (term == NULL ||
      rests_on(flow, term, state->current, GDL_NEW_ARRAY(flow->arena, bool, flow->values.count)))
    return false;
  flow->values.at[state->current].term = term;
  return true;
}

static void close_state(gdl_flow *flow, uint32_t variable) {
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
      state->current = add_value(
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
  close_state(flow, variable);
  const gdl_term *term = base_of(flow, &flow->states[variable]);
  return term == NULL || flow->plan->entries[variable].kind == GDL_PLAN_UNUSED
             ? gdl_term_unknown(flow->arena)
             : term;
}

/* ---- assignments ---- */

static void push_arm(gdl_flow *flow, uint32_t variable, gdl_flow_arm arm) {
  GDL_PUSH(flow->arena, &flow->states[variable].arms, arm);
}

typedef struct target { /* what one rule assigns to one variable, attribute by attribute */
  uint32_t variable;
  const gdl2_assign *whole, *unit;
} target;

typedef GDL_LIST(target) targets;

static void collect(gdl_flow *flow, const gdl2_assign *assigns, uint32_t count, targets *out) {
  for (uint32_t i = 0; i < count; i++) {
    uint32_t variable = gdl_flow_root(flow, assigns[i].variable), k = 0;
    while (k < out->count && out->at[k].variable != variable) k++;
    /* Assigned twice by one rule, one after the other. */
    const bool is_value = assigns[i].attribute != GDL2_UNIT && assigns[i].attribute != GDL2_PRECISION;
    if (is_value && k < out->count && out->at[k].whole != NULL) {
      GDL_PUSH(flow->arena, out,
               ((target){.variable = variable, .whole = &assigns[i], .unit = out->at[k].unit}));
      continue;
    }
    if (k == out->count) GDL_PUSH(flow->arena, out, ((target){.variable = variable}));
    if (assigns[i].attribute == GDL2_UNIT)
      out->at[k].unit = &assigns[i];
    else if (assigns[i].attribute != GDL2_PRECISION)
      out->at[k].whole = &assigns[i];
  }
}

/* x = x + 2 */
static bool is_addition(const gdl_flow *flow, const target *t) {
  const gdl2_expr *value = t->whole->value;
  return value->op == GDL2_ADD && value->args[0]->op == GDL2_VARIABLE &&
         gdl_flow_root(flow, value->args[0]->variable) == t->variable;
}

static const gdl_term *added_text(gdl_lower *lower, const target *t) {
  const gdl_plan_entry *entry = &lower->flow->plan->entries[t->variable];
  gdl2_expr constant = {.op = GDL2_TEXT};
  if (!gdl_plan_added_text(lower->flow->plan, t->whole->value, &constant.text)) return NULL;
  const gdl_plan_choice *choice = gdl_plan_choice_of(entry, &constant);
  return choice == NULL
             ? NULL
             : gdl_term_choice(lower->flow->arena, entry->list, (uint32_t)(choice - entry->choices));
}

static const gdl_term *added(gdl_lower *lower, const target *t) {
  if (lower->flow->plan->entries[t->variable].kind == GDL_PLAN_CHOICE) return added_text(lower, t);
  gdl_terms parts = {0};
  const gdl2_expr *value = t->whole->value;
  for (uint32_t i = 1; i < value->arg_count; i++)
    GDL_PUSH(lower->flow->arena, &parts, gdl_lower_number(lower, value->args[i]));
  return gdl_term_arith(lower->flow->arena, GDL_TERM_ADD, parts.at, parts.count);
}

static const gdl_term *assigned(gdl_lower *lower, const target *t) {
  const gdl_plan_entry *entry = &lower->flow->plan->entries[t->variable];
  gdl_string unit;
  bool is_changed;
  const gdl2_assign *whole = t->whole;
  if (entry->kind == GDL_PLAN_QUANTITY && t->unit != NULL && whole->attribute == GDL2_MAGNITUDE &&
      t->unit->value->op == GDL2_TEXT &&
      gdl_import_unit(lower->flow->arena, t->unit->value->text, &unit, &is_changed) && unit.len > 0)
    return gdl_term_times_unit(lower->flow->arena, gdl_lower_number(lower, whole->value), unit);
  return gdl_lower_as(lower, t->variable, whole->value);
}

/* Whether a text was begun with nothing, and only added to since. */
static bool is_only_added_to(const gdl_flow *flow, const gdl_flow_state *state) {
  for (uint32_t i = 0; i < state->arms.count; i++) {
    const gdl_term *term = state->arms.at[i].term;
    if (state->arms.at[i].adds) continue;
    if (term->op != GDL_TERM_CHOICE || flow->plan->entries[term->list].choices[term->index].label.len > 0)
      return false;
  }
  return state->current == GDL_NONE;
}

static bool may_add(const gdl_flow *flow, const target *t) {
  const gdl_flow_state *state = &flow->states[t->variable];
  gdl_plan_kind kind = flow->plan->entries[t->variable].kind;
  if (kind == GDL_PLAN_CHOICE)
    return is_addition(flow, t) && is_only_added_to(flow, state) &&
           gdl_plan_added_text(flow->plan, t->whole->value, &(gdl_string){0});
  return is_addition(flow, t) &&
         (kind == GDL_PLAN_INTEGER || kind == GDL_PLAN_NUMBER || kind == GDL_PLAN_QUANTITY) &&
         (state->constant != NULL || state->arms.count > 0);
}

static void assign(gdl_lower *lower, const target *t, const gdl_term *guard, bool is_last) {
  gdl_flow *flow = lower->flow;
  if (t->whole == NULL || flow->plan->entries[t->variable].kind == GDL_PLAN_UNUSED) return;
  const bool adds = may_add(flow, t);
  const gdl_term *term = adds ? added(lower, t) : assigned(lower, t);
  if (term == NULL || term->op == GDL_TERM_UNKNOWN)
    return; /* what cannot be computed is not assigned */
  if (term->op == GDL_TERM_VALUE && term->index == flow->states[t->variable].current)
    return; /* x = x */
  push_arm(flow, t->variable,
           (gdl_flow_arm){.guard = gdl_presence_drop(flow, guard, term),
                          .term = term,
                          .adds = adds,
                          .is_last = is_last});
}

/* ---- rules ---- */

static bool asks_absence(const gdl_flow *flow, const gdl2_expr *when, const targets *all) {
  return when->op == GDL2_EQUAL && when->args[1]->op == GDL2_NULL &&
         when->args[0]->op == GDL2_VARIABLE && all->count == 1 &&
         gdl_flow_root(flow, when->args[0]->variable) == all->at[0].variable &&
         flow->splits[all->at[0].variable] == GDL_NONE;
}

/* x != null of what the rule adds to, where it has been there from the start. */
static bool asks_what_is_there(const gdl_flow *flow, const gdl2_expr *when, const targets *all) {
  if (when->op != GDL2_UNEQUAL || when->args[1]->op != GDL2_NULL ||
      when->args[0]->op != GDL2_VARIABLE || all->count != 1)
    return false;
  const gdl_flow_state *state = &flow->states[all->at[0].variable];
  return gdl_flow_root(flow, when->args[0]->variable) == all->at[0].variable && state->arms.count > 0 &&
         !state->arms.at[0].adds && gdl_term_is_boolean(state->arms.at[0].guard, true);
}

static bool is_given_or_absent(const gdl_flow *flow, uint32_t variable) {
  const gdl_flow_state *state = &flow->states[variable];
  return state->constant == NULL &&
         (state->current == GDL_NONE || flow->values.at[state->current].kind == GDL_FLOW_FACT);
}

/* Long conditions on which several values rest are named rather than repeated. */
static bool is_worth_a_name(const gdl_flow *flow, uint32_t rule, const gdl_term *guard) {
  const gdl2_rule *r = &flow->plan->guide->rules[rule];
  uint32_t others = 0;
  for (uint32_t i = 1; i < r->then_count; i++)
    if (gdl_flow_root(flow, r->then[i].variable) != gdl_flow_root(flow, r->then[0].variable))
      others++;
  return others > 0 && gdl_term_size(guard) > 10 && !gdl_presence_any(guard);
}

static void name_condition(gdl_flow *flow, uint32_t rule, const gdl_term *guard) {
  flow->fired[rule] = guard;
  if ((!flow->is_asked[rule] && !is_worth_a_name(flow, rule, guard)) ||
      guard->op == GDL_TERM_BOOLEAN || guard->op == GDL_TERM_VALUE)
    return;
  flow->conditions[rule] = add_value(
      flow,
      (gdl_flow_value){.kind = GDL_FLOW_CONDITION, .variable = GDL_NONE, .rule = rule, .term = guard});
}

static const gdl_term *guard_of(gdl_lower *lower, const gdl2_rule *rule, const targets *all,
                                bool *is_last) {
  gdl_flow *flow = lower->flow;
  gdl_terms guards = {0};
  for (uint32_t i = 0; i < rule->when_count; i++) gdl_lower_settle_units(lower, rule->when[i]);
  if (flow->precondition != GDL_NONE)
    GDL_PUSH(flow->arena, &guards, gdl_flow_value_term(flow, flow->precondition));
  for (uint32_t i = 0; i < rule->when_count; i++)
    if (asks_absence(flow, rule->when[i], all) && is_given_or_absent(flow, all->at[0].variable))
      *is_last = true;
    else if (!asks_what_is_there(flow, rule->when[i], all))
      GDL_PUSH(flow->arena, &guards, gdl_lower_condition(lower, rule->when[i], true));
  return gdl_term_all(flow->arena, guards.at, guards.count);
}

static void run_rule(gdl_flow *flow, uint32_t index) {
  const gdl2_rule *rule = &flow->plan->guide->rules[index];
  gdl_lower lower = {.flow = flow, .keeps = flow->unit_rules[index].is_kept},
            other = {.flow = flow, .keeps = true};
  targets all = {0};
  collect(flow, rule->then, rule->then_count, &all);
  bool is_last = false;
  const gdl_term *guard = guard_of(&lower, rule, &all, &is_last);
  if (gdl_term_is_boolean(guard, false)) {
    flow->unit_rules[index].guard = guard_of(&other, rule, &all, &is_last);
    flow->unit_rules[index].is_dropped = !gdl_term_is_boolean(flow->unit_rules[index].guard, false);
  }
  const gdl_term *when = gdl_presence_drop(flow, guard, NULL);
  if (flow->plan->reading == GDL_IMPORT_FIRED) when = gdl_presence_firm(flow, when, NULL);
  name_condition(flow, index, when);
  if (gdl_term_is_boolean(guard, false)) return;
  /* What a value reads need not be asked for, even where another rule asks whether this one fired. */
  if (flow->conditions[index] != GDL_NONE && !gdl_presence_alone(guard))
    guard = gdl_flow_value_term(flow, flow->conditions[index]);
  for (uint32_t i = 0; i < all.count; i++) assign(&lower, &all.at[i], guard, is_last);
}

static void run_defaults(gdl_flow *flow) {
  const gdl2_guide *guide = flow->plan->guide;
  gdl_lower lower = {.flow = flow};
  targets all = {0};
  collect(flow, guide->defaults, guide->default_count, &all);
  for (uint32_t i = 0; i < all.count; i++) {
    uint32_t shared = flow->plan->entries[all.at[i].variable].shares;
    if (shared != GDL_NONE) all.at[i].variable = shared; /* not where it was given */
  }
  for (uint32_t i = 0; i < all.count; i++)
    assign(&lower, &all.at[i], gdl_term_boolean(flow->arena, true), false);
}

static void run_preconditions(gdl_flow *flow) {
  const gdl2_guide *guide = flow->plan->guide;
  gdl_lower lower = {.flow = flow};
  gdl_terms all = {0};
  for (uint32_t i = 0; i < guide->pre_condition_count; i++) {
    const gdl_term *part = gdl_lower_condition(&lower, guide->pre_conditions[i], true);
    if (!gdl_presence_alone(part))
      GDL_PUSH(flow->arena, &all, part); /* what is missing leaves unknown what reads it */
  }
  const gdl_term *guard = gdl_term_all(flow->arena, all.at, all.count);
  guard = gdl_presence_drop(flow, guard, NULL);
  if (gdl_term_is_boolean(guard, true)) return;
  flow->precondition = add_value(
      flow, (gdl_flow_value){
                .kind = GDL_FLOW_CONDITION, .variable = GDL_NONE, .rule = GDL_NONE, .term = guard});
}

/* ---- from the facts to the end ---- */

static void add_facts(gdl_flow *flow, uint32_t variable) {
  const gdl_plan_entry *entry = &flow->plan->entries[variable];
  if (!entry->is_fact || entry->kind == GDL_PLAN_UNUSED || entry->alias_of != GDL_NONE) return;
  gdl_flow_value fact = {.kind = GDL_FLOW_FACT, .variable = variable, .name = entry->name};
  if (entry->split_count == 0) flow->states[variable].current = add_value(flow, fact);
  for (uint32_t i = 0; i < entry->split_count; i++) {
    fact.name = entry->splits[i].name;
    fact.unit = entry->splits[i].unit;
    uint32_t value = add_value(flow, fact);
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

static void use(gdl_flow *flow, const gdl_term *term) {
  if (term == NULL) return;
  if (term->op == GDL_TERM_VALUE && !flow->values.at[term->index].is_used) {
    flow->values.at[term->index].is_used = true;
    use(flow, flow->values.at[term->index].term);
  }
  for (uint32_t i = 0; i < term->count; i++) use(flow, term->args[i]);
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
    close_state(flow, i);
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

static void use_finals(gdl_flow *flow) {
  close_all(flow);
  const bool advises = may_advise(flow);
  for (uint32_t i = 0; i < flow->plan->guide->variable_count; i++) {
    const uint32_t value = flow->states[i].current;
    if (value == GDL_NONE || !is_told(flow, i)) continue;
    if (advises && gdl_flow_is_advice(flow, i, value)) flow->values.at[value].kind = GDL_FLOW_ITEM;
    if (flow->values.at[value].kind != GDL_FLOW_FACT) use(flow, gdl_flow_value_term(flow, value));
  }
  for (uint32_t i = 0; i < flow->values.count; i++) /* what the guide asks for is asked for */
    if (flow->values.at[i].kind == GDL_FLOW_FACT && !flow->values.at[i].is_used)
      use(flow, gdl_flow_value_term(flow, i));
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
  run_defaults(flow);
  run_preconditions(flow);
  for (uint32_t i = 0; i < plan->guide->rule_count; i++) run_rule(flow, i);
  return flow;
}

gdl_flow *gdl_flow_new(gdl_plan *plan) {
  gdl_flow *flow = run(plan, NULL);
  gdl_flow_unit_rule *kept = GDL_NEW_ARRAY(plan->arena, gdl_flow_unit_rule, plan->guide->rule_count);
  if (find_kept(flow, kept)) flow = run(plan, kept);
  use_finals(flow);
  gdl_flow_name(flow);
  return flow;
}
