/* expr_range.c - ranges: low .. high, clamp, and what arithmetic does to them.
 *
 * Arithmetic on ranges computes the ends. That is exact while each range occurs once, or pulls the result one way only;
 * `r - r` would give more than the author means. So for each computed range we keep the ranges it is made of and which way
 * they pull, and warn where one pulls both ways. */
#include "sema/check.h"

/* 32: more ranges in one formula nobody writes; past that we stop following. */
#define MAX_USES 32
/* 6: deep enough for the sign of a factor as people write it; an unknown sign at worst warns too often. */
#define MAX_SIGN_DEPTH 6

enum { RISES = 1, FALLS = 2, BOTH = 3 };

/* ---- low .. high ---- */

static bool is_written_out(const gdl_expr *expr) {
  while (expr->kind == GDL_EXPR_PAREN || expr->kind == GDL_EXPR_NEGATE) expr = expr->unary;
  return expr->kind == GDL_EXPR_NUMBER || expr->kind == GDL_EXPR_DATE;
}

static gdl_typed constant_range(gdl_checker *c, const gdl_expr *expr) {
  gdl_constant value;
  const gdl_type *type = NULL;
  if (!gdl_constant_of(c, expr, NULL, &value, &type)) return gdl_poison(c);
  return (gdl_typed){gdl_node_constant(c, type, value, expr->span), type};
}

static bool may_end_a_range(gdl_checker *c, gdl_typed value, gdl_span span) {
  if (gdl_is_poison(value)) return false;
  if (value.type->is_range) {
    gdl_report(c->diags, GDL_DIAG_RANGE_NOT_HERE, span);
    return false;
  }
  if (gdl_type_is_numeric(value.type) || value.type->kind == GDL_TYPE_DATE) return true;
  gdl_report_type(c, GDL_DIAG_RANGE_OF_WHAT, span, value.type, NULL, (gdl_span){0, 0});
  return false;
}

static bool both_integer(const gdl_typed *values) {
  return values[0].type->kind == GDL_TYPE_INTEGER && values[1].type->kind == GDL_TYPE_INTEGER;
}

gdl_typed gdl_check_range(gdl_checker *c, const gdl_expr *expr) {
  const gdl_expr *exprs[] = {expr->range.low, expr->range.high};
  if (is_written_out(exprs[0]) && is_written_out(exprs[1])) return constant_range(c, expr);
  gdl_typed values[2];
  bool ok = true;
  for (int i = 0; i < 2; i++) {
    values[i] = gdl_check_expr(c, exprs[i], NULL);
    ok = may_end_a_range(c, values[i], exprs[i]->span) && ok;
  }
  if (!ok || !gdl_unify(c, values, exprs, 2, GDL_MEET_EXACT, GDL_DIAG_NOT_COMPARABLE))
    return gdl_poison(c);
  const gdl_type *type = values[0].type->kind == GDL_TYPE_DATE
                             ? gdl_type_range(c, c->date_type)
                             : gdl_type_number(c, values[0].type->unit, both_integer(values), true,
                                               values[0].type->substance);
  uint32_t args[] = {values[0].node, values[1].node};
  return (gdl_typed){gdl_node_new(c, GDL_OP_RANGE, type, expr->span, args, 2), type};
}

/* The grammar lets nothing but a range stand after `to`. */
gdl_typed gdl_check_clamp(gdl_checker *c, const gdl_expr *expr) {
  const gdl_expr *exprs[] = {expr->binary.left, expr->binary.right};
  gdl_typed values[] = {gdl_check_expr(c, exprs[0], NULL), gdl_check_expr(c, exprs[1], NULL)};
  if (!gdl_want_number(c, values[0], exprs[0]->span, false) ||
      !gdl_want_number(c, values[1], exprs[1]->span, true))
    return gdl_poison(c);
  if (!gdl_unify(c, values, exprs, 2, GDL_MEET_FIRST, GDL_DIAG_NOT_COMPARABLE))
    return gdl_poison(c);
  const gdl_type *type =
      gdl_type_number(c, values[0].type->unit, both_integer(values), false, values[0].type->substance);
  uint32_t args[] = {values[0].node, values[1].node};
  return (gdl_typed){gdl_node_new(c, GDL_OP_CLAMP, type, expr->span, args, 2), type};
}

/* ---- which way a range pulls ---- */

static uint8_t flip(uint8_t ways) {
  return (uint8_t)((ways & RISES ? FALLS : 0) | (ways & FALLS ? RISES : 0));
}

/* How a product follows one factor when the other has this sign. */
static uint8_t times(uint8_t ways, uint8_t sign) {
  return sign == RISES ? ways : sign == FALLS ? flip(ways) : BOTH;
}

static uint8_t sign_between(gdl_decimal low, gdl_decimal high) {
  if (!low.negative) return RISES;
  return high.negative || gdl_decimal_is_zero(high) ? FALLS : BOTH;
}

/* RISES: surely not negative; FALLS: surely not positive. */
static uint8_t sign_of(const gdl_checker *c, uint32_t at, int depth) {
  const gdl_node *node = &c->nodes.at[at];
  if (!gdl_type_is_numeric(node->type) || depth == 0) return BOTH;
  const gdl_bounds *bounds = &node->type->bounds;
  if (bounds->has_range) return sign_between(bounds->low, bounds->high);
  if (node->op == GDL_OP_CONST && !node->constant->is_unknown) {
    if (!node->type->is_range) return sign_between(node->constant->number, node->constant->number);
    return sign_between(node->constant->range.low, node->constant->range.high);
  }
  if (node->op == GDL_OP_SQRT || node->op == GDL_OP_ABS || node->op == GDL_OP_EXP || node->op == GDL_OP_COUNT)
    return RISES;
  const uint32_t *args = &c->args.at[node->first];
  if (node->op == GDL_OP_SCALE)
    return node->scale.from && gdl_unit_is_special(node->scale.from) ? BOTH
                                                                     : sign_of(c, args[0], depth - 1);
  if (node->op == GDL_OP_NEGATE) return flip(sign_of(c, args[0], depth - 1));
  if ((node->op != GDL_OP_ADD && node->op != GDL_OP_MUL && node->op != GDL_OP_DIV) || node->count != 2)
    return BOTH;
  uint8_t a = sign_of(c, args[0], depth - 1), b = sign_of(c, args[1], depth - 1);
  return node->op == GDL_OP_ADD ? a | b : times(a, b);
}

/* The ranges that `node` is made of: itself, unless it was computed. */
static gdl_range_uses uses_of(const gdl_checker *c, uint32_t node, gdl_range_use *self) {
  for (int i = 0; i < MAX_SIGN_DEPTH && c->nodes.at[node].op == GDL_OP_SCALE; i++)
    node = c->args.at[c->nodes.at[node].first];
  uint32_t from = 0, to = c->range_uses.count;
  while (from < to) {
    uint32_t middle = from + (to - from) / 2;
    if (c->range_uses.at[middle].node < node)
      from = middle + 1;
    else
      to = middle;
  }
  if (from < c->range_uses.count && c->range_uses.at[from].node == node)
    return c->range_uses.at[from];
  *self = (gdl_range_use){node, RISES};
  return (gdl_range_uses){node, 1, self};
}

/* One side of an operation: how each range in it pulls the result. */
static uint32_t side(const gdl_checker *c, gdl_typed value, uint8_t sign, gdl_range_use *out) {
  gdl_range_use self;
  if (!value.type->is_range) return 0;
  gdl_range_uses uses = uses_of(c, value.node, &self);
  for (uint32_t i = 0; i < uses.count; i++)
    out[i] = (gdl_range_use){uses.at[i].node, times(uses.at[i].ways, sign)};
  return uses.count;
}

/* Merges both sides by node; true if a range that stands on both pulls both ways. */
static bool merge(const gdl_range_use *a, uint32_t a_count, const gdl_range_use *b,
                  uint32_t b_count, gdl_range_use *out, uint32_t *count) {
  bool widens = false;
  uint32_t i = 0, k = 0, n = 0;
  while (i < a_count || k < b_count) {
    if (k == b_count || (i < a_count && a[i].node < b[k].node)) {
      out[n++] = a[i++];
    } else if (i == a_count || b[k].node < a[i].node) {
      out[n++] = b[k++];
    } else {
      out[n] = (gdl_range_use){a[i].node, a[i].ways | b[k].ways};
      widens = widens || out[n].ways == BOTH;
      n++, i++, k++;
    }
  }
  *count = n;
  return widens;
}

static void keep(gdl_checker *c, uint32_t node, const gdl_range_use *uses, uint32_t count) {
  gdl_range_use *kept = GDL_NEW_ARRAY(c->arena, gdl_range_use, count);
  for (uint32_t i = 0; i < count; i++) kept[i] = uses[i];
  gdl_range_uses entry = {node, count, kept};
  GDL_PUSH(c->arena, &c->range_uses, entry);
}

void gdl_note_range(gdl_checker *c, uint32_t node, gdl_arith op, gdl_typed left, gdl_typed right) {
  uint8_t left_sign = RISES, right_sign = op == GDL_SUB ? FALLS : RISES;
  if (op == GDL_MUL || op == GDL_DIV) {
    left_sign = sign_of(c, right.node, MAX_SIGN_DEPTH);
    right_sign = sign_of(c, left.node, MAX_SIGN_DEPTH);
    if (op == GDL_DIV) right_sign = flip(right_sign);
  }
  gdl_range_use a[MAX_USES], b[MAX_USES], merged[2 * MAX_USES];
  uint32_t count, a_count = side(c, left, left_sign, a), b_count = side(c, right, right_sign, b);
  bool widens = merge(a, a_count, b, b_count, merged, &count);
  if (widens) gdl_report(c->diags, GDL_DIAG_RANGE_WIDENS, c->nodes.at[node].span);
  if (!widens && count <= MAX_USES)
    keep(c, node, merged, count); /* else it counts as a range of its own */
}

void gdl_note_negated_range(gdl_checker *c, uint32_t node, gdl_typed value) {
  gdl_range_use uses[MAX_USES];
  keep(c, node, uses, side(c, value, FALLS, uses));
}
