/* evidence.c - reading off a guide and its test cases what its variables are. */
#include "import/evidence.h"

#include "base/text.h"
#include "sema/program.h" /* GDL_NONE */

typedef struct collector {
  gdl_plan *plan;
  gdl_evidence *all;
} collector;

static gdl_evidence *of(collector *c, uint32_t variable) {
  uint32_t alias = c->plan->entries[variable].alias_of;
  return &c->all[alias == GDL_NONE ? variable : alias];
}

/* The next character, a run of white space being one blank; 0 at the end. White space at either end is none. */
static char next_char(gdl_string text, uint32_t *at) {
  const bool is_first = *at == 0;
  bool skipped = false;
  for (; *at < text.len && gdl_is_blank(text.text[*at]); (*at)++) skipped = true;
  if (*at == text.len) return 0;
  if (skipped && !is_first) return ' ';
  return text.text[(*at)++];
}

bool gdl_evidence_same_text(gdl_string a, gdl_string b) {
  uint32_t i = 0, k = 0;
  for (;;) {
    char x = next_char(a, &i), y = next_char(b, &k);
    if (x != y) return false;
    if (x == 0) return true;
  }
}

gdl_string gdl_evidence_plain_text(gdl_string text) {
  static const char prefix[] = "DvText(value=";
  const uint32_t len = sizeof prefix - 1;
  if (text.len <= len || text.text[text.len - 1] != ')') return text;
  for (uint32_t i = 0; i < len; i++)
    if (text.text[i] != prefix[i]) return text;
  return (gdl_string){text.text + len, text.len - len - 1};
}

static bool is_same_choice(const gdl_plan_choice *a, const gdl_plan_choice *b) {
  if (a->code.len == 0 || b->code.len == 0)
    return a->code.len == b->code.len && gdl_evidence_same_text(a->label, b->label);
  if (!gdl_string_equal(a->code, b->code)) return false;
  return !a->has_points || !b->has_points || gdl_decimal_compare(a->points, b->points) == 0;
}

static void note_choice(collector *c, gdl_evidence *e, gdl_plan_choice choice) {
  for (uint32_t i = 0; i < e->choices.count; i++) {
    gdl_plan_choice *known = &e->choices.at[i];
    if (!is_same_choice(known, &choice)) continue;
    if (!known->has_points) known->has_points = choice.has_points, known->points = choice.points;
    if (known->label.len == 0) known->label = choice.label;
    return;
  }
  GDL_PUSH(c->plan->arena, &e->choices, choice);
}

static gdl_evidence_unit *unit_of(collector *c, gdl_evidence *e, gdl_string written) {
  gdl_string unit;
  bool is_changed;
  if (!gdl_import_unit(c->plan->arena, written, &unit, &is_changed) || unit.len == 0) return NULL;
  for (uint32_t i = 0; i < e->units.count; i++)
    if (gdl_string_equal(e->units.at[i].unit, unit)) return &e->units.at[i];
  GDL_PUSH(c->plan->arena, &e->units, ((gdl_evidence_unit){.unit = unit}));
  return &e->units.at[e->units.count - 1];
}

static void note_constant(collector *c, gdl_evidence *e, const gdl2_expr *value, bool in_guide) {
  gdl_evidence_unit *unit;
  gdl_plan_choice code;
  switch ((int)value->op) {
    case GDL2_ORDINAL:
    case GDL2_CODE:
      e->is_ordinal = e->is_ordinal || value->op == GDL2_ORDINAL;
      e->is_code = e->is_code || value->op == GDL2_CODE;
      note_choice(c, e,
                  (gdl_plan_choice){.code = value->code,
                                    .label = value->label,
                                    .has_points = value->op == GDL2_ORDINAL,
                                    .points = value->number});
      return;
    case GDL2_QUANTITY:
      unit = unit_of(c, e, value->unit);
      if (unit == NULL) {
        e->is_number = true;
        e->sets_unit = true; /* `5,1`: a quantity of no dimension, not a count */
        return;
      }
      e->is_quantity = true;
      if (in_guide)
        unit->in_guide++;
      else
        unit->in_cases++;
      if (in_guide) GDL_PUSH(c->plan->arena, &unit->literals, value->number);
      return;
    case GDL2_NUMBER:
      e->is_number = true;
      if (!in_guide && !gdl_decimal_is_integer(value->number)) e->has_fraction = true;
      if (!in_guide && gdl_decimal_is_integer(value->number)) e->is_count = true;
      return;
    case GDL2_PROPORTION: e->is_number = e->has_fraction = true; return;
    case GDL2_BOOLEAN: e->is_boolean = true; return;
    case GDL2_TEXT:
      if (gdl_plan_coded_text(value->text, &code)) {
        e->is_code = true;
        note_choice(c, e, code);
        return;
      }
      if (gdl_plan_quoted_number(value->text, &(gdl_decimal){0}))
        e->is_number = true;
      else
        e->is_text = true;
      note_choice(c, e, (gdl_plan_choice){.label = gdl_evidence_plain_text(value->text)});
      return;
    case GDL2_DATE_TIME: e->is_date = true; return;
    default: return;
  }
}

/* ---- what the guide says ---- */

static bool is_constant(const gdl2_expr *expr) {
  return (expr->op >= GDL2_BOOLEAN && expr->op <= GDL2_DATE_TIME) && expr->op != GDL2_NULL;
}

static bool is_point_in_time(const gdl2_expr *expr) {
  if (expr->op == GDL2_NOW || expr->op == GDL2_DATE_TIME) return expr->attribute == GDL2_WHOLE;
  return (expr->op == GDL2_SUB || expr->op == GDL2_ADD) && is_point_in_time(expr->args[0]) &&
         expr->args[1]->op == GDL2_QUANTITY;
}

/* One side of a comparison or assignment, told by the other. */
static void note_beside(collector *c, const gdl2_expr *variable, const gdl2_expr *other) {
  if (variable->op != GDL2_VARIABLE) return;
  gdl_evidence *e = of(c, variable->variable);
  gdl_evidence_unit *unit;
  if (variable->attribute == GDL2_UNIT) {
    unit = other->op == GDL2_TEXT ? unit_of(c, e, other->text) : NULL;
    if (unit != NULL) unit->in_guide++, unit->tested++, e->is_quantity = true;
    return;
  }
  if (variable->attribute == GDL2_CODE_OF || variable->attribute == GDL2_PRECISION) return;
  if (is_point_in_time(other)) e->is_date = true;
  if (is_constant(other) && !(variable->attribute == GDL2_VALUE && other->op == GDL2_NUMBER))
    note_constant(c, e, other, true);
  if (other->op == GDL2_VARIABLE && other->attribute != GDL2_MAGNITUDE &&
      variable->attribute != GDL2_MAGNITUDE)
    GDL_PUSH(c->plan->arena, &e->linked, other->variable);
}

static void read_attribute(collector *c, const gdl2_expr *variable) {
  gdl_evidence *e = of(c, variable->variable);
  e->is_read = true;
  if (variable->attribute == GDL2_YEAR) e->is_date = true;
  if (variable->attribute == GDL2_MAGNITUDE || variable->attribute == GDL2_VALUE)
    e->is_computed = true;
}

static bool is_arithmetic(gdl2_op op) {
  return (op >= GDL2_ADD && op <= GDL2_NEGATE) || op == GDL2_CALL;
}

static void read_expr(collector *c, const gdl2_expr *expr, bool is_condition) {
  if (expr->op == GDL2_VARIABLE) {
    read_attribute(c, expr);
    if (is_condition && expr->attribute == GDL2_WHOLE) of(c, expr->variable)->is_boolean = true;
    return;
  }
  if (expr->op >= GDL2_EQUAL && expr->op <= GDL2_GREATER_EQUAL) {
    note_beside(c, expr->args[0], expr->args[1]);
    note_beside(c, expr->args[1], expr->args[0]);
  }
  const bool meets_time =
      expr->op == GDL2_SUB && (is_point_in_time(expr->args[0]) || is_point_in_time(expr->args[1]));
  for (uint32_t i = 0; i < expr->arg_count; i++) {
    const gdl2_expr *arg = expr->args[i];
    if (arg->op == GDL2_VARIABLE && arg->attribute == GDL2_WHOLE && meets_time)
      of(c, arg->variable)->is_date = true;
    else if (arg->op == GDL2_VARIABLE && is_arithmetic(expr->op))
      of(c, arg->variable)->is_computed = true;
    read_expr(c, arg, expr->op == GDL2_AND || expr->op == GDL2_OR || expr->op == GDL2_NOT);
  }
}

static void read_added_text(collector *c, gdl_evidence *e, const gdl2_assign *assign) {
  const gdl2_expr *sum = assign->value;
  gdl_string text;
  if (sum->op != GDL2_ADD || sum->args[0]->op != GDL2_VARIABLE || of(c, sum->args[0]->variable) != e)
    return;
  bool is_text = false;
  for (uint32_t i = 1; i < sum->arg_count; i++)
    is_text = is_text || sum->args[i]->op == GDL2_TEXT ||
              (sum->args[i]->op == GDL2_VARIABLE && sum->args[i]->attribute == GDL2_TERM);
  if (!is_text || !gdl_plan_added_text(c->plan, sum, &text)) return;
  e->is_text = true;
  const uint32_t count = e->choices.count;
  for (uint32_t i = 0; i < count; i++) {
    if (e->choices.at[i].label.len == 0) continue;
    gdl_out both = gdl_out_new(c->plan->arena);
    gdl_out_format(&both, "%S%S", e->choices.at[i].label, text);
    note_choice(c, e, (gdl_plan_choice){.label = gdl_out_take(&both)});
  }
  /* A text that began with nothing is made of parts, which need no joining. */
  const bool began_empty =
      count == 0 || e->adds_text || (count == 1 && e->choices.at[0].label.len == 0);
  e->adds_text = began_empty;
  if (!began_empty) return;
  e->choices.count = count;
  note_choice(c, e, (gdl_plan_choice){.label = text});
}

static void read_assign(collector *c, const gdl2_assign *assign) {
  gdl_evidence *e = of(c, assign->variable);
  gdl_evidence_unit *unit;
  int64_t precision;
  read_expr(c, assign->value, false);
  e->is_assigned = true;
  switch ((int)assign->attribute) {
    case GDL2_UNIT:
      e->sets_unit = true;
      unit = assign->value->op == GDL2_TEXT ? unit_of(c, e, assign->value->text) : NULL;
      if (unit != NULL)
        unit->assigned++, e->is_quantity = true;
      else
        e->is_number = true;
      return;
    case GDL2_PRECISION:
      e->sets_precision = true;
      if (assign->value->op == GDL2_NUMBER && gdl_decimal_to_int(assign->value->number, &precision))
        e->precision = precision;
      return;
    case GDL2_MAGNITUDE: e->is_number = e->is_count = e->is_cut = true; return;
    default: break;
  }
  if (!is_constant(assign->value))
    e->sets_unit = true; /* only `.magnitude` cuts off what is not whole */
  if (assign->value->op == GDL2_VARIABLE &&
      assign->value->attribute != GDL2_MAGNITUDE) /* told by what it becomes, too */
    GDL_PUSH(c->plan->arena, &of(c, assign->value->variable)->linked, assign->variable);
  gdl2_expr target = {.op = GDL2_VARIABLE, .variable = assign->variable, .attribute = assign->attribute};
  note_beside(c, &target, assign->value);
  if (is_arithmetic(assign->value->op)) e->is_computed = true;
  read_added_text(c, e, assign);
  if (is_point_in_time(assign->value)) e->is_date = true;
  if (assign->value->op >= GDL2_NOT && assign->value->op <= GDL2_GREATER_EQUAL)
    e->is_boolean = true;
}

/* ---- what a rule does with a unit ---- */

static bool is_number_of(collector *c, const gdl2_expr *expr, uint32_t variable) {
  return expr->op == GDL2_VARIABLE && expr->attribute <= GDL2_MAGNITUDE &&
         of(c, expr->variable) == of(c, variable);
}

static bool reads(collector *c, const gdl2_expr *expr, uint32_t variable) {
  if (is_number_of(c, expr, variable)) return true;
  for (uint32_t i = 0; i < expr->arg_count; i++)
    if (reads(c, expr->args[i], variable)) return true;
  return false;
}

static void find_factors(collector *c, const gdl2_expr *expr, uint32_t variable, gdl_string unit) {
  for (uint32_t i = 0; i < expr->arg_count; i++) {
    find_factors(c, expr->args[i], variable, unit);
    if (!is_number_of(c, expr->args[i], variable) || (expr->op != GDL2_MUL && expr->op != GDL2_DIV))
      continue;
    for (uint32_t k = 0; k < expr->arg_count; k++)
      if (expr->args[k]->op == GDL2_NUMBER && (expr->op == GDL2_MUL || k == 1))
        GDL_PUSH(c->plan->arena, &of(c, variable)->factors,
                 ((gdl_evidence_factor){unit, expr->args[k]->number, expr->op == GDL2_DIV}));
  }
}

/* Bare numbers that a rule for a unit compares with: thresholds in that unit. */
static void find_thresholds(collector *c, const gdl2_expr *when, uint32_t variable,
                            gdl_evidence_unit *unit) {
  if (when->op >= GDL2_EQUAL && when->op <= GDL2_GREATER_EQUAL &&
      when->args[1]->op == GDL2_NUMBER && is_number_of(c, when->args[0], variable))
    GDL_PUSH(c->plan->arena, &unit->literals, when->args[1]->number);
  for (uint32_t i = 0; i < when->arg_count; i++) find_thresholds(c, when->args[i], variable, unit);
}

static void read_rule_for_unit(collector *c, const gdl2_rule *rule, const gdl2_expr *test) {
  if (test->op == GDL2_AND)
    for (uint32_t i = 0; i < test->arg_count; i++) read_rule_for_unit(c, rule, test->args[i]);
  if (test->op != GDL2_EQUAL || test->args[0]->op != GDL2_VARIABLE ||
      test->args[0]->attribute != GDL2_UNIT || test->args[1]->op != GDL2_TEXT)
    return;
  const uint32_t variable = test->args[0]->variable;
  gdl_evidence_unit *unit = unit_of(c, of(c, variable), test->args[1]->text);
  if (unit == NULL) return;
  for (uint32_t i = 0; i < rule->when_count; i++) find_thresholds(c, rule->when[i], variable, unit);
  for (uint32_t i = 0; i < rule->then_count; i++) {
    if (is_number_of(c, rule->then[i].value, variable)) unit->unchanged++;
    if (reads(c, rule->then[i].value, variable)) unit->computed++;
    if (rule->then[i].value->op == GDL2_NUMBER && rule->then[i].attribute == GDL2_WHOLE) /* the factor itself */
      GDL_PUSH(c->plan->arena, &of(c, variable)->factors,
               ((gdl_evidence_factor){unit->unit, rule->then[i].value->number, false}));
    find_factors(c, rule->then[i].value, variable, unit->unit);
  }
}

static bool asks_unit(collector *c, const gdl2_expr *when, uint32_t variable) {
  if (when->op == GDL2_VARIABLE)
    return when->attribute == GDL2_UNIT && of(c, when->variable) == of(c, variable);
  for (uint32_t i = 0; i < when->arg_count; i++)
    if (asks_unit(c, when->args[i], variable)) return true;
  return false;
}

static void find_raw(collector *c, const gdl2_rule *rule, const gdl2_expr *expr) {
  if (expr->op == GDL2_VARIABLE && expr->attribute == GDL2_MAGNITUDE) {
    bool is_asked = false;
    for (uint32_t i = 0; i < rule->when_count; i++)
      is_asked = is_asked || asks_unit(c, rule->when[i], expr->variable);
    if (!is_asked) of(c, expr->variable)->is_raw = true;
  }
  for (uint32_t i = 0; i < expr->arg_count; i++) find_raw(c, rule, expr->args[i]);
}

static void read_guide(collector *c) {
  const gdl2_guide *guide = c->plan->guide;
  for (uint32_t i = 0; i < guide->pre_condition_count; i++)
    read_expr(c, guide->pre_conditions[i], true);
  for (uint32_t i = 0; i < guide->default_count; i++) read_assign(c, &guide->defaults[i]);
  for (uint32_t i = 0; i < guide->rule_count; i++) {
    const gdl2_rule *rule = &guide->rules[i];
    for (uint32_t k = 0; k < rule->when_count; k++) read_expr(c, rule->when[k], true);
    for (uint32_t k = 0; k < rule->then_count; k++) {
      read_assign(c, &rule->then[k]);
      find_raw(c, rule, rule->then[k].value);
    }
    for (uint32_t k = 0; k < rule->when_count; k++) read_rule_for_unit(c, rule, rule->when[k]);
  }
}

/* ---- what the cases say ---- */

static void read_value(collector *c, const gdl2_value *value, bool is_given) {
  if (value->variable == GDL_NONE) return;
  gdl_evidence *e = of(c, value->variable);
  uint32_t shared = c->plan->entries[value->variable].shares;
  if (is_given && shared != GDL_NONE) e = &c->all[shared];
  if (is_given)
    e->is_given = true;
  else
    e->is_expected = true;
  /* What is expected of a computed value may be wrong; what a guide assigns is not. */
  if (!is_given && e->is_assigned && value->value->op == GDL2_TEXT && !e->is_text) return;
  /* A case may be older than the guide: what it computes is a number, whatever the case says. */
  const bool is_choice = value->value->op == GDL2_ORDINAL || value->value->op == GDL2_CODE;
  const bool is_listed = e->is_ordinal || e->is_code;
  if (is_choice && e->is_assigned && e->is_count && !is_listed) return;
  /* Nor is a quantity or a date a value of a list because one case says so: the rules that read it would be lost. */
  if (is_choice && (e->is_quantity || e->is_date) && !is_listed) return;
  note_constant(c, e, value->value, false);
}

static void read_cases(collector *c) {
  if (c->plan->fixture == NULL) return;
  for (uint32_t i = 0; i < c->plan->fixture->case_count; i++) {
    const gdl2_case *test = &c->plan->fixture->cases[i];
    for (uint32_t k = 0; k < test->input_count; k++) read_value(c, &test->inputs[k], true);
    for (uint32_t k = 0; k < test->expected_count; k++) read_value(c, &test->expected[k], false);
  }
}

gdl_evidence *gdl_evidence_collect(gdl_plan *plan) {
  collector c = {.plan = plan,
                 .all = GDL_NEW_ARRAY(plan->arena, gdl_evidence, plan->guide->variable_count)};
  gdl_plan_find_aliases(plan);
  for (uint32_t i = 0; i < plan->guide->variable_count; i++) {
    uint32_t other = plan->entries[i].shares;
    if (other == GDL_NONE) continue;
    GDL_PUSH(plan->arena, &c.all[i].linked, other);
    GDL_PUSH(plan->arena, &c.all[other].linked, i);
  }
  read_guide(&c);
  read_cases(&c);
  for (uint32_t i = 0; i < plan->guide->variable_count; i++) {
    const uint32_t other = plan->entries[i].shares;
    for (uint32_t k = 0; other != GDL_NONE && k < c.all[i].units.count; k++)
      unit_of(&c, &c.all[other], c.all[i].units.at[k].unit)->in_cases++;
  }
  return c.all;
}
