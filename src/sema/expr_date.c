/* expr_date.c - reckoning with dates: date + 3 months, date - date, whole months from D to E. */
#include "sema/check.h"

static const gdl_span nowhere = {0, 0};

static const gdl_unit *unit_named(gdl_checker *c, const char *name) {
  return gdl_unit_resolve(c, gdl_string_of(name), nowhere);
}

static bool has_dimension_of(gdl_checker *c, const gdl_type *type, const char *name) {
  return type->kind == GDL_TYPE_QUANTITY && gdl_unit_same_dimension(type->unit, unit_named(c, name));
}

bool gdl_type_is_calendar(gdl_checker *c, const gdl_type *type) {
  return has_dimension_of(c, type, "months");
}

bool gdl_type_is_time(gdl_checker *c, const gdl_type *type) {
  return has_dimension_of(c, type, "d");
}

/* ---- d + 3 months, d - 14 d ---- */

static gdl_typed negated(gdl_checker *c, gdl_typed amount, gdl_span span) {
  const gdl_decimal *number = gdl_number_of(c, amount);
  if (number) {
    gdl_constant value = {.number = gdl_decimal_negate(*number)};
    return (gdl_typed){gdl_node_constant(c, amount.type, value, span), amount.type};
  }
  return (gdl_typed){gdl_node_new(c, GDL_OP_NEGATE, amount.type, span, &amount.node, 1), amount.type};
}

static bool refuse_range(gdl_checker *c, gdl_typed date, gdl_span span) {
  if (date.type->is_range) gdl_report(c->diags, GDL_DIAG_RANGE_NOT_HERE, span);
  return date.type->is_range;
}

static gdl_typed shift(gdl_checker *c, gdl_typed date, gdl_typed amount, const gdl_expr *by,
                       const gdl_expr *expr) {
  bool in_months = gdl_type_is_calendar(c, amount.type);
  if (!in_months && !gdl_type_is_time(c, amount.type)) {
    gdl_report_type(c, GDL_DIAG_DATE_SHIFT, by->span, amount.type, NULL, nowhere);
    return gdl_poison(c);
  }
  amount = gdl_convert(c, amount, unit_named(c, in_months ? "months" : "d"), GDL_NONE, by->span);
  const gdl_decimal *number = gdl_number_of(c, amount);
  if (number && !gdl_decimal_is_integer(*number)) {
    gdl_report(c->diags, GDL_DIAG_PART_OF_DAY, by->span);
    return gdl_poison(c);
  }
  if (expr->arith.op == GDL_SUB) amount = negated(c, amount, by->span);
  const gdl_type *type = amount.type->is_range ? gdl_type_range(c, c->date_type) : c->date_type;
  uint32_t args[] = {date.node, amount.node};
  gdl_op op = in_months ? GDL_OP_DATE_ADD_MONTHS : GDL_OP_DATE_ADD_DAYS;
  return (gdl_typed){gdl_node_new(c, op, type, expr->span, args, 2), type};
}

/* ---- d - e ---- */

static gdl_typed days_between(gdl_checker *c, uint32_t from, uint32_t to, gdl_span span) {
  const gdl_type *type = gdl_type_quantity(c, unit_named(c, "d"));
  uint32_t args[] = {from, to};
  uint32_t node = gdl_node_new(c, GDL_OP_WHOLE_DAYS, type, span, args, 2);
  c->nodes.at[node].integer = 1;
  return (gdl_typed){node, type};
}

gdl_typed gdl_check_date_arith(gdl_checker *c, const gdl_expr *expr, gdl_typed left, gdl_typed right) {
  const gdl_expr *left_expr = expr->arith.left, *right_expr = expr->arith.right;
  bool left_is_date = left.type->kind == GDL_TYPE_DATE, right_is_date = right.type->kind == GDL_TYPE_DATE;
  bool adds = expr->arith.op == GDL_ADD, subtracts = expr->arith.op == GDL_SUB;
  bool fits = left_is_date && right_is_date ? subtracts : left_is_date ? adds || subtracts : adds;
  if (!fits) {
    gdl_report(c->diags, GDL_DIAG_DATE_NOT_HERE, left_is_date ? left_expr->span : right_expr->span);
    return gdl_poison(c);
  }
  if (left_is_date && refuse_range(c, left, left_expr->span)) return gdl_poison(c);
  if (right_is_date && refuse_range(c, right, right_expr->span)) return gdl_poison(c);
  if (left_is_date && right_is_date) return days_between(c, right.node, left.node, expr->span);
  return left_is_date ? shift(c, left, right, right_expr, expr) : shift(c, right, left, left_expr, expr);
}

/* ---- whole months from D to E ---- */

typedef struct span_of_time {
  const char *word, *unit;
  gdl_op op;
  int64_t divisor;
} span_of_time;

/* The grammar lets these four words follow `whole`, and no others. */
static const span_of_time spans[] = {
    {"years", "years", GDL_OP_WHOLE_MONTHS, 12},
    {"months", "months", GDL_OP_WHOLE_MONTHS, 1},
    {"weeks", "wk", GDL_OP_WHOLE_DAYS, 7},
    {"days", "d", GDL_OP_WHOLE_DAYS, 1},
};

gdl_typed gdl_check_whole(gdl_checker *c, const gdl_expr *expr) {
  const span_of_time *span = spans, *last = &spans[sizeof spans / sizeof *spans - 1];
  while (span < last && !gdl_string_is(expr->whole.unit.name->string, span->word)) span++;
  gdl_typed from = gdl_check_as(c, expr->whole.from, c->date_type, false);
  gdl_typed to = gdl_check_as(c, expr->whole.to, c->date_type, false);
  if (gdl_is_poison(from) || gdl_is_poison(to)) return gdl_poison(c);
  const gdl_type *type = gdl_type_quantity(c, unit_named(c, span->unit));
  uint32_t args[] = {from.node, to.node};
  uint32_t node = gdl_node_new(c, span->op, type, expr->span, args, 2);
  c->nodes.at[node].integer = span->divisor;
  return (gdl_typed){node, type};
}
