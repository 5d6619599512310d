/* tests.c - `test` blocks: what is given, and whether the day must be. Nothing is run here. */
#include "sema/check.h"

/* ---- given ---- */

static bool is_today(const gdl_name *name) { return gdl_string_is(name->string, "today"); }

static bool value_of(gdl_checker *c, const gdl_assign *assign, const gdl_type *type, gdl_given *out) {
  gdl_constant *value = GDL_NEW(c->arena, gdl_constant);
  out->value = value;
  return type->kind != GDL_TYPE_ERROR && gdl_constant_of(c, assign->value, type, value, NULL);
}

static bool fact_given(gdl_checker *c, const gdl_assign *assign, uint32_t index, gdl_given *out) {
  const gdl_type *type = c->facts.at[index].type;
  out->what = GDL_GIVEN_FACT;
  out->index = index;
  if (assign->value->kind != GDL_EXPR_STRING || type->kind == GDL_TYPE_TEXT)
    return value_of(c, assign, type, out);
  out->outside = assign->value->string;
  return type->kind != GDL_TYPE_ERROR;
}

static bool refuse_unknown(gdl_checker *c, const gdl_assign *assign, const gdl_given *given) {
  if (!given->value->is_unknown) return true;
  gdl_report(c->diags, GDL_DIAG_MUST_BE_KNOWN, assign->value->span);
  return false;
}

static bool parameter_given(gdl_checker *c, const gdl_assign *assign, uint32_t index, gdl_given *out) {
  out->what = GDL_GIVEN_PARAMETER;
  out->index = index;
  return value_of(c, assign, c->parameters.at[index].type, out) && refuse_unknown(c, assign, out);
}

static bool today_given(gdl_checker *c, const gdl_assign *assign, gdl_given *out) {
  out->what = GDL_GIVEN_TODAY;
  out->index = GDL_NONE;
  return value_of(c, assign, c->date_type, out) && refuse_unknown(c, assign, out);
}

static void report_not_given(gdl_checker *c, gdl_ident ident) {
  const gdl_symbol *symbol = gdl_symbol_of(c, ident.name);
  if (!symbol) {
    gdl_report_unknown(c, ident, 1u << GDL_SYMBOL_FACT | 1u << GDL_SYMBOL_PARAMETER);
    return;
  }
  if (gdl_is_broken(c, ident.name)) return;
  gdl_diag *diag = gdl_report_1(c->diags, GDL_DIAG_NOT_TO_BE_GIVEN, ident.span, ident.name->string);
  diag->args[1] = gdl_symbol_arg(symbol->kind);
  diag->also = symbol->span;
}

static bool given_of(gdl_checker *c, const gdl_assign *assign, gdl_given *out) {
  gdl_ident name = assign->target.first;
  *out = (gdl_given){.span = assign->span};
  if (!name.name || !assign->value || assign->value->kind == GDL_EXPR_ERROR) return false;
  if (assign->target.second.name) {
    gdl_report_1(c->diags, GDL_DIAG_ONE_NAME_WANTED, assign->target.span,
                 gdl_sources_text(c->diags->sources, assign->target.span));
    return false;
  }
  if (!gdl_mark_once(c, name, GDL_DIAG_GIVEN_TWICE)) return false;
  if (is_today(name.name)) return today_given(c, assign, out);
  const gdl_symbol *symbol = gdl_symbol_of(c, name.name);
  if (symbol && symbol->kind == GDL_SYMBOL_FACT) return fact_given(c, assign, symbol->index, out);
  if (symbol && symbol->kind == GDL_SYMBOL_PARAMETER)
    return parameter_given(c, assign, symbol->index, out);
  report_not_given(c, name);
  return false;
}

/* ---- the day ---- */

/* Can the value of a node depend on the day in this test? A day that meets only what is not given settles nothing: the age
 * of someone whose date of birth is unknown is unknown on any day. */
typedef enum day {
  DAY_NO,
  DAY_ASKED,
  DAY_UNKNOWN
} day; /* UNKNOWN: not given, and cannot be derived */

typedef struct days {
  gdl_u32_list nodes; /* those that rest on TODAY, in order */
  const bool *reads;  /* by node */
  bool *is_asked; /* by node: something asks for its value: a rule, a setting, a constraint, a definition, a fact */
  uint8_t *state;     /* by node; of the nodes above, of the test at hand */
  uint32_t *given_in; /* by fact: the last test that gives it, + 1 */
  bool *meets_day;    /* by fact: what is asked of the day can depend on whether it is given */
  enum {
    NOT_ASKED,
    NO,
    YES
  } if_none; /* the answer for tests that give none of those: most of them */
} days;

static void ask(bool *is_asked, uint32_t node) {
  if (node != GDL_NONE) is_asked[node] = true;
}

static bool *find_asked(const gdl_checker *c) {
  bool *asked = GDL_NEW_ARRAY(c->arena, bool, c->nodes.count);
  for (uint32_t i = 0; i < c->facts.count; i++) ask(asked, c->facts.at[i].node);
  for (uint32_t i = 0; i < c->defines.count; i++) ask(asked, c->defines.at[i].node);
  for (uint32_t i = 0; i < c->constraints.count; i++) ask(asked, c->constraints.at[i].node);
  for (uint32_t r = 0; r < c->rules.count; r++) {
    const gdl_rule *rule = &c->rules.at[r];
    ask(asked, rule->live);
    for (uint32_t e = 0; e < rule->effect_count; e++)
      for (uint32_t s = 0; s < rule->effects[e].setting_count; s++)
        ask(asked, rule->effects[e].settings[s].node);
  }
  return asked;
}

static void meet(const gdl_checker *c, bool *meets_day, uint32_t node) {
  if (c->nodes.at[node].op == GDL_OP_FACT) meets_day[c->nodes.at[node].index] = true;
}

static days find_days(gdl_checker *c) {
  days d = {.reads = gdl_nodes_reading(c, GDL_OP_TODAY), .is_asked = find_asked(c)};
  d.state = GDL_NEW_ARRAY(c->arena, uint8_t, c->nodes.count);
  d.given_in = GDL_NEW_ARRAY(c->arena, uint32_t, c->facts.count);
  d.meets_day = GDL_NEW_ARRAY(c->arena, bool, c->facts.count);
  for (uint32_t n = 0; n < c->nodes.count; n++) {
    if (!d.reads[n]) continue;
    GDL_PUSH(c->arena, &d.nodes, n);
    meet(c, d.meets_day, n);
    for (uint32_t k = 0; k < c->nodes.at[n].count; k++)
      meet(c, d.meets_day, c->args.at[c->nodes.at[n].first + k]);
  }
  return d;
}

static day state_of(const gdl_checker *c, const days *d, uint32_t n, uint32_t test) {
  const gdl_node *node = &c->nodes.at[n];
  if (d->reads[n]) return (day)d->state[n];
  bool is_bare = node->op == GDL_OP_FACT && c->facts.at[node->index].otherwise == GDL_NONE;
  return is_bare && d->given_in[node->index] != test + 1 ? DAY_UNKNOWN : DAY_NO;
}

/* One operand unknown leaves the result unknown, whatever the day; these may be settled by another. */
static bool may_do_without(gdl_op op) {
  return op == GDL_OP_AND || op == GDL_OP_OR || op == GDL_OP_AT_LEAST || op == GDL_OP_COUNT ||
         op == GDL_OP_IF || op == GDL_OP_CASES || op == GDL_OP_CASES_IN_ORDER ||
         op == GDL_OP_SUM_WHEN || op == GDL_OP_MIN || op == GDL_OP_MAX || op == GDL_OP_LIVE;
}

static day day_of(const gdl_checker *c, const days *d, uint32_t n, uint32_t test) {
  const gdl_node *node = &c->nodes.at[n];
  if (node->op == GDL_OP_TODAY) return DAY_ASKED;
  if (node->op == GDL_OP_FACT && d->given_in[node->index] == test + 1) return DAY_NO;
  bool is_asked = false, is_unknown = false;
  for (uint32_t k = 0; k < node->count; k++) {
    day arg = state_of(c, d, c->args.at[node->first + k], test);
    is_asked = is_asked || arg == DAY_ASKED;
    is_unknown = is_unknown || arg == DAY_UNKNOWN;
  }
  if (is_unknown && !may_do_without(node->op)) return DAY_UNKNOWN;
  return is_asked ? DAY_ASKED : DAY_NO;
}

/* Whether the test gives one of the facts on which the question of the day depends. */
static bool note_given(days *d, const gdl_test *test, uint32_t index) {
  bool meets = false;
  for (uint32_t i = 0; i < test->given_count; i++) {
    const gdl_given *given = &test->given[i];
    if (given->what != GDL_GIVEN_FACT || (given->value && given->value->is_unknown)) continue;
    d->given_in[given->index] = index + 1;
    meets = meets || d->meets_day[given->index];
  }
  return meets;
}

static bool find_asked_day(const gdl_checker *c, days *d, uint32_t test) {
  for (uint32_t i = 0; i < d->nodes.count; i++) {
    uint32_t n = d->nodes.at[i];
    d->state[n] = (uint8_t)day_of(c, d, n, test);
    if (d->state[n] == DAY_ASKED && d->is_asked[n]) return true;
  }
  return false;
}

static bool asks_day(const gdl_checker *c, days *d, const gdl_test *test, uint32_t index) {
  if (note_given(d, test, index)) return find_asked_day(c, d, index);
  if (d->if_none == NOT_ASKED) d->if_none = find_asked_day(c, d, index) ? YES : NO;
  return d->if_none == YES;
}

static bool gives_today(const gdl_test *test) {
  for (uint32_t i = 0; i < test->given_count; i++)
    if (test->given[i].what == GDL_GIVEN_TODAY) return true;
  return false;
}

/* ---- the whole ---- */

static bool check_given(gdl_checker *c, gdl_test *test) {
  gdl_assigns given = test->decl->test.given;
  gdl_given *resolved = GDL_NEW_ARRAY(c->arena, gdl_given, given.count);
  bool ok = true;
  gdl_marks_start(c);
  for (uint32_t i = 0; i < given.count; i++) ok = given_of(c, &given.at[i], &resolved[i]) && ok;
  test->given = resolved;
  test->given_count = given.count;
  return ok;
}

static void check_expects(gdl_checker *c, gdl_test *test) {
  uint32_t count = test->decl->test.expects.count;
  gdl_expectation *expects = GDL_NEW_ARRAY(c->arena, gdl_expectation, count);
  for (uint32_t i = 0; i < count; i++)
    gdl_check_expectation(c, &test->decl->test.expects.at[i], &expects[i]);
  test->expects = expects;
  test->expect_count = count;
  if (count == 0) gdl_report(c->diags, GDL_DIAG_TEST_WITHOUT_EXPECT, test->decl->test.name.span);
}

void gdl_check_tests(gdl_checker *c) {
  days d = find_days(c);
  for (uint32_t t = 0; t < c->tests.count; t++) {
    gdl_test *test = &c->tests.at[t];
    bool ok = check_given(c, test);
    check_expects(c, test);
    if (ok && !gives_today(test) && asks_day(c, &d, test, t))
      gdl_report(c->diags, GDL_DIAG_TODAY_NOT_GIVEN, test->decl->test.name.span);
  }
}
