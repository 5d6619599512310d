/* uses.c - the names that an expression mentions. */
#include "doc/guide.h"
#include "syntax/chain.h"

static void each_of(gdl_exprs list, gdl_found_fn *found, void *ctx) {
  for (uint32_t i = 0; i < list.count; i++) gdl_guide_each_name(list.at[i], found, ctx);
}

static void each(const gdl_expr *expr, gdl_found_fn *found, void *ctx) {
  if (expr) gdl_guide_each_name(expr, found, ctx);
}

static void each_of_cases(const gdl_expr *expr, gdl_found_fn *found, void *ctx) {
  for (uint32_t i = 0; i < expr->cases.branches.count; i++) {
    each(expr->cases.branches.at[i].when, found, ctx);
    each(expr->cases.branches.at[i].value, found, ctx);
  }
  each(expr->cases.otherwise, found, ctx);
}

static void each_of_if(const gdl_expr *expr, gdl_found_fn *found, void *ctx) {
  each(expr->if_.condition, found, ctx);
  each(expr->if_.then, found, ctx);
  each(expr->if_.otherwise, found, ctx);
}

static void each_of_call(const gdl_expr *expr, gdl_found_fn *found, void *ctx) {
  each_of(expr->call.args, found, ctx);
  each(expr->call.limit, found, ctx);
}

static void each_of_two(const gdl_expr *left, const gdl_expr *right, gdl_found_fn *found, void *ctx) {
  each(left, found, ctx);
  each(right, found, ctx);
}

static void each_of_chain(const gdl_expr *expr, gdl_found_fn *found, void *ctx) {
  for (; gdl_chain_goes_on(expr); expr = expr->arith.left) each(expr->arith.right, found, ctx);
  each_of_two(expr->arith.left, expr->arith.right, found, ctx);
}

void gdl_guide_each_name(const gdl_expr *expr, gdl_found_fn *found, void *ctx) {
  switch (expr->kind) {
    case GDL_EXPR_ERROR:
    case GDL_EXPR_BOOL:
    case GDL_EXPR_UNKNOWN:
    case GDL_EXPR_NUMBER:
    case GDL_EXPR_DATE:
    case GDL_EXPR_STRING:
    case GDL_EXPR_SET: /* values of a list */
    case GDL_EXPR_SERIES: return;
    case GDL_EXPR_NAME:
    case GDL_EXPR_APPLIES: found(ctx, expr->ref); return;
    case GDL_EXPR_NOT:
    case GDL_EXPR_NEGATE:
    case GDL_EXPR_PAREN: each(expr->unary, found, ctx); return;
    case GDL_EXPR_AND:
    case GDL_EXPR_OR:
    case GDL_EXPR_ALL_OF:
    case GDL_EXPR_ANY_OF:
    case GDL_EXPR_NONE_OF:
    case GDL_EXPR_COUNT_OF:
    case GDL_EXPR_SUM_POINTS: each_of(expr->list, found, ctx); return;
    case GDL_EXPR_COMPARE: each_of_two(expr->compare.left, expr->compare.right, found, ctx); return;
    case GDL_EXPR_ARITH: each_of_chain(expr, found, ctx); return;
    case GDL_EXPR_RANGE: each_of_two(expr->range.low, expr->range.high, found, ctx); return;
    case GDL_EXPR_IN:
    case GDL_EXPR_CLAMP: each_of_two(expr->binary.left, expr->binary.right, found, ctx); return;
    case GDL_EXPR_IS: each(expr->is.value, found, ctx); return;
    case GDL_EXPR_HAS: each_of_two(expr->has.value, expr->has.set, found, ctx); return;
    case GDL_EXPR_AT_LEAST: each_of(expr->at_least.of, found, ctx); return;
    case GDL_EXPR_SUM:
    case GDL_EXPR_CASES: each_of_cases(expr, found, ctx); return;
    case GDL_EXPR_IF: each_of_if(expr, found, ctx); return;
    case GDL_EXPR_AS: each(expr->as.value, found, ctx); return;
    case GDL_EXPR_CALL: each_of_call(expr, found, ctx); return;
    case GDL_EXPR_WHOLE: each_of_two(expr->whole.from, expr->whole.to, found, ctx); return;
  }
}
