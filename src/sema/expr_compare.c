/* expr_compare.c - questions about values: = < in, is, has. */
#include "sema/check.h"

static const gdl_span nowhere = {0, 0};

static const gdl_expr *inside(const gdl_expr *expr) {
  while (expr->kind == GDL_EXPR_PAREN) expr = expr->unary;
  return expr;
}

/* A word that is declared nowhere: a value of the other side's list, if it is anything. */
static bool is_lone_word(const gdl_checker *c, const gdl_expr *expr) {
  expr = inside(expr);
  return expr->kind == GDL_EXPR_NAME && !expr->ref.second.name &&
         !gdl_symbol_of(c, expr->ref.first.name) &&
         !gdl_string_is(expr->ref.first.name->string, "today");
}

/* Checks `first`, then `second` with the meaning that the type of `first` gives it. When `first` is wrong, a lone word
 * beside it is left alone: nobody knows what it should be. */
static bool check_in_turn(gdl_checker *c, const gdl_expr *first, const gdl_expr *second,
                          gdl_typed *a, gdl_typed *b) {
  *a = gdl_check_expr(c, first, NULL);
  if (gdl_is_poison(*a) && is_lone_word(c, second)) return false;
  *b = gdl_check_expr(c, second, gdl_is_poison(*a) ? NULL : a->type);
  return !gdl_is_poison(*a) && !gdl_is_poison(*b);
}

/* ---- = != < <= > >= ---- */

static bool refuse_unknown(gdl_checker *c, const gdl_expr *left, const gdl_expr *right) {
  const gdl_expr *guilty = inside(left)->kind == GDL_EXPR_UNKNOWN ? left : right;
  if (inside(guilty)->kind != GDL_EXPR_UNKNOWN) return false;
  gdl_report(c->diags, GDL_DIAG_COMPARED_WITH_UNKNOWN, guilty->span);
  return true;
}

/* May this be compared at all? */
static bool is_comparable(gdl_checker *c, gdl_typed value, gdl_span span) {
  gdl_diag_code code = GDL_DIAG_RANGE_COMPARED;
  if (!value.type->is_range) switch (value.type->kind) {
      case GDL_TYPE_ERROR: return false;
      case GDL_TYPE_BOOLEAN:
      case GDL_TYPE_INTEGER:
      case GDL_TYPE_NUMBER:
      case GDL_TYPE_QUANTITY:
      case GDL_TYPE_DATE:
      case GDL_TYPE_TEXT:
      case GDL_TYPE_ONE_OF: return true;
      case GDL_TYPE_ANY_OF: code = GDL_DIAG_SET_COMPARED; break;
      case GDL_TYPE_SERIES: code = GDL_DIAG_SERIES_AS_VALUE; break;
    }
  gdl_report(c->diags, code, span);
  return false;
}

static bool has_order(gdl_checker *c, gdl_typed value, gdl_span span) {
  if (gdl_type_is_numeric(value.type) || value.type->kind == GDL_TYPE_DATE) return true;
  gdl_report_type(c, GDL_DIAG_NO_ORDER, span, value.type, NULL, nowhere);
  return false;
}

static uint32_t compare_node(gdl_checker *c, gdl_compare op, uint32_t left, uint32_t right,
                             gdl_span span) {
  uint32_t args[] = {left, right}, swapped[] = {right, left};
  switch (op) {
    case GDL_EQ: return gdl_node_new(c, GDL_OP_EQUAL, c->boolean_type, span, args, 2);
    case GDL_NE: return gdl_node_not(c, compare_node(c, GDL_EQ, left, right, span), span);
    case GDL_LT: return gdl_node_new(c, GDL_OP_LESS, c->boolean_type, span, args, 2);
    case GDL_LE: return gdl_node_new(c, GDL_OP_LESS_EQUAL, c->boolean_type, span, args, 2);
    case GDL_GT: return gdl_node_new(c, GDL_OP_LESS, c->boolean_type, span, swapped, 2);
    case GDL_GE: return gdl_node_not(c, compare_node(c, GDL_LT, left, right, span), span);
  }
  return GDL_NONE;
}

gdl_typed gdl_check_compare(gdl_checker *c, const gdl_expr *expr) {
  const gdl_expr *exprs[] = {expr->compare.left, expr->compare.right};
  gdl_compare op = expr->compare.op;
  gdl_typed values[2];
  if (refuse_unknown(c, exprs[0], exprs[1])) return gdl_poison(c);
  bool right_first = is_lone_word(c, exprs[0]) && !is_lone_word(c, exprs[1]);
  bool ok = right_first ? check_in_turn(c, exprs[1], exprs[0], &values[1], &values[0])
                        : check_in_turn(c, exprs[0], exprs[1], &values[0], &values[1]);
  for (int i = 0; ok && i < 2; i++) ok = is_comparable(c, values[i], exprs[i]->span);
  if (!ok || !gdl_unify(c, values, exprs, 2, GDL_MEET_COARSE, GDL_DIAG_NOT_COMPARABLE))
    return gdl_poison(c);
  if (op != GDL_EQ && op != GDL_NE && !has_order(c, values[0], exprs[0]->span))
    return gdl_poison(c);
  return (gdl_typed){compare_node(c, op, values[0].node, values[1].node, expr->span), c->boolean_type};
}

/* ---- in ---- */

static bool may_be_asked_in(gdl_checker *c, gdl_typed value, gdl_span span) {
  if (value.type->is_range) {
    gdl_report(c->diags, GDL_DIAG_RANGE_COMPARED, span);
    return false;
  }
  if (gdl_type_is_numeric(value.type) || value.type->kind == GDL_TYPE_DATE ||
      value.type->kind == GDL_TYPE_ONE_OF)
    return true;
  if (value.type->kind == GDL_TYPE_SERIES)
    gdl_report(c->diags, GDL_DIAG_SERIES_AS_VALUE, span);
  else
    gdl_report_type(c, GDL_DIAG_IN_OF_WHAT, span, value.type, NULL, nowhere);
  return false;
}

static gdl_typed in_set(gdl_checker *c, gdl_typed value, const gdl_expr *set, gdl_span span) {
  const uint64_t *bits = gdl_bits_of(c, inside(set), value.type->domain);
  if (!bits) return gdl_poison(c);
  uint32_t node = gdl_node_new(c, GDL_OP_IN_SET, c->boolean_type, span, &value.node, 1);
  c->nodes.at[node].bits = bits;
  return (gdl_typed){node, c->boolean_type};
}

static bool is_word_or_set(const gdl_expr *expr) {
  return inside(expr)->kind == GDL_EXPR_SET || inside(expr)->kind == GDL_EXPR_NAME;
}

gdl_typed gdl_check_in(gdl_checker *c, const gdl_expr *expr) {
  const gdl_expr *exprs[] = {expr->binary.left, expr->binary.right};
  gdl_typed values[2] = {gdl_check_expr(c, exprs[0], NULL)};
  if (gdl_is_poison(values[0])) {
    if (!is_word_or_set(exprs[1])) gdl_check_expr(c, exprs[1], NULL);
    return gdl_poison(c);
  }
  if (!may_be_asked_in(c, values[0], exprs[0]->span)) return gdl_poison(c);
  if (values[0].type->kind == GDL_TYPE_ONE_OF) return in_set(c, values[0], exprs[1], expr->span);
  values[1] = gdl_check_expr(c, exprs[1], NULL);
  if (gdl_is_poison(values[1])) return values[1];
  if (!values[1].type->is_range) {
    gdl_report_type(c, GDL_DIAG_IN_WHAT, exprs[1]->span, values[1].type, NULL, exprs[0]->span);
    return gdl_poison(c);
  }
  if (!gdl_unify(c, values, exprs, 2, GDL_MEET_COARSE, GDL_DIAG_NOT_COMPARABLE))
    return gdl_poison(c);
  uint32_t args[] = {values[0].node, values[1].node};
  return (gdl_typed){gdl_node_new(c, GDL_OP_IN_RANGE, c->boolean_type, expr->span, args, 2),
                     c->boolean_type};
}

/* ---- is ---- */

static uint32_t is_choice(gdl_checker *c, gdl_typed value, uint32_t choice, const gdl_expr *expr) {
  const gdl_type *type = gdl_type_one_of(c, value.type->domain);
  uint32_t args[] = {value.node,
                     gdl_node_constant(c, type, (gdl_constant){.choice = choice}, expr->is.word.span)};
  return gdl_node_new(c, GDL_OP_EQUAL, c->boolean_type, expr->span, args, 2);
}

static uint32_t is_empty(gdl_checker *c, gdl_typed value, const gdl_expr *expr) {
  if (value.type->kind == GDL_TYPE_ANY_OF || value.type->kind == GDL_TYPE_SERIES)
    return gdl_node_new(c, GDL_OP_IS_EMPTY, c->boolean_type, expr->span, &value.node, 1);
  gdl_report_type(c, GDL_DIAG_EMPTY_OF_WHAT, expr->is.value->span, value.type, NULL, nowhere);
  return GDL_NONE;
}

/* `known` and `empty` are ordinary words: where the list has such a value, that value is meant. */
static uint32_t is_node(gdl_checker *c, gdl_typed value, const gdl_expr *expr) {
  gdl_ident word = expr->is.word;
  const gdl_type *type = value.type;
  if (type->kind == GDL_TYPE_ONE_OF) {
    uint32_t choice = gdl_domain_find(type->domain, word.name);
    if (choice != GDL_NONE) return is_choice(c, value, choice, expr);
  }
  if (gdl_string_is(word.name->string, "known"))
    return gdl_node_new(c, GDL_OP_IS_KNOWN, c->boolean_type, expr->span, &value.node, 1);
  if (gdl_string_is(word.name->string, "empty")) return is_empty(c, value, expr);
  if (type->kind == GDL_TYPE_ONE_OF) {
    gdl_report_no_choice(c, type->domain, word);
  } else if (type->kind == GDL_TYPE_ANY_OF) {
    gdl_report_1(c->diags, GDL_DIAG_IS_ON_SET, expr->span, word.name->string);
  } else if (type->kind == GDL_TYPE_SERIES) {
    gdl_report(c->diags, GDL_DIAG_SERIES_AS_VALUE, expr->is.value->span);
  } else {
    gdl_diag *diag =
        gdl_report_type(c, GDL_DIAG_IS_OF_WHAT, expr->is.value->span, type, NULL, word.span);
    diag->args[1].text = word.name->string;
  }
  return GDL_NONE;
}

gdl_typed gdl_check_is(gdl_checker *c, const gdl_expr *expr) {
  gdl_typed value = gdl_check_expr(c, expr->is.value, NULL);
  if (gdl_is_poison(value) || !expr->is.word.name) return gdl_poison(c);
  uint32_t node = is_node(c, value, expr);
  if (node == GDL_NONE) return gdl_poison(c);
  if (expr->is.negated) node = gdl_node_not(c, node, expr->span);
  return (gdl_typed){node, c->boolean_type};
}

/* ---- has ---- */

/* The bits of `has value`; NULL: reported. */
static const uint64_t *one_bit(gdl_checker *c, const gdl_expr *word, const gdl_domain *domain) {
  if (word->kind != GDL_EXPR_NAME) {
    if (word->kind != GDL_EXPR_ERROR) gdl_report(c->diags, GDL_DIAG_NOT_A_LITERAL, word->span);
    return NULL;
  }
  gdl_ident ident = word->ref.first;
  uint32_t choice = word->ref.second.name ? GDL_NONE : gdl_domain_find(domain, ident.name);
  if (choice == GDL_NONE) {
    const gdl_symbol *symbol = gdl_symbol_of(c, ident.name);
    if (symbol && symbol->kind == GDL_SYMBOL_GROUP)
      gdl_report_1(c->diags, GDL_DIAG_HAS_GROUP, word->span, ident.name->string)->also = symbol->span;
    else
      gdl_report_no_choice(c, domain, ident);
    return NULL;
  }
  uint64_t *bits = gdl_bits_new(c, domain);
  bits[choice / 64] = UINT64_C(1) << (choice % 64);
  return bits;
}

gdl_typed gdl_check_has(gdl_checker *c, const gdl_expr *expr) {
  gdl_typed value = gdl_check_expr(c, expr->has.value, NULL);
  if (gdl_is_poison(value)) return value;
  if (value.type->kind != GDL_TYPE_ANY_OF) {
    if (value.type->kind == GDL_TYPE_SERIES)
      gdl_report(c->diags, GDL_DIAG_SERIES_AS_VALUE, expr->has.value->span);
    else
      gdl_report_type(c, GDL_DIAG_HAS_OF_WHAT, expr->has.value->span, value.type, NULL, nowhere);
    return gdl_poison(c);
  }
  bool is_list = expr->has.any || expr->has.all;
  const uint64_t *bits = is_list ? gdl_bits_of(c, expr->has.set, value.type->domain)
                                 : one_bit(c, expr->has.set, value.type->domain);
  if (!bits) return gdl_poison(c);
  gdl_op op = expr->has.all ? GDL_OP_HAS_ALL : GDL_OP_HAS_ANY;
  uint32_t node = gdl_node_new(c, op, c->boolean_type, expr->span, &value.node, 1);
  c->nodes.at[node].bits = bits;
  return (gdl_typed){node, c->boolean_type};
}
