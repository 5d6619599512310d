/* lower.c - expressions of the guide as terms: what is read of a value, comparisons, and what chooses between units. */
#include "import/flow.h"
#include "sema/program.h" /* GDL_NONE */
#include "sema/unit.h"

static gdl_arena *arena_of(const gdl_lower *lower) { return lower->flow->arena; }

static const gdl_plan_entry *entry_of(const gdl_lower *lower, uint32_t variable) {
  return gdl_plan_of(lower->flow->plan, variable);
}

static const gdl_term *undecided(gdl_lower *lower, bool positive) {
  return gdl_term_boolean(arena_of(lower), !positive);
}

/* ---- units ---- */

static bool unit_of(const gdl_lower *lower, gdl_string written, gdl_string *unit) {
  bool is_changed;
  return gdl_import_unit(arena_of(lower), written, unit, &is_changed) && !gdl_string_is(*unit, "1");
}

static gdl_string settled_unit(const gdl_lower *lower, uint32_t variable) {
  uint32_t root = gdl_flow_root(lower->flow, variable);
  for (uint32_t i = 0; i < lower->units.count; i++)
    if (lower->unit_variables.at[i] == root) return lower->units.at[i];
  return (gdl_string){"", 0};
}

static bool is_unit_of(const gdl2_expr *expr) {
  return expr->op == GDL2_VARIABLE && expr->attribute == GDL2_UNIT;
}

static void settle(gdl_lower *lower, uint32_t variable, gdl_string written) {
  gdl_string unit;
  if (!unit_of(lower, written, &unit) || settled_unit(lower, variable).len > 0) return;
  GDL_PUSH(arena_of(lower), &lower->units, unit);
  GDL_PUSH(arena_of(lower), &lower->unit_variables, gdl_flow_root(lower->flow, variable));
}

/* A rule that fired has given its values its units. */
static void settle_fired(gdl_lower *lower, uint32_t index) {
  const gdl2_rule *rule = &lower->flow->plan->guide->rules[index];
  for (uint32_t i = 0; i < rule->then_count; i++)
    if (rule->then[i].attribute == GDL2_UNIT && rule->then[i].value->op == GDL2_TEXT)
      settle(lower, rule->then[i].variable, rule->then[i].value->text);
}

/* Of alternatives the first speaks for all: rules that are joined so are for one unit. */
void gdl_lower_settle_units(gdl_lower *lower, const gdl2_expr *expr) {
  if (expr->op == GDL2_AND)
    for (uint32_t i = 0; i < expr->arg_count; i++) gdl_lower_settle_units(lower, expr->args[i]);
  if (expr->op == GDL2_OR && expr->args[0]->op == GDL2_FIRED)
    settle_fired(lower, expr->args[0]->rule);
  if (expr->op == GDL2_FIRED) settle_fired(lower, expr->rule);
  if (expr->op == GDL2_EQUAL && is_unit_of(expr->args[0]) && expr->args[1]->op == GDL2_TEXT)
    settle(lower, expr->args[0]->variable, expr->args[1]->text);
}

/* The number of whichever of the quantities of a split variable was given. */
static const gdl_term *read_any(gdl_lower *lower, uint32_t variable, const gdl_plan_entry *entry) {
  gdl_terms args = {0};
  for (uint32_t i = 0; i < entry->split_count; i++) {
    const gdl_term *value = gdl_flow_read(lower->flow, variable, entry->splits[i].unit);
    GDL_PUSH(arena_of(lower), &args, gdl_term_chosen(arena_of(lower), value));
    GDL_PUSH(arena_of(lower), &args, gdl_term_as(arena_of(lower), value, value->unit));
  }
  return gdl_term_make(arena_of(lower), GDL_TERM_CASES, GDL_PLAN_NUMBER, args.at, args.count);
}

/* What is given and has no type would never be there: every rule that reads it would be lost. */
static const gdl_term *read(gdl_lower *lower, const gdl2_expr *expr) {
  const uint32_t variable = expr->variable;
  const gdl_plan_entry *entry = entry_of(lower, variable);
  if (entry->kind == GDL_PLAN_UNUSED && lower->flow->plan->guide->variables[variable].io == GDL2_INPUT)
    gdl_flow_fail_in(lower->flow, expr->at,
                     "a value of which neither the guide nor its test cases tell the type",
                     "指南与测试用例都没有说明类型的值");
  gdl_string unit = settled_unit(lower, variable);
  if (entry->split_count > 0 && unit.len == 0 && gdl_flow_is_split(lower->flow, variable))
    return read_any(lower, variable, entry);
  const gdl_term *value = gdl_flow_read(lower->flow, variable, unit);
  if (value->op != GDL_TERM_VALUE || value->kind != GDL_PLAN_QUANTITY || unit.len == 0)
    return value;
  gdl_term *in_unit =
      GDL_NEW(arena_of(lower), gdl_term); /* its number is meant in the unit that the rule is for */
  *in_unit = *value;
  in_unit->unit = unit;
  return in_unit;
}

/* `.unit == 'mg/dl'`: true for the unit that the value has in gdl, whatever it was entered in. */
static const gdl_term *unit_test(gdl_lower *lower, const gdl2_expr *expr) {
  if (lower->keeps && settled_unit(lower, expr->args[0]->variable).len > 0)
    return gdl_term_boolean(arena_of(lower), true);
  const gdl_plan_entry *entry = entry_of(lower, expr->args[0]->variable);
  gdl_string unit = {"", 0};
  bool is_same = unit_of(lower, expr->args[1]->text, &unit) && gdl_string_equal(unit, entry->unit);
  if (unit.len == 0 && entry->kind != GDL_PLAN_QUANTITY) is_same = true; /* no unit, as '1' says */
  for (uint32_t i = 0; i < entry->split_count; i++)
    if (gdl_string_equal(unit, entry->splits[i].unit) && expr->op == GDL2_EQUAL)
      return gdl_term_chosen(arena_of(lower), gdl_flow_read(lower->flow, expr->args[0]->variable, unit));
  return gdl_term_boolean(arena_of(lower), is_same == (expr->op == GDL2_EQUAL));
}

/* ---- values ---- */

const gdl_term *gdl_lower_number_of(gdl_lower *lower, const gdl_term *term) {
  const gdl_plan_entry *entry;
  switch (term->kind) {
    case GDL_PLAN_QUANTITY: return gdl_term_as(arena_of(lower), term, term->unit);
    case GDL_PLAN_INTEGER:
    case GDL_PLAN_NUMBER: return term;
    case GDL_PLAN_CHOICE:
      entry = &lower->flow->plan->entries[term->list];
      if (entry->choice_count == 0 || !entry->choices[0].has_points)
        return gdl_term_unknown(arena_of(lower));
      if (term->op == GDL_TERM_CHOICE)
        return gdl_term_number(arena_of(lower), entry->choices[term->index].points);
      return gdl_term_make(arena_of(lower), GDL_TERM_POINTS, GDL_PLAN_INTEGER, &term, 1);
    case GDL_PLAN_UNUSED:
    case GDL_PLAN_BOOLEAN:
    case GDL_PLAN_DATE:
    case GDL_PLAN_TEXT: return gdl_term_unknown(arena_of(lower));
  }
  return gdl_term_unknown(arena_of(lower));
}

const gdl_term *gdl_lower_number(gdl_lower *lower, const gdl2_expr *expr) {
  return gdl_lower_number_of(lower, gdl_lower_value(lower, expr));
}

static const gdl_term *year_of(gdl_lower *lower, const gdl_term *date) {
  if (date->op == GDL_TERM_UNKNOWN || date->kind != GDL_PLAN_DATE)
    return gdl_term_unknown(arena_of(lower));
  return gdl_term_call(arena_of(lower), "year", &date, 1);
}

static const gdl_term *today(gdl_lower *lower) {
  return gdl_term_make(arena_of(lower), GDL_TERM_TODAY, GDL_PLAN_DATE, NULL, 0);
}

static const gdl_term *attribute_of(gdl_lower *lower, const gdl_term *value, gdl2_attribute attribute) {
  switch (attribute) {
    case GDL2_WHOLE:
    case GDL2_TERM: return value;
    case GDL2_VALUE:
      if (value->kind == GDL_PLAN_CHOICE && !lower->flow->plan->entries[value->list].choices[0].has_points)
        return value;
      return value->kind == GDL_PLAN_TEXT ? value : gdl_lower_number_of(lower, value);
    case GDL2_MAGNITUDE:
    case GDL2_NUMERATOR: return gdl_lower_number_of(lower, value);
    case GDL2_YEAR: return year_of(lower, value);
    case GDL2_UNIT:
    case GDL2_PRECISION:
    case GDL2_CODE_OF:
    case GDL2_DENOMINATOR: break;
  }
  return gdl_term_unknown(arena_of(lower));
}

/* A span of days as the milliseconds that GDL2 makes of it. */
static const gdl_term *milliseconds(gdl_lower *lower, const gdl_term *a, const gdl_term *b) {
  const gdl_term *dates[] = {a, b};
  gdl_term *span = GDL_NEW(arena_of(lower), gdl_term);
  *span = *gdl_term_make(arena_of(lower), GDL_TERM_SUB, GDL_PLAN_QUANTITY, dates, 2);
  span->unit = gdl_string_of("d");
  const gdl_term *parts[] = {gdl_term_as(arena_of(lower), span, gdl_string_of("d")),
                             gdl_term_int(arena_of(lower), 86400000)};
  return gdl_term_arith(arena_of(lower), GDL_TERM_MUL, parts, 2);
}

static const gdl_term *shift_date(gdl_lower *lower, const gdl_term *date, const gdl_term *span,
                                  gdl_term_op op) {
  if (span->op == GDL_TERM_UNKNOWN) return span;
  static const char *const units[] = {"years", "months", "wk", "weeks", "d", "days"};
  bool is_period = false;
  for (size_t i = 0; i < sizeof units / sizeof *units; i++)
    is_period = is_period || gdl_string_is(span->unit, units[i]);
  if (span->kind != GDL_PLAN_QUANTITY || !is_period) return gdl_term_unknown(arena_of(lower));
  const gdl_term *args[] = {date, span};
  return gdl_term_make(arena_of(lower), op, GDL_PLAN_DATE, args, 2);
}

/* How many milliseconds GDL2 counts for a period: a year is 365.2425 days. */
static bool period(const gdl_term *span, gdl_decimal *out) {
  static const struct {
    const char *unit;
    int64_t milliseconds;
  } periods[] = {{"years", 31556952000}, {"months", 2629746000}, {"wk", 604800000},
                 {"weeks", 604800000},   {"d", 86400000},        {"days", 86400000},
                 {"h", 3600000}};
  if (span->op != GDL_TERM_NUMBER) return false;
  for (size_t i = 0; i < sizeof periods / sizeof *periods; i++)
    if (gdl_string_is(span->unit, periods[i].unit))
      return gdl_decimal_mul(span->number, gdl_decimal_from_int(periods[i].milliseconds),
                             GDL_ROUND_HALF_EVEN, out);
  return false;
}

static bool is_milliseconds(const gdl_term *a) {
  return a->op == GDL_TERM_MUL && a->count == 2 && a->args[0]->op == GDL_TERM_AS &&
         gdl_term_is_number(a->args[1], 86400000);
}

static const gdl_term *binary(gdl_lower *lower, const gdl2_expr *expr, gdl_term_op op) {
  const gdl_term *a = gdl_lower_value(lower, expr->args[0]), *b = gdl_lower_value(lower, expr->args[1]);
  if (a->op == GDL_TERM_UNKNOWN) return a;
  if (b->op == GDL_TERM_UNKNOWN) return b;
  if (a->kind == GDL_PLAN_DATE && b->kind == GDL_PLAN_DATE && op == GDL_TERM_SUB)
    return milliseconds(lower, a, b);
  if (a->kind == GDL_PLAN_DATE && (op == GDL_TERM_SUB || op == GDL_TERM_ADD))
    return shift_date(lower, a, b, op);
  gdl_decimal length;
  if (op == GDL_TERM_DIV && is_milliseconds(a) && b->kind == GDL_PLAN_QUANTITY && period(b, &length))
    b = gdl_term_number(arena_of(lower), length);
  const gdl_term *args[] = {gdl_lower_number_of(lower, a), gdl_lower_number_of(lower, b)};
  return gdl_term_arith(arena_of(lower), op, args, 2);
}

static const gdl_term *chain(gdl_lower *lower, const gdl2_expr *expr, gdl_term_op op) {
  if (expr->arg_count == 2 && op == GDL_TERM_ADD) return binary(lower, expr, op);
  gdl_terms args = {0};
  for (uint32_t i = 0; i < expr->arg_count; i++)
    GDL_PUSH(arena_of(lower), &args, gdl_lower_number(lower, expr->args[i]));
  return gdl_term_arith(arena_of(lower), op, args.at, args.count);
}

/* GDL2 rounds halves up: floor(x + 0.5). */
static const gdl_term *round_half_up(gdl_lower *lower, const gdl_term *a) {
  if (gdl_term_is_whole(a)) return a;
  const gdl_term *args[] = {a, gdl_term_number(arena_of(lower), (gdl_decimal){.low = 5, .exponent = -1})};
  const gdl_term *sum = gdl_term_arith(arena_of(lower), GDL_TERM_ADD, args, 2);
  return gdl_term_call(arena_of(lower), "floor", &sum, 1);
}

static const gdl_term *call(gdl_lower *lower, const gdl2_expr *expr) {
  static const struct {
    const char *from, *to;
    uint32_t count;
  } functions[] = {{"log", "ln", 1},    {"log10", "log10", 1}, {"exp", "exp", 1},
                   {"abs", "abs", 1},   {"floor", "floor", 1}, {"ceil", "ceiling", 1},
                   {"sqrt", "sqrt", 1}, {"max", "max", 2},     {"min", "min", 2}};
  gdl_terms args = {0};
  for (uint32_t i = 0; i < expr->arg_count; i++)
    GDL_PUSH(arena_of(lower), &args, gdl_lower_number(lower, expr->args[i]));
  if (gdl_string_is(expr->text, "round") && args.count == 1)
    return round_half_up(lower, args.at[0]);
  for (size_t i = 0; i < sizeof functions / sizeof *functions; i++)
    if (gdl_string_is(expr->text, functions[i].from) && functions[i].count == args.count)
      return gdl_term_call(arena_of(lower), functions[i].to, args.at, args.count);
  gdl_flow_fail(lower->flow, expr->at, expr->text);
  return gdl_term_unknown(arena_of(lower));
}

static const gdl_term *quantity(gdl_lower *lower, const gdl2_expr *expr) {
  gdl_string unit;
  bool is_changed;
  if (!gdl_import_unit(arena_of(lower), expr->unit, &unit, &is_changed))
    gdl_flow_fail(lower->flow, expr->at, expr->unit);
  if (!unit_of(lower, expr->unit, &unit)) return gdl_term_number(arena_of(lower), expr->number);
  return gdl_term_quantity(arena_of(lower), expr->number, unit);
}

static const gdl_term *proportion(gdl_lower *lower, const gdl2_expr *expr) {
  const gdl_term *args[] = {gdl_term_number(arena_of(lower), expr->number),
                            gdl_term_number(arena_of(lower), expr->of)};
  return gdl_term_arith(arena_of(lower), GDL_TERM_DIV, args, 2);
}

const gdl_term *gdl_lower_value(gdl_lower *lower, const gdl2_expr *expr) {
  gdl_decimal number;
  switch (expr->op) {
    case GDL2_BOOLEAN: return gdl_term_boolean(arena_of(lower), expr->boolean);
    case GDL2_NUMBER:
    case GDL2_ORDINAL: return gdl_term_number(arena_of(lower), expr->number);
    case GDL2_QUANTITY: return quantity(lower, expr);
    case GDL2_TEXT:
      if (gdl_plan_quoted_number(expr->text, &number))
        return gdl_term_number(arena_of(lower), number);
      return gdl_term_text(arena_of(lower), expr->text);
    case GDL2_PROPORTION: return proportion(lower, expr);
    case GDL2_VARIABLE: return attribute_of(lower, read(lower, expr), expr->attribute);
    case GDL2_NOW: return attribute_of(lower, today(lower), expr->attribute);
    case GDL2_ADD: return chain(lower, expr, GDL_TERM_ADD);
    case GDL2_MUL: return chain(lower, expr, GDL_TERM_MUL);
    case GDL2_SUB: return binary(lower, expr, GDL_TERM_SUB);
    case GDL2_DIV: return binary(lower, expr, GDL_TERM_DIV);
    case GDL2_POWER: return binary(lower, expr, GDL_TERM_POWER);
    case GDL2_NEGATE: {
      const gdl_term *a = gdl_lower_number(lower, expr->args[0]);
      return gdl_term_arith(arena_of(lower), GDL_TERM_NEGATE, &a, 1);
    }
    case GDL2_CALL: return call(lower, expr);
    case GDL2_FIRED:
    case GDL2_NOT:
    case GDL2_AND:
    case GDL2_OR:
    case GDL2_EQUAL:
    case GDL2_UNEQUAL:
    case GDL2_LESS:
    case GDL2_LESS_EQUAL:
    case GDL2_GREATER:
    case GDL2_GREATER_EQUAL: return gdl_lower_condition(lower, expr, true);
    case GDL2_NULL:
    case GDL2_CODE:
    case GDL2_DATE_TIME: return gdl_term_unknown(arena_of(lower));
  }
  return gdl_term_unknown(arena_of(lower));
}

/* ---- conditions ---- */

static gdl_term_op relation(gdl2_op op) {
  switch ((int)op) {
    case GDL2_EQUAL: return GDL_TERM_EQUAL;
    case GDL2_UNEQUAL: return GDL_TERM_UNEQUAL;
    case GDL2_LESS: return GDL_TERM_LESS;
    case GDL2_LESS_EQUAL: return GDL_TERM_LESS_EQUAL;
    case GDL2_GREATER: return GDL_TERM_GREATER;
    default: return GDL_TERM_GREATER_EQUAL;
  }
}

/* Whether a value is there; of a variable that holds several quantities, any of them. */
static const gdl_term *presence(gdl_lower *lower, const gdl2_expr *expr) {
  const gdl_plan_entry *entry = expr->op == GDL2_VARIABLE ? entry_of(lower, expr->variable) : NULL;
  if (entry == NULL || entry->split_count == 0 || settled_unit(lower, expr->variable).len > 0) {
    const gdl_term *value = expr->op == GDL2_VARIABLE ? read(lower, expr) : gdl_lower_value(lower, expr);
    return gdl_term_known(arena_of(lower), value);
  }
  gdl_terms known = {0};
  for (uint32_t i = 0; i < entry->split_count; i++)
    GDL_PUSH(arena_of(lower), &known,
             gdl_term_known(arena_of(lower),
                            gdl_flow_read(lower->flow, expr->variable, entry->splits[i].unit)));
  return gdl_term_any(arena_of(lower), known.at, known.count);
}

static bool is_constant(const gdl2_expr *expr) {
  return expr->op == GDL2_ORDINAL || expr->op == GDL2_CODE || expr->op == GDL2_TEXT;
}

static bool is_order(gdl2_op op) { return op != GDL2_EQUAL && op != GDL2_UNEQUAL; }

/* A value of a list against one of its choices. A choice that nothing ever gives is no choice: never equal. */
static const gdl_term *choice_test(gdl_lower *lower, gdl2_op op, const gdl_term *value,
                                   const gdl2_expr *constant, bool positive) {
  const gdl_plan_entry *entry = &lower->flow->plan->entries[value->list];
  const gdl_plan_choice *choice = gdl_plan_choice_of(entry, constant);
  if (choice == NULL) return undecided(lower, positive);
  const gdl_term *literal =
      gdl_term_choice(arena_of(lower), value->list, (uint32_t)(choice - entry->choices));
  const gdl_term *test = gdl_term_compare(arena_of(lower), relation(op), value, literal);
  if (op != GDL2_UNEQUAL || lower->flow->plan->reading != GDL_IMPORT_FIRED) return test;
  /* What is missing is unequal to everything. */
  const gdl_term *either[] = {gdl_term_not(arena_of(lower), gdl_term_known(arena_of(lower), value)), test};
  return gdl_term_any(arena_of(lower), either, 2);
}

/* A quantity against a literal of a unit: rules for other units than the one of the fact are left out. */
static bool is_other_unit(const gdl_lower *lower, const gdl2_expr *a, const gdl_term *literal) {
  if (a->op != GDL2_VARIABLE || a->attribute != GDL2_WHOLE || lower->keeps) return false;
  const gdl_plan_entry *entry = entry_of(lower, a->variable);
  return entry->is_dispatched && literal->op == GDL_TERM_NUMBER && literal->unit.len > 0 &&
         !gdl_string_equal(literal->unit, entry->unit);
}

bool gdl_lower_is_of(const gdl_lower *lower, gdl_string a, gdl_string b) {
  const gdl_unit *x, *y;
  gdl_units *units = lower->flow->plan->units;
  return gdl_unit_parse(units, a.text, a.len, GDL_UNIT_GUIDELINE, &x, NULL) &&
         gdl_unit_parse(units, b.text, b.len, GDL_UNIT_GUIDELINE, &y, NULL) &&
         gdl_unit_same_dimension(x, y);
}

static bool are_comparable(const gdl_lower *lower, const gdl_term *a, const gdl_term *b) {
  const gdl_unit *x, *y;
  gdl_units *units = lower->flow->plan->units;
  if (gdl_lower_is_of(lower, a->unit, b->unit)) return true;
  return gdl_unit_parse(units, a->unit.text, a->unit.len, GDL_UNIT_GUIDELINE, &x, NULL) &&
         gdl_unit_parse(units, b->unit.text, b->unit.len, GDL_UNIT_GUIDELINE, &y, NULL) &&
         gdl_unit_convertible_substance(x, y);
}

static const gdl_term *numbers_test(gdl_lower *lower, gdl2_op op, const gdl_term *a,
                                    const gdl_term *b, bool positive) {
  if (a->kind == GDL_PLAN_QUANTITY && b->kind == GDL_PLAN_QUANTITY) {
    if (!are_comparable(lower, a, b)) return undecided(lower, positive);
    return gdl_term_compare(arena_of(lower), relation(op), a, b);
  }
  a = gdl_lower_number_of(lower, a);
  b = gdl_lower_number_of(lower, b);
  if (a->op == GDL_TERM_UNKNOWN || b->op == GDL_TERM_UNKNOWN) return undecided(lower, positive);
  return gdl_term_compare(arena_of(lower), relation(op), a, b);
}

/* A variable that holds several quantities is read as the one whose unit the literal has. */
static const gdl_term *side(gdl_lower *lower, const gdl2_expr *expr, const gdl2_expr *other) {
  gdl_string unit;
  if (expr->op == GDL2_VARIABLE && expr->attribute == GDL2_WHOLE && other->op == GDL2_QUANTITY &&
      entry_of(lower, expr->variable)->split_count > 0 && unit_of(lower, other->unit, &unit))
    return gdl_flow_read(lower->flow, expr->variable, unit);
  return gdl_lower_value(lower, expr);
}

/* A comparison that cannot be made counts as not fulfilled in GDL2 only where a value is not there yet. */
static const gdl_term *incomparable(gdl_lower *lower, const gdl2_expr *expr, bool positive) {
  if (!gdl_flow_reads_nothing(lower->flow, expr))
    gdl_flow_fail_in(lower->flow, expr->at, "a comparison of values that cannot be compared",
                     "不可比较的值之间的比较");
  return undecided(lower, positive);
}

static const gdl_term *comparison(gdl_lower *lower, const gdl2_expr *expr, bool positive) {
  const gdl2_expr *left = expr->args[0], *right = expr->args[1];
  if (left->op == GDL2_NULL || right->op == GDL2_NULL) {
    const gdl_term *known = presence(lower, left->op == GDL2_NULL ? right : left);
    return expr->op == GDL2_EQUAL ? gdl_term_not(arena_of(lower), known) : known;
  }
  if (is_unit_of(left) && right->op == GDL2_TEXT) return unit_test(lower, expr);
  if (left->op == GDL2_VARIABLE && is_constant(right)) {
    const gdl_term *value = read(lower, left);
    if (value->kind == GDL_PLAN_CHOICE && !is_order(expr->op) && left->attribute != GDL2_MAGNITUDE)
      return choice_test(lower, expr->op, value, right, positive);
  }
  const gdl_term *a = side(lower, left, right), *b = side(lower, right, left);
  if (a->op == GDL_TERM_UNKNOWN || b->op == GDL_TERM_UNKNOWN)
    return incomparable(lower, expr, positive);
  if (is_other_unit(lower, left, b) || is_other_unit(lower, right, a))
    return undecided(lower, positive);
  if (a->kind == GDL_PLAN_CHOICE && b->kind == GDL_PLAN_CHOICE && a->list == b->list &&
      !is_order(expr->op))
    return gdl_term_compare(arena_of(lower), relation(expr->op), a, b);
  if (a->kind == b->kind &&
      (a->kind == GDL_PLAN_DATE || a->kind == GDL_PLAN_BOOLEAN || a->kind == GDL_PLAN_TEXT))
    return gdl_term_compare(arena_of(lower), relation(expr->op), a, b);
  if (gdl_lower_number_of(lower, a)->op == GDL_TERM_UNKNOWN ||
      gdl_lower_number_of(lower, b)->op == GDL_TERM_UNKNOWN)
    return incomparable(lower, expr, positive);
  return numbers_test(lower, expr->op, a, b, positive);
}

static const gdl_term *fired(gdl_lower *lower, uint32_t rule) {
  gdl_flow *flow = lower->flow;
  if (flow->fired[rule] == NULL)
    return gdl_term_boolean(arena_of(lower), false); /* its turn comes later */
  if (flow->conditions[rule] != GDL_NONE) return gdl_flow_value_term(flow, flow->conditions[rule]);
  return flow->fired[rule];
}

/* One of all its values: that it is known, since the list need not have all there are. */
static const gdl_term *unless_all(gdl_lower *lower, const gdl_term *term) {
  if (term->op != GDL_TERM_AMONG ||
      term->count - 1 < lower->flow->plan->entries[term->args[1]->list].choice_count)
    return term;
  return gdl_term_chosen(arena_of(lower), term->args[0]);
}

static const gdl_term *any_of(gdl_lower *lower, const gdl_terms *args) {
  const gdl_term *any = gdl_term_any(arena_of(lower), args->at, args->count);
  if (any->op != GDL_TERM_OR) return unless_all(lower, any);
  gdl_terms parts = {0};
  for (uint32_t i = 0; i < any->count; i++)
    GDL_PUSH(arena_of(lower), &parts, unless_all(lower, any->args[i]));
  return gdl_term_any(arena_of(lower), parts.at, parts.count);
}

const gdl_term *gdl_lower_condition(gdl_lower *lower, const gdl2_expr *expr, bool positive) {
  const gdl_term *value;
  gdl_terms args = {0};
  switch ((int)expr->op) {
    case GDL2_NOT:
      return gdl_term_not(arena_of(lower), gdl_lower_condition(lower, expr->args[0], !positive));
    case GDL2_AND:
    case GDL2_OR:
      for (uint32_t i = 0; i < expr->arg_count; i++)
        GDL_PUSH(arena_of(lower), &args, gdl_lower_condition(lower, expr->args[i], positive));
      return expr->op == GDL2_AND ? gdl_term_all(arena_of(lower), args.at, args.count)
                                  : any_of(lower, &args);
    case GDL2_FIRED: return fired(lower, expr->rule);
    case GDL2_EQUAL:
    case GDL2_UNEQUAL:
    case GDL2_LESS:
    case GDL2_LESS_EQUAL:
    case GDL2_GREATER:
    case GDL2_GREATER_EQUAL: return comparison(lower, expr, positive);
    default:
      value = gdl_lower_value(lower, expr);
      return value->kind == GDL_PLAN_BOOLEAN ? value : undecided(lower, positive);
  }
}
