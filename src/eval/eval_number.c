/* eval_number.c - arithmetic on numbers and on the author's ranges, whose ends are computed each by itself. */
#include "eval/tape.h"

/* ---- numbers and ranges alike ---- */

typedef struct ends { /* of a range; a number x counts as x .. x */
  gdl_interval low, high;
} ends;

static ends ends_of(const gdl_tape *tape, const gdl_node *node, uint32_t k) {
  const gdl_value *value = gdl_tape_value(tape, node, k);
  if (gdl_tape_type(tape, node, k)->is_range) return (ends){value->range.low, value->range.high};
  return (ends){value->number, value->number};
}

static gdl_value of_computed(const gdl_tape *tape, const gdl_node *node, gdl_computed computed) {
  if (computed.may_fail) return gdl_tape_failure(tape, node, computed.reason);
  return (gdl_value){.number = computed.value};
}

static gdl_value of_ends(const gdl_tape *tape, const gdl_node *node, gdl_computed low, gdl_computed high) {
  const gdl_reason reason = low.reason != GDL_REASON_NONE ? low.reason : high.reason;
  if (low.may_fail || high.may_fail) return gdl_tape_failure(tape, node, reason);
  if (!node->type->is_range) return (gdl_value){.number = low.value};
  return (gdl_value){.range = {low.value, high.value}};
}

gdl_value gdl_tape_add(const gdl_tape *tape, const gdl_node *node) {
  const ends first = ends_of(tape, node, 0);
  gdl_computed low = {.value = first.low}, high = {.value = first.high};
  for (uint32_t k = 1; k < node->count && !low.may_fail && !high.may_fail; k++) {
    const ends more = ends_of(tape, node, k);
    low = gdl_interval_add(low.value, more.low);
    if (node->type->is_range) high = gdl_interval_add(high.value, more.high);
  }
  return of_ends(tape, node, low, high);
}

typedef gdl_computed operation(gdl_interval a, gdl_interval b);

/* The least and the greatest of what the ends give with each other. */
static gdl_value of_corners(const gdl_tape *tape, const gdl_node *node, operation *op) {
  const ends a = ends_of(tape, node, 0), b = ends_of(tape, node, 1);
  if (!node->type->is_range) return of_computed(tape, node, op(a.low, b.low));
  const gdl_computed corners[] = {op(a.low, b.low), op(a.low, b.high), op(a.high, b.low),
                                  op(a.high, b.high)};
  gdl_computed low = corners[0], high = corners[0];
  for (int i = 1; i < 4; i++) {
    if (corners[i].may_fail) return of_computed(tape, node, corners[i]);
    low.value = gdl_interval_min(low.value, corners[i].value);
    high.value = gdl_interval_max(high.value, corners[i].value);
  }
  return of_ends(tape, node, low, high);
}

/* A divisor that is a range with 0 within it divides by zero, though neither end is 0. */
static gdl_value divide(const gdl_tape *tape, const gdl_node *node) {
  const ends b = ends_of(tape, node, 1);
  if (gdl_tape_type(tape, node, 1)->is_range) {
    const gdl_interval zero = gdl_interval_point(gdl_decimal_from_int(0));
    const gdl_truth above = gdl_interval_is_less(zero, b.low),
                    below = gdl_interval_is_less(b.high, zero);
    const gdl_truth clear = gdl_truth_or(above, below);
    if (clear == GDL_FALSE) return gdl_tape_failure(tape, node, GDL_REASON_DIVISION_BY_ZERO);
    if (clear == GDL_UNKNOWN) return gdl_tape_maybe(tape, node);
  }
  return of_corners(tape, node, gdl_interval_div);
}

static gdl_value scale(const gdl_tape *tape, const gdl_node *node) {
  const ends a = ends_of(tape, node, 0);
  const gdl_unit *from = node->scale.from, *to = node->type->unit;
  const gdl_computed low = gdl_interval_scale(a.low, from, to, node->scale.molar_mass);
  if (!node->type->is_range) return of_computed(tape, node, low);
  const gdl_computed high = gdl_interval_scale(a.high, from, to, node->scale.molar_mass);
  if (low.may_fail || high.may_fail) return of_ends(tape, node, low, high);
  return (gdl_value){
      .range = {gdl_interval_min(low.value, high.value), gdl_interval_max(low.value, high.value)}};
}

static gdl_computed certain(gdl_interval value) { return (gdl_computed){.value = value}; }

gdl_value gdl_tape_arithmetic(const gdl_tape *tape, const gdl_node *node) {
  const ends a = ends_of(tape, node, 0);
  if (node->op == GDL_OP_NEGATE)
    return of_ends(tape, node, certain(gdl_interval_negate(a.high)),
                   certain(gdl_interval_negate(a.low)));
  if (node->op == GDL_OP_MUL) return of_corners(tape, node, gdl_interval_mul);
  if (node->op == GDL_OP_DIV) return divide(tape, node);
  if (node->op == GDL_OP_SCALE) return scale(tape, node);
  const ends b = ends_of(tape, node, 1);
  return of_ends(tape, node, gdl_interval_sub(a.low, b.high), gdl_interval_sub(a.high, b.low));
}

/* ---- numbers only ---- */

/* sema lets constants of -30 to 30 through; a hand-made program may hold anything. */
static int places_of(const gdl_tape *tape, const gdl_node *node) {
  int64_t places = 0;
  if (node->count > 1 && !gdl_decimal_to_int(gdl_tape_value(tape, node, 1)->number.low, &places))
    return 0;
  return places < -30 ? -30 : places > 30 ? 30 : (int)places;
}

gdl_value gdl_tape_function(const gdl_tape *tape, const gdl_node *node) {
  const gdl_interval x = gdl_tape_value(tape, node, 0)->number;
  gdl_computed out = certain(x);
  if (node->op == GDL_OP_POWER)
    out = gdl_interval_power(x, gdl_tape_value(tape, node, 1)->number);
  else if (node->op == GDL_OP_ABS)
    out = certain(gdl_interval_abs(x));
  else if (node->op == GDL_OP_ROUND)
    out = gdl_interval_to_places(x, places_of(tape, node), GDL_ROUND_HALF_EVEN);
  else if (node->op == GDL_OP_FLOOR)
    out = gdl_interval_to_places(x, 0, GDL_ROUND_DOWN);
  else if (node->op == GDL_OP_CEILING)
    out = gdl_interval_to_places(x, 0, GDL_ROUND_UP);
  else if (node->op == GDL_OP_SQRT)
    out = gdl_interval_sqrt(x);
  else if (node->op == GDL_OP_LN)
    out = gdl_interval_ln(x);
  else if (node->op == GDL_OP_LOG10)
    out = gdl_interval_log10(x);
  else if (node->op == GDL_OP_EXP)
    out = gdl_interval_exp(x);
  return of_computed(tape, node, out);
}

static gdl_date pick(gdl_date a, gdl_date b, bool least) { return (a < b) == least ? a : b; }

gdl_value gdl_tape_extreme(const gdl_tape *tape, const gdl_node *node) {
  const bool least = node->op == GDL_OP_MIN;
  gdl_value out = *gdl_tape_value(tape, node, 0);
  for (uint32_t k = 1; k < node->count; k++) {
    const gdl_value *next = gdl_tape_value(tape, node, k);
    if (node->type->kind == GDL_TYPE_DATE)
      out.date = (gdl_date_interval){pick(out.date.low, next->date.low, least),
                                     pick(out.date.high, next->date.high, least)};
    else if (least)
      out.number = gdl_interval_min(out.number, next->number);
    else
      out.number = gdl_interval_max(out.number, next->number);
  }
  return out;
}

gdl_value gdl_tape_clamp(const gdl_tape *tape, const gdl_node *node) {
  const gdl_value *x = gdl_tape_value(tape, node, 0);
  const ends to = ends_of(tape, node, 1);
  return (gdl_value){.number = gdl_interval_max(to.low, gdl_interval_min(x->number, to.high))};
}

static gdl_value range_of_dates(const gdl_tape *tape, const gdl_node *node) {
  const gdl_date_interval low = gdl_tape_value(tape, node, 0)->date,
                          high = gdl_tape_value(tape, node, 1)->date;
  const gdl_truth ordered = gdl_dates_is_less_equal(low, high);
  if (ordered == GDL_FALSE) return gdl_tape_failure(tape, node, GDL_REASON_NO_RESULT);
  if (ordered == GDL_UNKNOWN) return gdl_tape_maybe(tape, node);
  return (gdl_value){.date_range = {low.low, low.high, high.low, high.high}};
}

gdl_value gdl_tape_range(const gdl_tape *tape, const gdl_node *node) {
  if (node->type->kind == GDL_TYPE_DATE) return range_of_dates(tape, node);
  const gdl_interval low = gdl_tape_value(tape, node, 0)->number,
                     high = gdl_tape_value(tape, node, 1)->number;
  const gdl_truth ordered = gdl_interval_is_less_equal(low, high);
  if (ordered == GDL_FALSE) return gdl_tape_failure(tape, node, GDL_REASON_NO_RESULT);
  if (ordered == GDL_UNKNOWN) return gdl_tape_maybe(tape, node);
  return (gdl_value){.range = {low, high}};
}

gdl_value gdl_tape_points(const gdl_tape *tape, const gdl_node *node) {
  const gdl_value *choice = gdl_tape_value(tape, node, 0);
  const gdl_domain *domain = gdl_tape_type(tape, node, 0)->domain;
  gdl_value out = {0};
  bool any = false;
  for (uint32_t i = 0; i < domain->count; i++) {
    if ((choice->choices[i / 64] >> (i % 64) & 1) == 0) continue;
    const gdl_interval points = gdl_interval_point(node->points[i]);
    out.number = any ? gdl_interval_hull(out.number, points) : points;
    any = true;
  }
  return any ? out : gdl_tape_maybe(tape, node);
}
