/* expr.c - from expressions to typed nodes: names, logic, choices between values; the rest is dispatched.
 *
 * Recursion is bounded by GDL_MAX_DEPTH, which the parser enforces. */
#include "sema/check.h"

/* ---- fitting types ---- */

gdl_typed gdl_check_boolean(gdl_checker *c, const gdl_expr *expr) {
  gdl_typed value = gdl_check_expr(c, expr, c->boolean_type);
  if (gdl_is_poison(value) || value.type->kind == GDL_TYPE_BOOLEAN) return value;
  gdl_report_type(c, GDL_DIAG_NOT_A_CONDITION, expr->span, value.type, NULL, (gdl_span){0, 0});
  return gdl_poison(c);
}

static bool is_bare(gdl_typed value) {
  return gdl_type_is_numeric(value.type) && !value.type->unit;
}

static uint32_t bridge(gdl_typed a, gdl_typed b) {
  return a.type->substance != GDL_NONE ? a.type->substance : b.type->substance;
}

static bool units_meet(const gdl_unit *from, const gdl_unit *to, uint32_t substance) {
  if (gdl_unit_same_dimension(from, to)) return true;
  return substance != GDL_NONE && gdl_unit_convertible_substance(from, to);
}

/* `value` in the unit of `model`; false: they do not meet (not reported). */
static bool meet_unit(gdl_checker *c, gdl_typed model, gdl_typed *value, gdl_span span) {
  uint32_t substance = bridge(model, *value);
  if (is_bare(model) != is_bare(*value)) return false;
  if (is_bare(model)) return true;
  if (model.type->substance != GDL_NONE && value->type->substance != GDL_NONE &&
      model.type->substance != value->type->substance)
    return false;
  if (!units_meet(value->type->unit, model.type->unit, substance)) return false;
  bool same = gdl_unit_same_dimension(value->type->unit, model.type->unit);
  *value = gdl_convert(c, *value, model.type->unit, same ? GDL_NONE : substance, span);
  return true;
}

static bool kinds_meet(const gdl_type *a, const gdl_type *b) {
  if (gdl_type_is_numeric(a)) return gdl_type_is_numeric(b);
  if (a->kind != b->kind) return false;
  return a->domain == b->domain;
}

bool gdl_unify(gdl_checker *c, gdl_typed *values, const gdl_expr *const *exprs, uint32_t count,
               gdl_diag_code code) {
  bool ok = true;
  for (uint32_t i = 0; i < count; i++) ok = ok && !gdl_is_poison(values[i]);
  for (uint32_t i = 1; ok && i < count; i++) {
    gdl_span span = exprs[i]->span;
    ok = kinds_meet(values[0].type, values[i].type) &&
         (!gdl_type_is_numeric(values[0].type) || meet_unit(c, values[0], &values[i], span));
    if (!ok) gdl_report_mismatch(c, code, values[0].type, values[i].type, exprs[0]->span, span);
  }
  return ok;
}

gdl_typed gdl_check_as(gdl_checker *c, const gdl_expr *expr, const gdl_type *type, bool allow_range) {
  gdl_typed value = gdl_check_expr(c, expr, type);
  if (gdl_is_poison(value) || type->kind == GDL_TYPE_ERROR) return gdl_poison(c);
  gdl_typed model = {GDL_NONE, type};
  if (!kinds_meet(type, value.type) ||
      (gdl_type_is_numeric(type) && !meet_unit(c, model, &value, expr->span))) {
    gdl_report_mismatch(c, GDL_DIAG_WRONG_TYPE, type, value.type, (gdl_span){0, 0}, expr->span);
    return gdl_poison(c);
  }
  if (value.type->is_range && !allow_range) {
    gdl_report(c->diags, GDL_DIAG_RANGE_NOT_HERE, expr->span);
    return gdl_poison(c);
  }
  if (type->kind == GDL_TYPE_INTEGER && value.type->kind != GDL_TYPE_INTEGER) {
    gdl_report_type(c, GDL_DIAG_WRONG_TYPE, expr->span, value.type, type, (gdl_span){0, 0});
    return gdl_poison(c);
  }
  return value;
}

/* ---- names ---- */

static gdl_typed choice_node(gdl_checker *c, const gdl_type *type, uint32_t choice, gdl_span span) {
  const gdl_type *plain = gdl_type_one_of(c, type->domain);
  return (gdl_typed){gdl_node_constant(c, plain, (gdl_constant){.choice = choice}, span), plain};
}

static void report_not_a_value(gdl_checker *c, const gdl_symbol *symbol, gdl_ident ident) {
  gdl_diag *diag = gdl_report_1(c->diags, GDL_DIAG_NOT_A_VALUE, ident.span, ident.name->string);
  diag->args[1] = (gdl_arg){.by_lang = {[GDL_LANG_EN] = gdl_symbol_words(symbol->kind, GDL_LANG_EN),
                                        [GDL_LANG_ZH] = gdl_symbol_words(symbol->kind, GDL_LANG_ZH)}};
  diag->also = symbol->span;
}

static gdl_typed symbol_node(gdl_checker *c, const gdl_symbol *symbol, gdl_ident ident) {
  gdl_typed found = gdl_poison(c);
  gdl_symbol_use(c, symbol->name);
  switch (symbol->kind) {
    case GDL_SYMBOL_FACT:
      found = (gdl_typed){c->facts.at[symbol->index].node, c->facts.at[symbol->index].type};
      break;
    case GDL_SYMBOL_DEFINE:
      found = (gdl_typed){c->defines.at[symbol->index].node, c->defines.at[symbol->index].type};
      break;
    case GDL_SYMBOL_PARAMETER:
      found = (gdl_typed){c->parameters.at[symbol->index].node, c->parameters.at[symbol->index].type};
      break;
    case GDL_SYMBOL_READING:
    case GDL_SYMBOL_DOMAIN:
    case GDL_SYMBOL_GROUP:
    case GDL_SYMBOL_SUBSTANCE:
    case GDL_SYMBOL_CONSTRAINT:
    case GDL_SYMBOL_ACTION:
    case GDL_SYMBOL_DUTY:
    case GDL_SYMBOL_ITEM: report_not_a_value(c, symbol, ident); break;
  }
  return found.node == GDL_NONE ? gdl_poison(c) : found;
}

/* A name that is nothing by itself but a value of some list: say how it is meant to be used. */
static bool report_stray_choice(gdl_checker *c, gdl_ident ident) {
  for (uint32_t i = 0; i < c->domains.count && c->guesses > 0; i++) {
    uint32_t choice = gdl_domain_find(c->domains.at[i], ident.name);
    c->guesses--;
    if (choice == GDL_NONE) continue;
    gdl_report_1(c->diags, GDL_DIAG_CHOICE_ALONE, ident.span, ident.name->string)->also =
        c->domains.at[i]->choices[choice].name.span;
    return true;
  }
  return false;
}

static gdl_typed check_name(gdl_checker *c, const gdl_expr *expr, const gdl_type *expected) {
  gdl_ident ident = expr->ref.first;
  if (expr->ref.second.name) {
    gdl_report_1(c->diags, GDL_DIAG_DOTTED_VALUE, expr->span,
                 gdl_sources_text(c->diags->sources, expr->span));
    return gdl_poison(c);
  }
  if (gdl_string_is(ident.name->string, "today"))
    return (gdl_typed){gdl_node_today(c), c->date_type};
  if (expected && expected->kind == GDL_TYPE_ONE_OF) {
    uint32_t choice = gdl_domain_find(expected->domain, ident.name);
    if (choice != GDL_NONE) return choice_node(c, expected, choice, expr->span);
  }
  const gdl_symbol *symbol = gdl_symbol_of(c, ident.name);
  if (symbol) return symbol_node(c, symbol, ident);
  if (expected && expected->kind == GDL_TYPE_ONE_OF)
    gdl_report_no_choice(c, expected->domain, ident);
  else if (!report_stray_choice(c, ident))
    gdl_report_unknown(c, ident,
                       1u << GDL_SYMBOL_FACT | 1u << GDL_SYMBOL_DEFINE | 1u << GDL_SYMBOL_PARAMETER);
  return gdl_poison(c);
}

/* ---- literals ---- */

static gdl_typed check_literal(gdl_checker *c, const gdl_expr *expr) {
  gdl_constant value;
  const gdl_type *type = NULL;
  if (!gdl_constant_of(c, expr, NULL, &value, &type)) return gdl_poison(c);
  return (gdl_typed){gdl_node_constant(c, type, value, expr->span), type};
}

static gdl_typed check_unknown(gdl_checker *c, const gdl_expr *expr, const gdl_type *expected) {
  if (!expected) {
    gdl_report(c->diags, GDL_DIAG_UNKNOWN_OF_WHAT, expr->span);
    return gdl_poison(c);
  }
  return (gdl_typed){gdl_node_constant(c, expected, (gdl_constant){.is_unknown = true}, expr->span),
                     expected};
}

static gdl_typed check_set(gdl_checker *c, const gdl_expr *expr, const gdl_type *expected) {
  if (expected && expected->kind == GDL_TYPE_ANY_OF) {
    const uint64_t *bits = gdl_bits_of(c, expr, expected->domain);
    if (!bits) return gdl_poison(c);
    return (gdl_typed){gdl_node_constant(c, expected, (gdl_constant){.bits = bits}, expr->span), expected};
  }
  gdl_report(c->diags, GDL_DIAG_SET_NOT_HERE, expr->span);
  return gdl_poison(c);
}

/* ---- logic ---- */

static gdl_typed check_all(gdl_checker *c, gdl_op op, gdl_exprs list, gdl_span span) {
  uint32_t *args = GDL_NEW_ARRAY(c->arena, uint32_t, list.count);
  bool ok = true;
  for (uint32_t i = 0; i < list.count; i++) {
    gdl_typed value = gdl_check_boolean(c, list.at[i]);
    ok = ok && !gdl_is_poison(value);
    args[i] = value.node;
  }
  if (!ok) return gdl_poison(c);
  const gdl_type *type = op == GDL_OP_COUNT ? c->integer_type : c->boolean_type;
  return (gdl_typed){gdl_node_new(c, op, type, span, args, list.count), type};
}

static gdl_typed check_none_of(gdl_checker *c, const gdl_expr *expr) {
  gdl_typed any = check_all(c, GDL_OP_OR, expr->list, expr->span);
  if (gdl_is_poison(any)) return any;
  return (gdl_typed){gdl_node_not(c, any.node, expr->span), c->boolean_type};
}

static gdl_typed check_at_least(gdl_checker *c, const gdl_expr *expr) {
  gdl_typed value = check_all(c, GDL_OP_AT_LEAST, expr->at_least.of, expr->span);
  int64_t count;
  if (expr->at_least.count.unit.len > 0 || !gdl_decimal_to_int(expr->at_least.count.value, &count)) {
    gdl_report(c->diags, GDL_DIAG_NOT_WHOLE, expr->span);
    return gdl_poison(c);
  }
  if (gdl_is_poison(value)) return value;
  if (count < 1 || count > expr->at_least.of.count)
    gdl_report_1(c->diags, GDL_DIAG_AT_LEAST_NEVER, expr->span, expr->at_least.count.digits);
  c->nodes.at[value.node].integer = count;
  return value;
}

static gdl_typed check_not(gdl_checker *c, const gdl_expr *expr) {
  gdl_typed value = gdl_check_boolean(c, expr->unary);
  if (gdl_is_poison(value)) return value;
  return (gdl_typed){gdl_node_not(c, value.node, expr->span), c->boolean_type};
}

/* An item applies when one of its rules does. One node serves all who ask: an item may have many rules. */
static uint32_t item_node(gdl_checker *c, uint32_t index) {
  const gdl_item *item = &c->items.at[index];
  uint32_t *node = &c->item_nodes[index];
  if (*node != GDL_NONE) return *node;
  uint32_t *args = GDL_NEW_ARRAY(c->arena, uint32_t, item->rule_count);
  for (uint32_t i = 0; i < item->rule_count; i++) {
    args[i] = c->rules.at[item->first_rule + i].live;
    if (args[i] == GDL_NONE) return GDL_NONE; /* an error in that rule */
  }
  return *node = gdl_node_new(c, GDL_OP_OR, c->boolean_type, (gdl_span){0, 0}, args, item->rule_count);
}

static gdl_typed check_applies(gdl_checker *c, const gdl_expr *expr) {
  uint32_t first, count;
  if (!gdl_rules_of(c, expr->ref, c->current_item, &first, &count)) return gdl_poison(c);
  uint32_t node = count == 1 ? c->rules.at[first].live : item_node(c, c->rules.at[first].item);
  return node == GDL_NONE ? gdl_poison(c) : (gdl_typed){node, c->boolean_type};
}

/* ---- choices between values ---- */

/* The first value that has a type of its own gives the others their meaning. */
static const gdl_type *result_type(const gdl_typed *values, uint32_t count, const gdl_type *expected) {
  if (expected) return expected;
  for (uint32_t i = 0; i < count; i++)
    if (!gdl_is_poison(values[i])) return values[i].type;
  return NULL;
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

static gdl_typed check_if(gdl_checker *c, const gdl_expr *expr, const gdl_type *expected) {
  gdl_typed condition = gdl_check_boolean(c, expr->if_.condition);
  const gdl_expr *exprs[] = {expr->if_.then, expr->if_.otherwise};
  gdl_typed values[2];
  values[0] = gdl_check_expr(c, exprs[0], expected);
  values[1] = gdl_check_expr(c, exprs[1], result_type(values, 1, expected));
  if (!gdl_unify(c, values, exprs, 2, GDL_DIAG_BRANCHES_DIFFER) || gdl_is_poison(condition))
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
    b->values[i] = gdl_check_expr(c, b->exprs[i], result_type(b->values, i, expected));
    if (i == b->count) continue;
    gdl_typed guard = gdl_check_boolean(c, expr->cases.branches.at[i].when);
    ok = ok && !gdl_is_poison(guard);
    b->guards[i] = guard.node;
  }
  return ok && b->value_count > 0 &&
         gdl_unify(c, b->values, b->exprs, b->value_count, GDL_DIAG_BRANCHES_DIFFER);
}

static bool refuse_ranges(gdl_checker *c, const branches *b) {
  for (uint32_t i = 0; i < b->value_count; i++)
    if (b->values[i].type->is_range) {
      gdl_report(c->diags, GDL_DIAG_RANGE_NOT_HERE, b->exprs[i]->span);
      return true;
    }
  return false;
}

static gdl_typed check_cases(gdl_checker *c, const gdl_expr *expr, const gdl_type *expected) {
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

static gdl_typed check_sum(gdl_checker *c, const gdl_expr *expr) {
  branches b;
  if (!check_branches(c, expr, NULL, &b) || refuse_ranges(c, &b)) return gdl_poison(c);
  if (!gdl_type_is_numeric(b.values[0].type)) {
    gdl_report_type(c, GDL_DIAG_NOT_A_NUMBER, b.exprs[0]->span, b.values[0].type, NULL,
                    (gdl_span){0, 0});
    return gdl_poison(c);
  }
  uint32_t *args = GDL_NEW_ARRAY(c->arena, uint32_t, 2 * b.count);
  for (uint32_t i = 0; i < b.count; i++) {
    args[2 * i] = b.values[i].node;
    args[2 * i + 1] = b.guards[i];
  }
  const gdl_type *type = without_bounds(c, widest(c, b.values, b.count));
  return (gdl_typed){gdl_node_new(c, GDL_OP_SUM_WHEN, type, expr->span, args, 2 * b.count), type};
}

/* ---- dispatch ---- */

gdl_typed gdl_check_expr(gdl_checker *c, const gdl_expr *expr, const gdl_type *expected) {
  switch (expr->kind) {
    case GDL_EXPR_ERROR: return gdl_poison(c);
    case GDL_EXPR_BOOL: return (gdl_typed){gdl_node_bool(c, expr->boolean), c->boolean_type};
    case GDL_EXPR_UNKNOWN: return check_unknown(c, expr, expected);
    case GDL_EXPR_NUMBER:
    case GDL_EXPR_DATE:
    case GDL_EXPR_STRING: return check_literal(c, expr);
    case GDL_EXPR_NAME: return check_name(c, expr, expected);
    case GDL_EXPR_NOT: return check_not(c, expr);
    case GDL_EXPR_NEGATE: return gdl_check_negate(c, expr);
    case GDL_EXPR_AND:
    case GDL_EXPR_ALL_OF: return check_all(c, GDL_OP_AND, expr->list, expr->span);
    case GDL_EXPR_OR:
    case GDL_EXPR_ANY_OF: return check_all(c, GDL_OP_OR, expr->list, expr->span);
    case GDL_EXPR_NONE_OF: return check_none_of(c, expr);
    case GDL_EXPR_COUNT_OF: return check_all(c, GDL_OP_COUNT, expr->list, expr->span);
    case GDL_EXPR_AT_LEAST: return check_at_least(c, expr);
    case GDL_EXPR_COMPARE: return gdl_check_compare(c, expr);
    case GDL_EXPR_ARITH: return gdl_check_arith(c, expr);
    case GDL_EXPR_RANGE: return gdl_check_range(c, expr);
    case GDL_EXPR_SET: return check_set(c, expr, expected);
    case GDL_EXPR_SERIES:
      gdl_report(c->diags, GDL_DIAG_SERIES_NOT_HERE, expr->span);
      return gdl_poison(c);
    case GDL_EXPR_IN: return gdl_check_in(c, expr);
    case GDL_EXPR_IS: return gdl_check_is(c, expr);
    case GDL_EXPR_HAS: return gdl_check_has(c, expr);
    case GDL_EXPR_SUM_POINTS: return gdl_check_sum_points(c, expr);
    case GDL_EXPR_SUM: return check_sum(c, expr);
    case GDL_EXPR_IF: return check_if(c, expr, expected);
    case GDL_EXPR_CASES: return check_cases(c, expr, expected);
    case GDL_EXPR_CLAMP: return gdl_check_clamp(c, expr);
    case GDL_EXPR_AS: return gdl_check_conversion(c, expr);
    case GDL_EXPR_CALL: return gdl_check_call(c, expr);
    case GDL_EXPR_WHOLE: return gdl_check_whole(c, expr);
    case GDL_EXPR_APPLIES: return check_applies(c, expr);
    case GDL_EXPR_PAREN: return gdl_check_expr(c, expr->unary, expected);
  }
  return gdl_poison(c);
}
