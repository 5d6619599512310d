/* flow_rules.c - one rule after the other: when it fires, and what it assigns then. */
#include "import/flow.h"

#include "sema/program.h" /* GDL_NONE */

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
    uint32_t variable = gdl_flow_root(flow, assigns[i].variable), k = out->count;
    for (uint32_t at = 0; at < out->count; at++)
      if (out->at[at].variable == variable) k = at; /* the last of it */
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
  if (t->unit != NULL && t->unit->value->op == GDL2_TEXT && t->unit->value->text.len > 0 &&
      !gdl_import_unit(lower->flow->arena, t->unit->value->text, &unit, &is_changed))
    gdl_flow_fail_in(lower->flow, t->unit->at, "a unit that is not understood", "无法识别的单位");
  const bool has_unit =
      entry->kind == GDL_PLAN_QUANTITY && t->unit != NULL && whole->attribute == GDL2_MAGNITUDE &&
      t->unit->value->op == GDL2_TEXT &&
      gdl_import_unit(lower->flow->arena, t->unit->value->text, &unit, &is_changed) && unit.len > 0;
  if (!has_unit) return gdl_lower_as(lower, t->variable, whole->value);
  if (gdl_lower_is_of(lower, unit, entry->unit))
    return gdl_term_times_unit(lower->flow->arena, gdl_lower_number(lower, whole->value), unit);
  gdl_flow_fail_in(lower->flow, whole->at, "a quantity of another kind", "另一类的量");
  return NULL;
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

/* Whether it reads what has no value when its turn comes, as far as the rules have come. */
bool gdl_flow_reads_nothing(gdl_flow *flow, const gdl2_expr *expr) {
  if (expr->op == GDL2_VARIABLE && flow->splits[gdl_flow_root(flow, expr->variable)] == GDL_NONE &&
      gdl_flow_read(flow, expr->variable, (gdl_string){"", 0})->op == GDL_TERM_UNKNOWN)
    return true;
  for (uint32_t i = 0; i < expr->arg_count; i++)
    if (gdl_flow_reads_nothing(flow, expr->args[i])) return true;
  return false;
}

/* GDL2 passes over an assignment that reads what nothing has given yet; what is left for another reason is no guide of ours. */
static void leave_out(gdl_flow *flow, const target *t) {
  const gdl2_variable *variable = &flow->plan->guide->variables[t->variable];
  const gdl_string label = gdl2_term_of(flow->plan->guide, 0, variable->id);
  if (!gdl_flow_reads_nothing(flow, t->whole->value)) {
    gdl_flow_fail_in(flow, t->whole->at, "a value of a type that it cannot have", "其类型不可能的值");
    return;
  }
  gdl_out_format(
      &flow->plan->notes[GDL_LANG_EN],
      "a value of %S (%S) is left out: it is made of what has no value when its turn comes\n",
      variable->id, label);
  gdl_out_format(&flow->plan->notes[GDL_LANG_ZH],
                 "%S（%S）的一个赋值未导入：轮到它时所依据的值尚不存在\n", variable->id, label);
}

/* A part of a proportion alone is another number. `1 : x` is told by its x. */
static bool is_half(const gdl2_assign *assign) {
  const gdl2_expr *value = assign->value;
  if (assign->attribute != GDL2_NUMERATOR) return false;
  return value->op != GDL2_NUMBER || gdl_decimal_compare(value->number, gdl_decimal_from_int(1)) != 0;
}

/* Set by itself, a unit is a type and no value: another one than that of the element would make its number another. */
static void check_unit_alone(gdl_flow *flow, const target *t) {
  gdl_string unit;
  bool is_changed;
  if (t->unit == NULL || flow->plan->entries[t->variable].kind != GDL_PLAN_QUANTITY) return;
  if (t->unit->value->op == GDL2_TEXT &&
      gdl_import_unit(flow->arena, t->unit->value->text, &unit, &is_changed) &&
      gdl_string_equal(unit, flow->plan->entries[t->variable].unit))
    return;
  gdl_flow_fail_in(flow, t->unit->at, "a unit that is changed without its value", "改变单位而不改变数值");
}

static bool is_told(const gdl_flow *flow, uint32_t variable) {
  return flow->plan->guide->variables[variable].io == GDL2_OUTPUT ||
         flow->plan->entries[variable].is_expected;
}

static void assign(gdl_lower *lower, const target *t, const gdl_term *guard, bool is_last) {
  gdl_flow *flow = lower->flow;
  if (t->whole == NULL) {
    check_unit_alone(flow, t);
    return;
  }
  if (is_half(t->whole)) {
    gdl_flow_fail_in(flow, t->whole->at, "the numerator of a proportion", "比例的分子");
    return;
  }
  if (flow->plan->entries[t->variable].kind == GDL_PLAN_UNUSED) {
    if (is_told(flow, t->variable)) leave_out(flow, t);
    return;
  }
  const bool adds = may_add(flow, t);
  const uint32_t errors = flow->plan->diags->errors;
  const gdl_term *term = adds ? added(lower, t) : assigned(lower, t);
  if (term == NULL) return; /* reported */
  if (term->op == GDL_TERM_UNKNOWN) {
    if (flow->plan->diags->errors == errors) leave_out(flow, t);
    return;
  }
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
  flow->conditions[rule] = gdl_flow_add(
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

static bool is_text(const gdl_flow *flow, const target *t) {
  return t->whole != NULL && t->whole->value->op == GDL2_TEXT &&
         flow->plan->entries[t->variable].kind == GDL_PLAN_CHOICE;
}

static bool is_assigned_once(const gdl_flow *flow, uint32_t variable) {
  uint32_t count = 0;
  const gdl2_guide *guide = flow->plan->guide;
  for (uint32_t i = 0; i < guide->rule_count; i++)
    for (uint32_t k = 0; k < guide->rules[i].then_count; k++)
      if (guide->rules[i].then[k].variable == variable && guide->rules[i].then[k].attribute != GDL2_UNIT &&
          guide->rules[i].then[k].attribute != GDL2_PRECISION)
        count++;
  return count == 1;
}

static bool reads_all_asked(const gdl_flow *flow, const gdl_term *term, const gdl_term *guard) {
  for (uint32_t i = 0; i < guard->count; i++)
    if (guard->args[i]->op != GDL_TERM_KNOWN || guard->args[i]->args[0]->op != GDL_TERM_VALUE ||
        !gdl_flow_rests_on(flow, term, guard->args[i]->args[0]->index))
      return false;
  return true;
}

/* A remark on a result stands where the result is known; that is shorter to say than all that the result is made of. */
static const gdl_term *guard_of_remark(gdl_flow *flow, const targets *all, const gdl_term *guard) {
  if (guard->op != GDL_TERM_AND) return guard;
  for (uint32_t i = 0; i < all->count; i++) {
    const uint32_t variable = all->at[i].variable;
    if (is_text(flow, &all->at[i]) || flow->states[variable].arms.count == 0 ||
        !is_assigned_once(flow, variable))
      continue;
    const gdl_flow_arm *arm = &flow->states[variable].arms.at[flow->states[variable].arms.count - 1];
    if (!reads_all_asked(flow, arm->term, guard)) continue;
    const gdl_term *result = gdl_flow_read(flow, variable, (gdl_string){"", 0});
    if (result->op == GDL_TERM_VALUE) return gdl_term_known(flow->arena, result);
  }
  return guard;
}

void gdl_flow_run_rule(gdl_flow *flow, uint32_t index) {
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
  for (uint32_t i = 0; i < all.count; i++)
    if (!is_text(flow, &all.at[i])) assign(&lower, &all.at[i], guard, is_last);
  for (uint32_t i = 0; i < all.count; i++)
    if (is_text(flow, &all.at[i]))
      assign(&lower, &all.at[i], guard_of_remark(flow, &all, guard), is_last);
}

void gdl_flow_run_defaults(gdl_flow *flow) {
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

static void note_presence(gdl_flow *flow) {
  gdl_out_text(&flow->plan->notes[GDL_LANG_EN],
               "the guide answers only when certain values were entered; here what does not read "
               "them is answered without\n");
  gdl_out_text(&flow->plan->notes[GDL_LANG_ZH],
               "原指南仅在录入某些数据后才作答；此处不依据这些数据的结论无需录入即可得出\n");
}

void gdl_flow_run_preconditions(gdl_flow *flow) {
  const gdl2_guide *guide = flow->plan->guide;
  gdl_lower lower = {.flow = flow};
  gdl_terms all = {0};
  bool asks_more = false;
  for (uint32_t i = 0; i < guide->pre_condition_count; i++) {
    const gdl_term *part = gdl_lower_condition(&lower, guide->pre_conditions[i], true);
    if (gdl_presence_alone(part))
      asks_more = true; /* what is missing leaves unknown what reads it */
    else
      GDL_PUSH(flow->arena, &all, part);
  }
  if (asks_more) note_presence(flow);
  const gdl_term *guard = gdl_term_all(flow->arena, all.at, all.count);
  guard = gdl_presence_drop(flow, guard, NULL);
  if (gdl_term_is_boolean(guard, true)) return;
  flow->precondition = gdl_flow_add(
      flow, (gdl_flow_value){
                .kind = GDL_FLOW_CONDITION, .variable = GDL_NONE, .rule = GDL_NONE, .term = guard});
}
