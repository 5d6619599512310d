/* expr_branch.c - choices between values: if, cases, sum { … when … }. */
#include "sema/check.h"

/* The first value that has a type of its own gives the others their meaning. */
static gdl_typed check_value(gdl_checker *c, const gdl_expr *expr, const gdl_type **expected) {
  gdl_typed value = gdl_check_expr(c, expr, *expected);
  if (!*expected && !gdl_is_poison(value)) *expected = value.type;
  return value;
}

static const gdl_type *widest(const gdl_checker *c, const gdl_typed *values, uint32_t count) {
  for (uint32_t i = 0; i < count; i++)
    if (values[i].type->kind == GDL_TYPE_NUMBER) return c->number_type;
  return values[0].type;
}

static gdl_type *without_bounds(gdl_checker *c, const gdl_type *type) {
  gdl_type *plain = GDL_NEW(c->arena, gdl_type);
  *plain = *type;
  plain->bounds = (gdl_bounds){0};
  return plain;
}

gdl_typed gdl_check_if(gdl_checker *c, const gdl_expr *expr, const gdl_type *expected) {
  gdl_typed condition = gdl_check_boolean(c, expr->if_.condition);
  const gdl_expr *exprs[] = {expr->if_.then, expr->if_.otherwise};
  gdl_typed values[2];
  for (int i = 0; i < 2; i++) values[i] = check_value(c, exprs[i], &expected);
  if (!gdl_unify(c, values, exprs, 2, GDL_MEET_EXACT, GDL_DIAG_BRANCHES_DIFFER) ||
      gdl_is_poison(condition))
    return gdl_poison(c);
  const gdl_type *type = without_bounds(c, widest(c, values, 2));
  if (values[0].type->is_range || values[1].type->is_range) {
    gdl_report(c->diags, GDL_DIAG_RANGE_NOT_HERE, expr->span);
    return gdl_poison(c);
  }
  uint32_t args[] = {condition.node, values[0].node, values[1].node};
  return (gdl_typed){gdl_node_new(c, GDL_OP_IF, type, expr->span, args, 3), type};
}

typedef struct branches {
  uint32_t count, value_count; /* guards; values with the otherwise */
  uint32_t *guards;
  gdl_typed *values;
  const gdl_expr **exprs;
} branches;

static bool check_branches(gdl_checker *c, const gdl_expr *expr, const gdl_type *expected, branches *b) {
  bool ok = true;
  b->count = expr->cases.branches.count;
  b->value_count = b->count + (expr->cases.otherwise ? 1 : 0);
  b->guards = GDL_NEW_ARRAY(c->arena, uint32_t, b->count);
  b->values = GDL_NEW_ARRAY(c->arena, gdl_typed, b->value_count);
  b->exprs = GDL_NEW_ARRAY(c->arena, const gdl_expr *, b->value_count);
  for (uint32_t i = 0; i < b->value_count; i++) {
    b->exprs[i] = i < b->count ? expr->cases.branches.at[i].value : expr->cases.otherwise;
    b->values[i] = check_value(c, b->exprs[i], &expected);
    if (i == b->count) continue;
    gdl_typed guard = gdl_check_boolean(c, expr->cases.branches.at[i].when);
    ok = ok && !gdl_is_poison(guard);
    b->guards[i] = guard.node;
  }
  return ok && b->value_count > 0 &&
         gdl_unify(c, b->values, b->exprs, b->value_count, GDL_MEET_EXACT, GDL_DIAG_BRANCHES_DIFFER);
}

static bool refuse_ranges(gdl_checker *c, const branches *b) {
  for (uint32_t i = 0; i < b->value_count; i++)
    if (b->values[i].type->is_range) {
      gdl_report(c->diags, GDL_DIAG_RANGE_NOT_HERE, b->exprs[i]->span);
      return true;
    }
  return false;
}

gdl_typed gdl_check_cases(gdl_checker *c, const gdl_expr *expr, const gdl_type *expected) {
  branches b;
  if (!check_branches(c, expr, expected, &b) || refuse_ranges(c, &b)) return gdl_poison(c);
  uint32_t *args = GDL_NEW_ARRAY(c->arena, uint32_t, b.count + b.value_count);
  for (uint32_t i = 0; i < b.count; i++) {
    args[2 * i] = b.guards[i];
    args[2 * i + 1] = b.values[i].node;
  }
  if (expr->cases.otherwise) args[2 * b.count] = b.values[b.count].node;
  const gdl_type *type = without_bounds(c, widest(c, b.values, b.value_count));
  gdl_op op = expr->cases.in_order ? GDL_OP_CASES_IN_ORDER : GDL_OP_CASES;
  return (gdl_typed){gdl_node_new(c, op, type, expr->span, args, b.count + b.value_count), type};
}

gdl_typed gdl_check_sum(gdl_checker *c, const gdl_expr *expr) {
  branches b;
  if (!check_branches(c, expr, NULL, &b) || refuse_ranges(c, &b)) return gdl_poison(c);
  if (!gdl_want_number(c, b.values[0], b.exprs[0]->span, false) ||
      !gdl_want_no_special(c, b.values[0], b.exprs[0]->span))
    return gdl_poison(c);
  uint32_t *args = GDL_NEW_ARRAY(c->arena, uint32_t, 2 * b.count);
  for (uint32_t i = 0; i < b.count; i++) {
    args[2 * i] = b.values[i].node;
    args[2 * i + 1] = b.guards[i];
  }
  const gdl_type *type = without_bounds(c, widest(c, b.values, b.count));
  return (gdl_typed){gdl_node_new(c, GDL_OP_SUM_WHEN, type, expr->span, args, 2 * b.count), type};
}
