/* mutants_expr.c - mutants of expressions. The recursion is bounded by GDL_MAX_DEPTH, which the parser enforces. */
#include <string.h>

#include "suite/mutants.h"
#include "syntax/chain.h"

static gdl_span between(const gdl_expr *left, const gdl_expr *right) {
  return (gdl_span){left->span.end, right->span.start};
}

static gdl_span keyword_of(const gdl_breeder *b, const gdl_expr *expr, const char *word) {
  return gdl_breeder_find(b, (gdl_span){expr->span.start, expr->span.start + (uint32_t)strlen(word)},
                          word);
}

/* ---- truth ---- */

static void negate(gdl_breeder *b, const gdl_expr *expr) {
  gdl_breed_text(b, GDL_MUTANT_OPERATOR, (gdl_span){expr->span.start, expr->span.start}, "not ");
}

static void of_not(gdl_breeder *b, const gdl_expr *expr) {
  gdl_breed_text(b, GDL_MUTANT_OPERATOR, (gdl_span){expr->span.start, expr->unary->span.start}, "");
  const gdl_expr *inner = expr->unary;
  while (inner->kind == GDL_EXPR_PAREN) inner = inner->unary;
  /* a name within `not` is turned by leaving out the `not` */
  if (inner->kind != GDL_EXPR_NAME && inner->kind != GDL_EXPR_APPLIES)
    gdl_breed_expr(b, expr->unary, false);
}

static void without_each(gdl_breeder *b, gdl_exprs list) {
  const gdl_span nowhere = {0, 0};
  for (uint32_t i = 0; list.count > 1 && i < list.count; i++)
    gdl_breed_without(b, GDL_MUTANT_MEMBER, i > 0 ? list.at[i - 1]->span : nowhere,
                      list.at[i]->span, i + 1 < list.count ? list.at[i + 1]->span : nowhere);
}

static void of_joined(gdl_breeder *b, const gdl_expr *expr) {
  const bool is_and = expr->kind == GDL_EXPR_AND;
  for (uint32_t i = 0; i + 1 < expr->list.count; i++) {
    const gdl_span word =
        gdl_breeder_find(b, between(expr->list.at[i], expr->list.at[i + 1]), is_and ? "and" : "or");
    gdl_breed_text(b, GDL_MUTANT_OPERATOR, word, is_and ? "or" : "and");
  }
  without_each(b, expr->list);
  for (uint32_t i = 0; i < expr->list.count; i++) gdl_breed_expr(b, expr->list.at[i], true);
}

/* `all of (…)` and its kin; NULL: no other word fits. */
static void of_list(gdl_breeder *b, const gdl_expr *expr, const char *word, const char *other) {
  if (other) gdl_breed_text(b, GDL_MUTANT_OPERATOR, keyword_of(b, expr, word), other);
  without_each(b, expr->list);
  for (uint32_t i = 0; i < expr->list.count; i++) gdl_breed_expr(b, expr->list.at[i], word != NULL);
}

static void of_at_least(gdl_breeder *b, const gdl_expr *expr) {
  int64_t count;
  const gdl_string words = gdl_breeder_words(b, expr->span);
  uint32_t at = 0;
  while (at < words.len && (words.text[at] < '0' || words.text[at] > '9')) at++;
  const gdl_span digits = {expr->span.start + at,
                           expr->span.start + at + expr->at_least.count.digits.len};
  if (gdl_decimal_to_int(expr->at_least.count.value, &count)) {
    for (int64_t other = count - 1; other <= count + 1; other += 2) {
      gdl_out out = gdl_out_new(b->arena);
      gdl_out_int(&out, other);
      if (other >= 1 && other <= expr->at_least.of.count)
        gdl_breed(b, GDL_MUTANT_THRESHOLD, digits, gdl_out_take(&out));
    }
  }
  without_each(b, expr->at_least.of);
  for (uint32_t i = 0; i < expr->at_least.of.count; i++)
    gdl_breed_expr(b, expr->at_least.of.at[i], true);
}

/* ---- values of a list ---- */

static void other_choice(gdl_breeder *b, gdl_span word, const gdl_domain *domain, uint32_t choice) {
  if (domain->count < 2) return;
  gdl_breed(b, GDL_MUTANT_MEMBER, word, domain->choices[(choice + 1) % domain->count].name.name->string);
}

static void of_is(gdl_breeder *b, const gdl_expr *expr) {
  const uint32_t node = gdl_breeder_node(b, GDL_OP_EQUAL, expr->span);
  const gdl_span before = {expr->is.value->span.end, expr->is.word.span.start};
  gdl_breed_text(b, GDL_MUTANT_OPERATOR, before, expr->is.negated ? " is " : " is not ");
  if (node != GDL_NONE) {
    const gdl_node *value = gdl_program_arg(b->program, &b->program->nodes[node], 1);
    if (value->op == GDL_OP_CONST && value->type->domain)
      other_choice(b, expr->is.word.span, value->type->domain, value->constant->choice);
  }
  gdl_breed_expr(b, expr->is.value, false);
}

static void of_set(gdl_breeder *b, const gdl_expr *expr) {
  const gdl_expr *set = expr;
  while (set->kind == GDL_EXPR_PAREN) set = set->unary;
  if (set->kind == GDL_EXPR_SET) without_each(b, set->list);
}

static void of_has(gdl_breeder *b, const gdl_expr *expr, bool is_condition) {
  const gdl_span middle = between(expr->has.value, expr->has.set);
  if (expr->has.any)
    gdl_breed_text(b, GDL_MUTANT_OPERATOR, gdl_breeder_find(b, middle, "any"), "all");
  if (expr->has.all)
    gdl_breed_text(b, GDL_MUTANT_OPERATOR, gdl_breeder_find(b, middle, "all"), "any");
  if (is_condition) negate(b, expr);
  if (expr->has.any || expr->has.all) {
    of_set(b, expr->has.set);
    return;
  }
  const uint32_t node = gdl_breeder_node(b, GDL_OP_HAS_ANY, expr->span);
  if (node == GDL_NONE) return;
  const gdl_domain *domain = gdl_program_arg(b->program, &b->program->nodes[node], 0)->type->domain;
  for (uint32_t i = 0; i < domain->count; i++)
    if (b->program->nodes[node].bits[i / 64] >> (i % 64) & 1)
      other_choice(b, expr->has.set->span, domain, i);
}

static void of_in(gdl_breeder *b, const gdl_expr *expr, bool is_condition) {
  if (is_condition) negate(b, expr);
  gdl_breed_expr(b, expr->binary.left, false);
  of_set(b, expr->binary.right);
  const gdl_expr *range = expr->binary.right;
  while (range->kind == GDL_EXPR_PAREN) range = range->unary;
  gdl_decimal step;
  if (range->kind == GDL_EXPR_RANGE && gdl_breeder_step_in(b, expr, &step))
    gdl_breed_range_ends(b, range, &step);
  else
    gdl_breed_expr(b, range, false);
}

/* A value of a list where one is computed: `=> mild`. */
static void of_name(gdl_breeder *b, const gdl_expr *expr, bool is_condition) {
  if (is_condition) negate(b, expr);
  const uint32_t node = gdl_breeder_node(b, GDL_OP_CONST, expr->span);
  if (node == GDL_NONE || is_condition) return;
  const gdl_node *it = &b->program->nodes[node];
  if (it->type->kind == GDL_TYPE_ONE_OF && !it->constant->is_unknown)
    other_choice(b, expr->span, it->type->domain, it->constant->choice);
}

/* ---- arithmetic and calls ---- */

static void of_arith(gdl_breeder *b, const gdl_expr *expr) {
  static const char *const others[] = {[GDL_ADD] = "-", [GDL_SUB] = "+", [GDL_MUL] = "/", [GDL_DIV] = "*"};
  const gdl_chain chain = gdl_chain_of(b->arena, expr);
  for (uint32_t i = chain.count; i-- > 0;) {
    const gdl_arith op = chain.links[i]->arith.op;
    if (op != GDL_POW)
      gdl_breed_text(b, GDL_MUTANT_OPERATOR, chain.links[i]->arith.op_span, others[op]);
  }
  gdl_breed_expr(b, chain.links[0]->arith.left, false);
  for (uint32_t i = 0; i < chain.count; i++) gdl_breed_expr(b, chain.links[i]->arith.right, false);
}

static const char *other_word(gdl_string word) {
  static const char *const pairs[][2] = {
      {"min", "max"}, {"floor", "ceiling"}, {"first", "last"}, {"years", "months"}, {"weeks", "days"}};
  for (size_t i = 0; i < sizeof pairs / sizeof pairs[0]; i++) {
    if (gdl_string_is(word, pairs[i][0])) return pairs[i][1];
    if (gdl_string_is(word, pairs[i][1])) return pairs[i][0];
  }
  return NULL;
}

static void of_call(gdl_breeder *b, const gdl_expr *expr) {
  const char *other = other_word(expr->call.name.name->string);
  if (other) gdl_breed_text(b, GDL_MUTANT_OPERATOR, expr->call.name.span, other);
  for (uint32_t i = 0; i < expr->call.args.count; i++)
    gdl_breed_expr(b, expr->call.args.at[i], false);
  if (expr->call.limit) gdl_breed_expr(b, expr->call.limit, false);
}

static void of_whole(gdl_breeder *b, const gdl_expr *expr) {
  const char *other = other_word(expr->whole.unit.name->string);
  if (other) gdl_breed_text(b, GDL_MUTANT_UNIT, expr->whole.unit.span, other);
  gdl_breed_expr(b, expr->whole.from, false);
  gdl_breed_expr(b, expr->whole.to, false);
}

/* ---- branches ---- */

static void of_branches(gdl_breeder *b, const gdl_expr *expr) {
  for (uint32_t i = 0; i < expr->cases.branches.count; i++) {
    const gdl_branch *branch = &expr->cases.branches.at[i];
    if (expr->cases.branches.count > 1) gdl_breed_text(b, GDL_MUTANT_MEMBER, branch->span, "");
    gdl_breed_expr(b, branch->when, true);
    gdl_breed_expr(b, branch->value, false);
  }
  if (!expr->cases.otherwise) return;
  const gdl_span word = gdl_breeder_find_back(b, expr->cases.otherwise->span.start, "otherwise");
  gdl_breed_text(b, GDL_MUTANT_MEMBER, (gdl_span){word.start, expr->cases.otherwise->span.end}, "");
  gdl_breed_expr(b, expr->cases.otherwise, false);
}

static void of_if(gdl_breeder *b, const gdl_expr *expr) {
  gdl_breed_expr(b, expr->if_.condition, true);
  gdl_breed_expr(b, expr->if_.then, false);
  gdl_breed_expr(b, expr->if_.otherwise, false);
}

/* ---- dispatch ---- */

void gdl_breed_expr(gdl_breeder *b, const gdl_expr *expr, bool is_condition) {
  switch (expr->kind) {
    case GDL_EXPR_BOOL:
      gdl_breed_text(b, GDL_MUTANT_OPERATOR, expr->span, expr->boolean ? "false" : "true");
      break;
    case GDL_EXPR_NUMBER:
    case GDL_EXPR_DATE: gdl_breed_number(b, expr, NULL, NULL); break;
    case GDL_EXPR_NAME: of_name(b, expr, is_condition); break;
    case GDL_EXPR_APPLIES:
      if (is_condition) negate(b, expr);
      break;
    case GDL_EXPR_NOT: of_not(b, expr); break;
    case GDL_EXPR_NEGATE:
      gdl_breed_text(b, GDL_MUTANT_OPERATOR, (gdl_span){expr->span.start, expr->unary->span.start}, "");
      gdl_breed_expr(b, expr->unary, false);
      break;
    case GDL_EXPR_AND:
    case GDL_EXPR_OR: of_joined(b, expr); break;
    case GDL_EXPR_COMPARE: gdl_breed_compare(b, expr); break;
    case GDL_EXPR_ARITH: of_arith(b, expr); break;
    case GDL_EXPR_RANGE: gdl_breed_range_ends(b, expr, NULL); break;
    case GDL_EXPR_IN: of_in(b, expr, is_condition); break;
    case GDL_EXPR_IS: of_is(b, expr); break;
    case GDL_EXPR_HAS: of_has(b, expr, is_condition); break;
    case GDL_EXPR_AT_LEAST: of_at_least(b, expr); break;
    case GDL_EXPR_ALL_OF: of_list(b, expr, "all", "any"); break;
    case GDL_EXPR_ANY_OF: of_list(b, expr, "any", "all"); break;
    case GDL_EXPR_NONE_OF: of_list(b, expr, "none", "any"); break;
    case GDL_EXPR_COUNT_OF: of_list(b, expr, "count", NULL); break;
    case GDL_EXPR_SUM_POINTS: of_list(b, expr, NULL, NULL); break;
    case GDL_EXPR_SUM:
    case GDL_EXPR_CASES: of_branches(b, expr); break;
    case GDL_EXPR_IF: of_if(b, expr); break;
    case GDL_EXPR_CLAMP:
      gdl_breed_expr(b, expr->binary.left, false);
      gdl_breed_expr(b, expr->binary.right, false);
      break;
    case GDL_EXPR_AS:
      gdl_breed_expr(b, expr->as.value, false);
      gdl_breed_unit(b, expr->as.unit_span, expr->as.unit);
      break;
    case GDL_EXPR_CALL: of_call(b, expr); break;
    case GDL_EXPR_WHOLE: of_whole(b, expr); break;
    case GDL_EXPR_PAREN: gdl_breed_expr(b, expr->unary, is_condition); break;
    case GDL_EXPR_ERROR:
    case GDL_EXPR_UNKNOWN:
    case GDL_EXPR_STRING:
    case GDL_EXPR_SET:
    case GDL_EXPR_SERIES: break;
  }
}
