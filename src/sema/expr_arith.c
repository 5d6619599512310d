/* expr_arith.c - + - * / ^ and `x as unit`: what results, and in which unit. */
#include "sema/check.h"
#include "syntax/chain.h"

/* ---- operands ---- */

bool gdl_want_number(gdl_checker *c, gdl_typed value, gdl_span span, bool allow_range) {
  if (gdl_is_poison(value)) return false;
  switch (value.type->kind) {
    case GDL_TYPE_ERROR: return false;
    case GDL_TYPE_INTEGER:
    case GDL_TYPE_NUMBER:
    case GDL_TYPE_QUANTITY:
      if (value.type->is_range && !allow_range) break;
      return true;
    case GDL_TYPE_DATE: gdl_report(c->diags, GDL_DIAG_DATE_NOT_HERE, span); return false;
    case GDL_TYPE_ONE_OF: gdl_report(c->diags, GDL_DIAG_CHOICE_IN_SUM, span); return false;
    case GDL_TYPE_SERIES: gdl_report(c->diags, GDL_DIAG_SERIES_AS_VALUE, span); return false;
    case GDL_TYPE_BOOLEAN:
    case GDL_TYPE_TEXT:
    case GDL_TYPE_ANY_OF:
      gdl_report_type(c, GDL_DIAG_NOT_A_NUMBER, span, value.type, NULL, (gdl_span){0, 0});
      return false;
  }
  gdl_report(c->diags, GDL_DIAG_RANGE_NOT_HERE, span);
  return false;
}

bool gdl_want_no_special(gdl_checker *c, gdl_typed value, gdl_span span) {
  if (!value.type->unit || !gdl_unit_is_special(value.type->unit)) return true;
  gdl_diag *diag =
      gdl_report_type(c, GDL_DIAG_SPECIAL_ARITHMETIC, span, value.type, NULL, (gdl_span){0, 0});
  diag->args[1].text = gdl_unit_name(value.type->unit);
  return false;
}

const gdl_decimal *gdl_number_of(const gdl_checker *c, gdl_typed value) {
  const gdl_node *node = &c->nodes.at[value.node];
  if (node->op != GDL_OP_CONST || value.type->is_range || node->constant->is_unknown) return NULL;
  return gdl_type_is_numeric(value.type) ? &node->constant->number : NULL;
}

static bool is_integer(gdl_typed value) { return value.type->kind == GDL_TYPE_INTEGER; }

static uint32_t shared_substance(gdl_typed a, gdl_typed b) {
  if (a.type->unit && b.type->unit)
    return a.type->substance == b.type->substance ? a.type->substance : GDL_NONE;
  return a.type->unit ? a.type->substance : b.type->substance;
}

/* One arithmetic expression under way. */
typedef struct operation {
  const gdl_expr *expr, *exprs[2];
  gdl_typed v[2];
} operation;

static gdl_typed result(gdl_checker *c, gdl_op op, const operation *o, const gdl_unit *unit,
                        bool integer, uint32_t substance) {
  bool is_range = o->v[0].type->is_range || o->v[1].type->is_range;
  const gdl_type *type = gdl_type_number(c, unit, integer, is_range, substance);
  uint32_t args[] = {o->v[0].node, o->v[1].node};
  gdl_typed made = {gdl_node_new(c, op, type, o->expr->span, args, 2), type};
  if (is_range) gdl_note_range(c, made.node, o->expr->arith.op, o->v[0], o->v[1]);
  return made;
}

/* ---- + - ---- */

/* The date whose year is taken, in the author's words; … if they stand elsewhere. */
static gdl_string date_words(gdl_checker *c, const gdl_expr *expr) {
  while (expr->kind == GDL_EXPR_PAREN) expr = expr->unary;
  const bool is_call = expr->kind == GDL_EXPR_CALL && expr->call.args.count > 0;
  return is_call ? gdl_sources_text(c->diags->sources, expr->call.args.at[0]->span) : gdl_string_of("…");
}

/* An age by it is a year too many until the birthday. */
static void flag_years(gdl_checker *c, const operation *o) {
  if (o->expr->arith.op != GDL_SUB || c->nodes.at[o->v[0].node].op != GDL_OP_YEAR ||
      c->nodes.at[o->v[1].node].op != GDL_OP_YEAR)
    return;
  gdl_report_2(c->diags, GDL_DIAG_YEAR_DIFFERENCE, o->expr->span, date_words(c, o->exprs[1]),
               date_words(c, o->exprs[0]));
}

static gdl_typed add(gdl_checker *c, operation *o) {
  flag_years(c, o);
  if (!gdl_unify(c, o->v, o->exprs, 2, GDL_MEET_EXACT, GDL_DIAG_NOT_COMPARABLE))
    return gdl_poison(c);
  uint32_t substance =
      o->v[0].type->substance == GDL_NONE ? o->v[1].type->substance : o->v[0].type->substance;
  return result(c, o->expr->arith.op == GDL_ADD ? GDL_OP_ADD : GDL_OP_SUB, o, o->v[0].type->unit,
                is_integer(o->v[0]) && is_integer(o->v[1]), substance);
}

/* ---- * / ---- */

/* `dose * 50 %` is a dose: a factor of dimension one counts as its number beside a quantity. */
static void drop_dimensionless(gdl_checker *c, operation *o) {
  for (int i = 0; i < 2; i++) {
    const gdl_unit *unit = o->v[i].type->unit, *other = o->v[1 - i].type->unit;
    if (unit && other && gdl_unit_is_dimensionless(unit))
      o->v[i] = gdl_convert(c, o->v[i], NULL, GDL_NONE, o->exprs[i]->span);
  }
}

static gdl_typed no_unit(gdl_checker *c, const operation *o) {
  gdl_report_type(c, GDL_DIAG_UNIT_OF_RESULT, o->expr->arith.op_span, o->v[0].type, o->v[1].type,
                  (gdl_span){0, 0});
  return gdl_poison(c);
}

/* What is left of kg/g or L/min * min/mL is a number, not a quantity in kg/g. */
static gdl_typed settle(gdl_checker *c, gdl_typed value, bool both_have_units, gdl_span span) {
  const gdl_unit *unit = value.type->unit;
  return unit && both_have_units && gdl_unit_is_dimensionless(unit)
             ? gdl_convert(c, value, NULL, GDL_NONE, span)
             : value;
}

static gdl_typed multiply(gdl_checker *c, operation *o) {
  drop_dimensionless(c, o);
  const gdl_unit *a = o->v[0].type->unit, *b = o->v[1].type->unit;
  const gdl_unit *unit = a && b ? gdl_unit_multiply(c->units, a, b) : a ? a : b;
  if (a && b && !unit) return no_unit(c, o);
  uint32_t substance = a && b ? GDL_NONE : shared_substance(o->v[0], o->v[1]);
  gdl_typed made = result(c, GDL_OP_MUL, o, unit, is_integer(o->v[0]) && is_integer(o->v[1]), substance);
  return settle(c, made, a && b, o->expr->span);
}

static gdl_typed divide(gdl_checker *c, operation *o) {
  const gdl_decimal *by = gdl_number_of(c, o->v[1]);
  if (by && gdl_decimal_is_zero(*by)) {
    gdl_report(c->diags, GDL_DIAG_DIVISION_BY_ZERO, o->exprs[1]->span);
    return gdl_poison(c);
  }
  const gdl_unit *a = o->v[0].type->unit, *b = o->v[1].type->unit;
  if (a && b && gdl_unit_same_dimension(a, b)) {
    const uint32_t model = gdl_meeting_model(o->v, 2, GDL_MEET_EXACT);
    o->v[1 - model] =
        gdl_convert(c, o->v[1 - model], model == 0 ? a : b, GDL_NONE, o->exprs[1 - model]->span);
    return result(c, GDL_OP_DIV, o, NULL, false, GDL_NONE);
  }
  drop_dimensionless(c, o);
  a = o->v[0].type->unit;
  b = o->v[1].type->unit;
  const gdl_unit *unit = b ? gdl_unit_divide(c->units, a, b) : a;
  if (b && !unit) return no_unit(c, o);
  return settle(c, result(c, GDL_OP_DIV, o, unit, false, b ? GDL_NONE : o->v[0].type->substance),
                a && b, o->expr->span);
}

/* ---- ^ ---- */

static gdl_typed power(gdl_checker *c, operation *o) {
  for (int i = 0; i < 2; i++)
    if (o->v[i].type->is_range) {
      gdl_report(c->diags, GDL_DIAG_RANGE_NOT_HERE, o->exprs[i]->span);
      return gdl_poison(c);
    }
  if (o->v[1].type->unit) {
    gdl_report_type(c, GDL_DIAG_EXPONENT_WHAT, o->exprs[1]->span, o->v[1].type, NULL, (gdl_span){0, 0});
    return gdl_poison(c);
  }
  const gdl_decimal *exponent = gdl_number_of(c, o->v[1]);
  const gdl_unit *unit = o->v[0].type->unit;
  if (!unit) {
    bool stays_whole = is_integer(o->v[0]) && is_integer(o->v[1]) && exponent && !exponent->negative;
    return result(c, GDL_OP_POWER, o, NULL, stays_whole, GDL_NONE);
  }
  int64_t n;
  if (!exponent || !gdl_decimal_to_int(*exponent, &n)) {
    gdl_report(c->diags, GDL_DIAG_POWER_OF_QUANTITY, o->exprs[1]->span);
    return gdl_poison(c);
  }
  bool fits = n >= -GDL_UNIT_MAX_POWER && n <= GDL_UNIT_MAX_POWER;
  unit = fits ? gdl_unit_power(c->units, unit, (int)n) : NULL;
  if (!unit) return no_unit(c, o);
  return settle(c, result(c, GDL_OP_POWER, o, unit, false, GDL_NONE), true, o->expr->span);
}

/* ---- texts ---- */

static bool is_text(gdl_typed value) { return value.type->kind == GDL_TYPE_TEXT; }

/* The first is a text. */
static gdl_typed join(gdl_checker *c, const operation *o) {
  if (!is_text(o->v[1])) {
    gdl_report_type(c, GDL_DIAG_WRONG_TYPE, o->exprs[1]->span, o->v[1].type, c->text_type,
                    (gdl_span){0, 0});
    return gdl_poison(c);
  }
  const uint32_t args[] = {o->v[0].node, o->v[1].node};
  return (gdl_typed){gdl_node_new(c, GDL_OP_JOIN, c->text_type, o->expr->span, args, 2), c->text_type};
}

static gdl_typed combine(gdl_checker *c, const gdl_expr *expr, gdl_typed left, gdl_typed right) {
  operation o = {expr, {expr->arith.left, expr->arith.right}, {left, right}};
  if (gdl_is_poison(o.v[0]) || gdl_is_poison(o.v[1])) return gdl_poison(c);
  if (expr->arith.op == GDL_ADD && is_text(o.v[0])) return join(c, &o);
  if (o.v[0].type->kind == GDL_TYPE_DATE || o.v[1].type->kind == GDL_TYPE_DATE)
    return gdl_check_date_arith(c, expr, o.v[0], o.v[1]);
  for (int i = 0; i < 2; i++)
    if (!gdl_want_number(c, o.v[i], o.exprs[i]->span, true) ||
        !gdl_want_no_special(c, o.v[i], o.exprs[i]->span))
      return gdl_poison(c);
  switch (expr->arith.op) {
    case GDL_ADD:
    case GDL_SUB: return add(c, &o);
    case GDL_MUL: return multiply(c, &o);
    case GDL_DIV: return divide(c, &o);
    case GDL_POW: return power(c, &o);
  }
  return gdl_poison(c);
}

gdl_typed gdl_check_arith(gdl_checker *c, const gdl_expr *expr) {
  const gdl_chain chain = gdl_chain_of(c->arena, expr);
  gdl_typed value = gdl_check_expr(c, chain.links[0]->arith.left, NULL);
  for (uint32_t i = 0; i < chain.count; i++)
    value = combine(c, chain.links[i], value, gdl_check_expr(c, chain.links[i]->arith.right, NULL));
  return value;
}

/* ---- - x ---- */

static bool is_literal_number(const gdl_expr *expr) {
  while (expr->kind == GDL_EXPR_PAREN || expr->kind == GDL_EXPR_NEGATE) expr = expr->unary;
  return expr->kind == GDL_EXPR_NUMBER;
}

gdl_typed gdl_check_negate(gdl_checker *c, const gdl_expr *expr) {
  if (is_literal_number(expr)) { /* -5 Cel is a number like another */
    gdl_constant value;
    const gdl_type *type = NULL;
    if (!gdl_constant_of(c, expr, NULL, &value, &type)) return gdl_poison(c);
    return (gdl_typed){gdl_node_constant(c, type, value, expr->span), type};
  }
  gdl_typed value = gdl_check_expr(c, expr->unary, NULL);
  if (!gdl_want_number(c, value, expr->unary->span, true) ||
      !gdl_want_no_special(c, value, expr->unary->span))
    return gdl_poison(c);
  const gdl_type *type = gdl_type_number(c, value.type->unit, is_integer(value),
                                         value.type->is_range, value.type->substance);
  gdl_typed made = {gdl_node_new(c, GDL_OP_NEGATE, type, expr->span, &value.node, 1), type};
  if (type->is_range) gdl_note_negated_range(c, made.node, value);
  return made;
}

/* ---- x as unit ---- */

gdl_typed gdl_check_conversion(gdl_checker *c, const gdl_expr *expr) {
  gdl_typed value = gdl_check_expr(c, expr->as.value, NULL);
  const gdl_unit *unit = gdl_unit_resolve(c, expr->as.unit, expr->as.unit_span);
  if (!unit || !gdl_want_number(c, value, expr->as.value->span, true)) return gdl_poison(c);
  if (!value.type->unit && !gdl_unit_is_dimensionless(unit)) {
    gdl_report_1(c->diags, GDL_DIAG_AS_WITHOUT_UNIT, expr->as.value->span, gdl_unit_name(unit));
    return gdl_poison(c);
  }
  uint32_t substance = value.type->substance;
  bool same = gdl_unit_same_dimension(value.type->unit, unit);
  if (!same && (substance == GDL_NONE || !gdl_unit_convertible_substance(value.type->unit, unit))) {
    gdl_report_mismatch(c, GDL_DIAG_UNIT_MISMATCH, gdl_type_quantity(c, unit), value.type,
                        expr->as.unit_span, expr->as.value->span);
    return gdl_poison(c);
  }
  gdl_typed converted = gdl_convert(c, value, unit, same ? GDL_NONE : substance, expr->span);
  converted.type = gdl_type_number(c, NULL, false, value.type->is_range, GDL_NONE);
  return converted;
}
