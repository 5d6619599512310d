/* chain.c - sums and products in their order. */
#include "syntax/chain.h"

static bool is_sum(const gdl_expr *expr) {
  return expr->arith.op == GDL_ADD || expr->arith.op == GDL_SUB;
}

bool gdl_chain_goes_on(const gdl_expr *expr) {
  const gdl_expr *left = expr->arith.left;
  return left->kind == GDL_EXPR_ARITH && expr->arith.op != GDL_POW && left->arith.op != GDL_POW &&
         is_sum(left) == is_sum(expr);
}

uint32_t gdl_chain_count(const gdl_expr *expr) {
  uint32_t count = 1;
  for (; gdl_chain_goes_on(expr); expr = expr->arith.left) count++;
  return count;
}

gdl_chain gdl_chain_of(gdl_arena *arena, const gdl_expr *expr) {
  const uint32_t count = gdl_chain_count(expr);
  const gdl_expr **links = GDL_NEW_ARRAY(arena, const gdl_expr *, count);
  for (uint32_t i = count; i-- > 0; expr = expr->arith.left) links[i] = expr;
  return (gdl_chain){links, count};
}
