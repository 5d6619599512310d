/* mutants_number.c - mutants of thresholds and units: a number moved by one step of what it is compared with, an operator
 * that takes the threshold in or out, a unit of the same dimension. */
#include <string.h>

#include "suite/mutants.h"

/* ---- what a threshold is compared with ---- */

typedef struct threshold {
  const gdl_type *type; /* of the fact (or of the values of its series) on the other side; NULL: something computed */
  bool is_right;  /* the threshold stands on the right */
  bool has_value; /* single number, in the unit of the fact: what follows can be told */
  gdl_decimal value;
} threshold;

static const gdl_node *arg_of(const gdl_breeder *b, const gdl_node *node, uint32_t k) {
  return gdl_program_arg(b->program, node, k);
}

static const gdl_type *type_of_fact(const gdl_breeder *b, const gdl_node *node) {
  if (node->op == GDL_OP_SCALE) node = arg_of(b, node, 0);
  if (node->op == GDL_OP_FACT) return b->program->facts[node->index].type;
  if ((node->op == GDL_OP_LAST || node->op == GDL_OP_FIRST) && arg_of(b, node, 0)->op == GDL_OP_FACT)
    return b->program->facts[arg_of(b, node, 0)->index].type->element;
  return NULL;
}

static const gdl_node *node_of(const gdl_breeder *b, gdl_span span) {
  static const gdl_op ops[] = {GDL_OP_LESS, GDL_OP_LESS_EQUAL, GDL_OP_EQUAL, GDL_OP_IN_RANGE};
  for (size_t i = 0; i < sizeof ops / sizeof ops[0]; i++) {
    const uint32_t node = gdl_breeder_node(b, ops[i], span);
    if (node != GDL_NONE) return &b->program->nodes[node];
  }
  return NULL;
}

static bool is_numeric(const gdl_type *type) {
  return type->kind == GDL_TYPE_INTEGER || type->kind == GDL_TYPE_NUMBER ||
         type->kind == GDL_TYPE_QUANTITY;
}

/* `args` may stand in either order on the tape: `a > b` is `b < a`. */
static threshold threshold_of(const gdl_breeder *b, const gdl_expr *expr) {
  threshold t = {0};
  const gdl_node *node = node_of(b, expr->span);
  if (!node || node->op == GDL_OP_IN_RANGE) return t;
  const bool swapped = expr->compare.op == GDL_GT;
  for (uint32_t k = 0; k < 2; k++) {
    const gdl_node *constant = arg_of(b, node, k), *other = arg_of(b, node, 1 - k);
    if (constant->op != GDL_OP_CONST || !is_numeric(constant->type) || constant->type->is_range)
      continue;
    t.type = type_of_fact(b, other);
    t.is_right = (k == 1) != swapped;
    t.has_value = other->op == GDL_OP_FACT && !constant->constant->is_unknown;
    t.value = constant->constant->number;
  }
  return t;
}

/* ---- what no patient can tell apart ---- */

static bool holds(gdl_compare op, gdl_decimal value, gdl_decimal limit) {
  const int order = gdl_decimal_compare(value, limit);
  switch (op) {
    case GDL_EQ: return order == 0;
    case GDL_NE: return order != 0;
    case GDL_LT: return order < 0;
    case GDL_LE: return order <= 0;
    case GDL_GT: return order > 0;
    case GDL_GE: return order >= 0;
  }
  return false;
}

static gdl_compare mirrored(gdl_compare op) {
  switch (op) {
    case GDL_LT: return GDL_GT;
    case GDL_LE: return GDL_GE;
    case GDL_GT: return GDL_LT;
    case GDL_GE: return GDL_LE;
    case GDL_EQ:
    case GDL_NE: break;
  }
  return op;
}

/* Both say the same of every value in the declared range. Between the two limits, below and above them, and on each, one
 * value stands for all. */
static bool is_same_within(const threshold *t, gdl_compare op, gdl_compare other_op, gdl_decimal other) {
  if (!t->type || !t->has_value || !t->type->bounds.has_range) return false;
  const gdl_bounds *bounds = &t->type->bounds;
  gdl_decimal sum, middle, values[5] = {bounds->low, bounds->high, t->value, other, t->value};
  if (gdl_decimal_add(t->value, other, GDL_ROUND_HALF_EVEN, &sum) &&
      gdl_decimal_div(sum, gdl_decimal_from_int(2), GDL_ROUND_HALF_EVEN, &middle))
    values[4] = middle;
  if (!t->is_right) op = mirrored(op), other_op = mirrored(other_op);
  for (size_t i = 0; i < sizeof values / sizeof values[0]; i++) {
    if (gdl_decimal_compare(values[i], bounds->low) < 0 ||
        gdl_decimal_compare(values[i], bounds->high) > 0)
      continue;
    if (holds(op, values[i], t->value) != holds(other_op, values[i], other)) return false;
  }
  return true;
}

static void mark_equivalent(gdl_breeder *b, uint32_t before, bool is_equivalent) {
  for (uint32_t i = before; is_equivalent && i < b->mutants.count; i++)
    b->mutants.at[i].is_equivalent = true;
}

/* ---- numbers ---- */

static gdl_decimal last_digit(gdl_string digits) {
  int places = 0;
  bool is_fraction = false;
  for (uint32_t i = 0; i < digits.len; i++) {
    is_fraction = is_fraction || digits.text[i] == '.';
    places += is_fraction && digits.text[i] >= '0' && digits.text[i] <= '9';
  }
  gdl_decimal unit = gdl_decimal_from_int(1), ten = gdl_decimal_from_int(10);
  for (int i = 0; i < places; i++) gdl_decimal_div(unit, ten, GDL_ROUND_HALF_EVEN, &unit);
  return unit;
}

static const gdl_unit *unit_of(gdl_breeder *b, gdl_string text) {
  const gdl_unit *unit = NULL;
  if (text.len > 0) gdl_unit_parse(b->units, text.text, text.len, GDL_UNIT_GUIDELINE, &unit, NULL);
  return unit;
}

/* The step of the fact, in the unit that the threshold is written in; false: not a number of it. */
static bool step_of(gdl_breeder *b, const gdl_type *type, gdl_string unit, gdl_decimal *out) {
  if (!type || !type->bounds.has_step) return false;
  *out = type->bounds.step;
  if (unit.len == 0 || !type->unit) return true;
  const gdl_unit *written = unit_of(b, unit);
  return written && gdl_unit_convert(type->unit, written, type->bounds.step, GDL_ROUND_HALF_EVEN, out) &&
         gdl_decimal_places(*out) < 10;
}

static bool moved(gdl_decimal value, gdl_decimal step, bool up, gdl_decimal *out) {
  return up ? gdl_decimal_add(value, step, GDL_ROUND_HALF_EVEN, out)
            : gdl_decimal_sub(value, step, GDL_ROUND_HALF_EVEN, out);
}

/* In the unit of the fact. */
static bool in_unit_of(gdl_breeder *b, const threshold *t, gdl_string unit, gdl_decimal value,
                       gdl_decimal *out) {
  *out = value;
  if (unit.len == 0 || !t->type || !t->type->unit) return true;
  const gdl_unit *written = unit_of(b, unit);
  return written && gdl_unit_convert(written, t->type->unit, value, GDL_ROUND_HALF_EVEN, out);
}

static void of_digits(gdl_breeder *b, const gdl_expr *expr, gdl_decimal step, const threshold *t,
                      gdl_compare op) {
  const gdl_span digits = {expr->span.start, expr->span.start + expr->number.digits.len};
  for (int up = 0; up < 2; up++) {
    gdl_decimal other, of_fact;
    if (!moved(expr->number.value, step, up == 1, &other)) continue;
    gdl_out out = gdl_out_new(b->arena);
    gdl_out_decimal(&out, other);
    const uint32_t before = b->mutants.count;
    gdl_breed(b, GDL_MUTANT_THRESHOLD, digits, gdl_out_take(&out));
    if (t && in_unit_of(b, t, expr->number.unit, other, &of_fact))
      mark_equivalent(b, before, is_same_within(t, op, op, of_fact));
  }
}

static void of_date(gdl_breeder *b, const gdl_expr *expr) {
  if (expr->date.day == 0) return;
  for (int days = -1; days <= 1; days += 2) {
    gdl_date other;
    if (!gdl_date_add_days(expr->date.date, days, &other)) continue;
    gdl_out out = gdl_out_new(b->arena);
    gdl_out_date(&out, other);
    gdl_breed(b, GDL_MUTANT_THRESHOLD, expr->span, gdl_out_take(&out));
  }
}

static const gdl_expr *bare(const gdl_expr *expr) {
  while (expr->kind == GDL_EXPR_PAREN || expr->kind == GDL_EXPR_NEGATE) expr = expr->unary;
  return expr;
}

void gdl_breed_number(gdl_breeder *b, const gdl_expr *expr, const gdl_decimal *step,
                      const gdl_expr *compared) {
  const bool is_negated = expr->kind == GDL_EXPR_NEGATE;
  expr = bare(expr);
  if (expr->kind == GDL_EXPR_DATE) of_date(b, expr);
  if (expr->kind != GDL_EXPR_NUMBER) return;
  threshold t = {0};
  if (compared) t = threshold_of(b, compared);
  if (is_negated) t.has_value = false;
  of_digits(b, expr, step ? *step : last_digit(expr->number.digits), compared ? &t : NULL,
            compared ? compared->compare.op : GDL_EQ);
  const uint32_t before = b->mutants.count;
  const gdl_unit *unit = unit_of(b, expr->number.unit);
  gdl_breed_unit(b, expr->number.unit_span, expr->number.unit);
  mark_equivalent(b, before, /* nothing is nothing in any unit but those of temperature */
                  gdl_decimal_is_zero(expr->number.value) && unit && !gdl_unit_is_special(unit));
}

void gdl_breed_range_ends(gdl_breeder *b, const gdl_expr *range, const gdl_decimal *step) {
  const gdl_expr *ends[] = {range->range.low, range->range.high};
  for (int i = 0; i < 2; i++) {
    const gdl_expr *end = bare(ends[i]);
    if (end->kind == GDL_EXPR_NUMBER || end->kind == GDL_EXPR_DATE)
      gdl_breed_number(b, end, step, NULL);
    else
      gdl_breed_expr(b, end, false);
  }
}

/* ---- comparisons ---- */

static void of_operator(gdl_breeder *b, const gdl_expr *expr, const threshold *t, gdl_compare other) {
  static const char *const signs[] = {[GDL_EQ] = "=",  [GDL_NE] = "!=", [GDL_LT] = "<",
                                      [GDL_LE] = "<=", [GDL_GT] = ">",  [GDL_GE] = ">="};
  const uint32_t before = b->mutants.count;
  gdl_breed_text(b, GDL_MUTANT_OPERATOR, expr->compare.op_span, signs[other]);
  mark_equivalent(b, before, is_same_within(t, expr->compare.op, other, t->value));
}

static void of_side(gdl_breeder *b, const gdl_expr *side, const gdl_expr *compare, const threshold *t) {
  const gdl_expr *inner = bare(side);
  gdl_decimal step;
  if (inner->kind != GDL_EXPR_NUMBER)
    gdl_breed_expr(b, side, false);
  else
    gdl_breed_number(b, side, step_of(b, t->type, inner->number.unit, &step) ? &step : NULL, compare);
}

void gdl_breed_compare(gdl_breeder *b, const gdl_expr *expr) {
  const threshold t = threshold_of(b, expr);
  switch (expr->compare.op) {
    case GDL_EQ: of_operator(b, expr, &t, GDL_NE); break;
    case GDL_NE: of_operator(b, expr, &t, GDL_EQ); break;
    case GDL_LT: of_operator(b, expr, &t, GDL_LE), of_operator(b, expr, &t, GDL_GE); break;
    case GDL_LE: of_operator(b, expr, &t, GDL_LT), of_operator(b, expr, &t, GDL_GT); break;
    case GDL_GT: of_operator(b, expr, &t, GDL_GE), of_operator(b, expr, &t, GDL_LE); break;
    case GDL_GE: of_operator(b, expr, &t, GDL_GT), of_operator(b, expr, &t, GDL_LT); break;
  }
  of_side(b, expr->compare.left, expr, &t);
  of_side(b, expr->compare.right, expr, &t);
}

/* The step of what is asked to lie in a range. */
bool gdl_breeder_step_in(gdl_breeder *b, const gdl_expr *in, gdl_decimal *out) {
  const gdl_node *node = node_of(b, in->span);
  const gdl_expr *range = bare(in->binary.right);
  if (!node || node->op != GDL_OP_IN_RANGE || range->kind != GDL_EXPR_RANGE) return false;
  const gdl_expr *high = bare(range->range.high);
  return high->kind == GDL_EXPR_NUMBER &&
         step_of(b, type_of_fact(b, arg_of(b, node, 0)), high->number.unit, out);
}

/* ---- units ---- */

static bool is_other(gdl_breeder *b, const gdl_unit *unit, gdl_string text) {
  const gdl_unit *other;
  gdl_decimal one;
  if (text.len == 0 || !gdl_unit_parse(b->units, text.text, text.len, GDL_UNIT_GUIDELINE, &other, NULL))
    return false;
  if (!gdl_unit_same_dimension(unit, other)) return false;
  return !gdl_unit_convert(unit, other, gdl_decimal_from_int(1), GDL_ROUND_HALF_EVEN, &one) ||
         gdl_decimal_compare(one, gdl_decimal_from_int(1)) != 0;
}

static gdl_string spelled(gdl_breeder *b, const char *before, const char *text, size_t len) {
  gdl_out out = gdl_out_new(b->arena);
  gdl_out_text(&out, before);
  gdl_out_bytes(&out, text, len);
  return gdl_out_take(&out);
}

/* What people write instead: months for years, another unit that this file declares, another prefix, another power of ten. */
static gdl_string mistaken_for(gdl_breeder *b, const gdl_unit *unit, gdl_string text) {
  static const char *const words[][2] = {{"years", "months"}, {"year", "month"}, {"weeks", "days"},
                                         {"week", "day"},     {"d", "weeks"},    {"wk", "d"},
                                         {"h", "min"},        {"min", "h"},      {"s", "min"}};
  for (size_t i = 0; i < sizeof words / sizeof words[0]; i++)
    for (int k = 0; k < 2; k++)
      if (gdl_string_is(text, words[i][k]) && is_other(b, unit, gdl_string_of(words[i][1 - k])))
        return gdl_string_of(words[i][1 - k]);
  for (uint32_t i = 0; i < b->file->decls.count; i++) {
    const gdl_decl *decl = b->file->decls.at[i];
    if (decl->kind != GDL_DECL_UNIT || decl->name.name == NULL) continue;
    const gdl_string name = decl->name.name->string;
    const char *rest = memchr(text.text, '/', text.len);
    const size_t head = rest ? (size_t)(rest - text.text) : text.len;
    gdl_out out = gdl_out_new(b->arena);
    gdl_out_string(&out, name);
    gdl_out_bytes(&out, text.text + head, text.len - head);
    const gdl_string other = gdl_out_take(&out);
    if (is_other(b, unit, other)) return other;
  }
  for (uint32_t i = 3; i < text.len; i++) { /* 10*9/L */
    if (memcmp(text.text + i - 3, "10*", 3) != 0) continue;
    gdl_string other = spelled(b, "", text.text, text.len);
    char *digit = gdl_arena_copy(b->arena, other.text, other.len);
    digit[i] = digit[i] == '6' ? '9' : '6';
    other.text = digit;
    if (is_other(b, unit, other)) return other;
  }
  const gdl_string bare_unit = spelled(b, "", text.text + 1, text.len - 1);
  if (is_other(b, unit, bare_unit)) return bare_unit;
  static const char *const prefixes[] = {"m", "k", "c", "d"};
  for (size_t i = 0; i < sizeof prefixes / sizeof prefixes[0]; i++) {
    const gdl_string other = spelled(b, prefixes[i], text.text, text.len);
    if (is_other(b, unit, other)) return other;
  }
  return (gdl_string){"", 0};
}

void gdl_breed_unit(gdl_breeder *b, gdl_span span, gdl_string unit) {
  const gdl_unit *own = unit_of(b, unit);
  if (!own || span.end == 0) return;
  const gdl_string other = mistaken_for(b, own, unit);
  if (other.len > 0) gdl_breed(b, GDL_MUTANT_UNIT, span, other);
}
