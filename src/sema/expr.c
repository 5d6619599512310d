/* expr.c - from expressions to typed nodes: what fits together, logic, and who checks what.
 *
 * Recursion is bounded by GDL_MAX_DEPTH, which the parser enforces. It has to fit a stack of 128 KB, so what needs room (a
 * constant, a message) is done in functions of other files, outside the frames that wait for their parts. */
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

static const gdl_unit *unit_of(gdl_typed value) { return value.type->unit; }

static bool all_convert_exactly(const gdl_typed *values, uint32_t count, const gdl_unit *to) {
  for (uint32_t i = 0; i < count; i++)
    if (unit_of(values[i]) != to && !gdl_unit_converts_exactly(unit_of(values[i]), to))
      return false;
  return true;
}

static uint32_t first_exact(const gdl_typed *values, uint32_t count) {
  for (uint32_t k = 0; k < count; k++)
    if ((k == 0 || unit_of(values[k]) != unit_of(values[k - 1])) &&
        all_convert_exactly(values, count, unit_of(values[k])))
      return k;
  return 0;
}

/* What does not meet at all is found out later. */
uint32_t gdl_meeting_model(const gdl_typed *values, uint32_t count, gdl_meeting meeting) {
  for (uint32_t i = 0; i < count; i++)
    if (!gdl_type_is_numeric(values[i].type) || !unit_of(values[i])) return 0;
  switch (meeting) {
    case GDL_MEET_FIRST: return 0;
    case GDL_MEET_EXACT: return first_exact(values, count);
    case GDL_MEET_COARSE:
      return count == 2 && all_convert_exactly(values, 2, unit_of(values[0])) &&
                     !all_convert_exactly(values, 2, unit_of(values[1]))
                 ? 1
                 : 0;
  }
  return 0;
}

bool gdl_unify(gdl_checker *c, gdl_typed *values, const gdl_expr *const *exprs, uint32_t count,
               gdl_meeting meeting, gdl_diag_code code) {
  bool ok = true;
  for (uint32_t i = 0; i < count; i++) ok = ok && !gdl_is_poison(values[i]);
  const uint32_t model = ok ? gdl_meeting_model(values, count, meeting) : 0;
  for (uint32_t i = 0; ok && i < count; i++) {
    if (i == model) continue;
    gdl_span span = exprs[i]->span;
    ok = kinds_meet(values[model].type, values[i].type) &&
         (!gdl_type_is_numeric(values[model].type) || meet_unit(c, values[model], &values[i], span));
    if (!ok)
      gdl_report_mismatch(c, code, values[model].type, values[i].type, exprs[model]->span, span);
  }
  return ok;
}

gdl_typed gdl_check_as(gdl_checker *c, const gdl_expr *expr, const gdl_type *type, bool allow_range) {
  if (type->kind == GDL_TYPE_ERROR)
    return gdl_poison(c); /* a word would be misread without its type */
  gdl_typed value = gdl_check_expr(c, expr, type);
  if (gdl_is_poison(value)) return value;
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

/* ---- dispatch ---- */

gdl_typed gdl_check_expr(gdl_checker *c, const gdl_expr *expr, const gdl_type *expected) {
  switch (expr->kind) {
    case GDL_EXPR_ERROR: return gdl_poison(c);
    case GDL_EXPR_BOOL: return (gdl_typed){gdl_node_bool(c, expr->boolean), c->boolean_type};
    case GDL_EXPR_UNKNOWN: return gdl_check_unknown(c, expr, expected);
    case GDL_EXPR_NUMBER:
    case GDL_EXPR_DATE:
    case GDL_EXPR_STRING: return gdl_check_literal(c, expr);
    case GDL_EXPR_NAME: return gdl_check_name(c, expr, expected);
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
    case GDL_EXPR_SET: return gdl_check_set(c, expr, expected);
    case GDL_EXPR_SERIES:
      gdl_report(c->diags, GDL_DIAG_SERIES_NOT_HERE, expr->span);
      return gdl_poison(c);
    case GDL_EXPR_IN: return gdl_check_in(c, expr);
    case GDL_EXPR_IS: return gdl_check_is(c, expr);
    case GDL_EXPR_HAS: return gdl_check_has(c, expr);
    case GDL_EXPR_SUM_POINTS: return gdl_check_sum_points(c, expr);
    case GDL_EXPR_SUM: return gdl_check_sum(c, expr);
    case GDL_EXPR_IF: return gdl_check_if(c, expr, expected);
    case GDL_EXPR_CASES: return gdl_check_cases(c, expr, expected);
    case GDL_EXPR_CLAMP: return gdl_check_clamp(c, expr);
    case GDL_EXPR_AS: return gdl_check_conversion(c, expr);
    case GDL_EXPR_CALL: return gdl_check_call(c, expr);
    case GDL_EXPR_WHOLE: return gdl_check_whole(c, expr);
    case GDL_EXPR_APPLIES: return check_applies(c, expr);
    case GDL_EXPR_PAREN: return gdl_check_expr(c, expr->unary, expected);
  }
  return gdl_poison(c);
}
