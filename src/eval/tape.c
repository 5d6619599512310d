/* tape.c - one pass over the tape: the leaves, and who computes what. */
#include "eval/tape.h"

/* ---- failure ---- */

gdl_value gdl_tape_failure(const gdl_tape *tape, const gdl_node *node, gdl_reason reason) {
  gdl_value out = gdl_value_unknown(tape->arena, node->type, reason);
  out.may_fail = true;
  return out;
}

gdl_value gdl_tape_maybe(const gdl_tape *tape, const gdl_node *node) {
  return gdl_tape_failure(tape, node, GDL_REASON_NONE);
}

bool gdl_tape_poison(const gdl_tape *tape, const gdl_node *node, gdl_value *out) {
  bool may_fail = false;
  gdl_reason reason = GDL_REASON_NONE;
  for (uint32_t k = 0; k < node->count; k++) {
    const gdl_value *value = gdl_tape_value(tape, node, k);
    may_fail = may_fail || value->may_fail;
    if (reason == GDL_REASON_NONE) reason = value->reason;
  }
  if (!may_fail && reason == GDL_REASON_NONE) return false;
  *out = gdl_tape_failure(tape, node, reason);
  return true;
}

/* ---- leaves ---- */

static const gdl_constant *parameter_of(const gdl_tape *tape, uint32_t index) {
  const gdl_constant *set = tape->run.parameters ? tape->run.parameters[index] : NULL;
  return set ? set : tape->program->parameters[index].value;
}

static bool is_numeric(const gdl_type *type) {
  return type->kind == GDL_TYPE_INTEGER || type->kind == GDL_TYPE_NUMBER ||
         type->kind == GDL_TYPE_QUANTITY;
}

/* A derived value, cut to what its fact declares. Surely outside: an error of the data, found again by gdl_evaluate. */
static gdl_value cut(const gdl_tape *tape, const gdl_node *node, const gdl_value *derived) {
  const gdl_value all = gdl_value_unknown(tape->arena, node->type, GDL_REASON_NONE);
  gdl_value out = *derived;
  if (is_numeric(node->type)) {
    if (!gdl_interval_meet(derived->number, all.number, &out.number))
      return gdl_tape_failure(tape, node, GDL_REASON_OUTSIDE_RANGE);
  } else if (node->type->kind == GDL_TYPE_DATE) {
    if (derived->date.low > all.date.high || derived->date.high < all.date.low)
      return gdl_tape_failure(tape, node, GDL_REASON_OUTSIDE_RANGE);
    if (out.date.low < all.date.low) out.date.low = all.date.low;
    if (out.date.high > all.date.high) out.date.high = all.date.high;
  }
  return out;
}

static gdl_value fact(const gdl_tape *tape, const gdl_node *node) {
  gdl_value out;
  const gdl_value *given = tape->patient->slots[node->index];
  if (given) return *given;
  if (node->count == 0) return gdl_value_unknown(tape->arena, node->type, GDL_REASON_NONE);
  if (gdl_tape_poison(tape, node, &out)) return out;
  return node->type->bounds.has_range ? cut(tape, node, gdl_tape_value(tape, node, 0))
                                      : *gdl_tape_value(tape, node, 0);
}

/* ---- dispatch ---- */

/* Operations whose result may be settled without an argument that failed: they look at that themselves. */
static bool is_lenient(gdl_op op) {
  return op == GDL_OP_FACT || op == GDL_OP_NOT || op == GDL_OP_AND || op == GDL_OP_OR ||
         op == GDL_OP_AT_LEAST || op == GDL_OP_COUNT || op == GDL_OP_IS_KNOWN || op == GDL_OP_IF ||
         op == GDL_OP_CASES || op == GDL_OP_CASES_IN_ORDER || op == GDL_OP_SUM_WHEN ||
         op == GDL_OP_LIVE;
}

static gdl_value compute(const gdl_tape *t, const gdl_node *node) {
  gdl_value out = {0};
  if (!is_lenient(node->op) && gdl_tape_poison(t, node, &out)) return out;
  switch (node->op) {
    case GDL_OP_CONST: return gdl_value_of(t->arena, node->type, node->constant);
    case GDL_OP_PARAMETER: return gdl_value_of(t->arena, node->type, parameter_of(t, node->index));
    case GDL_OP_TODAY: return (gdl_value){.date = {t->run.today, t->run.today}};
    case GDL_OP_FACT: return fact(t, node);
    case GDL_OP_NOT: return gdl_tape_not(t, node);
    case GDL_OP_AND: return gdl_tape_and(t, node);
    case GDL_OP_OR: return gdl_tape_or(t, node);
    case GDL_OP_EQUAL: return gdl_tape_equal(t, node);
    case GDL_OP_LESS: return gdl_tape_less(t, node);
    case GDL_OP_LESS_EQUAL: return gdl_tape_less_equal(t, node);
    case GDL_OP_IN_RANGE: return gdl_tape_in_range(t, node);
    case GDL_OP_IN_SET: return gdl_tape_in_set(t, node);
    case GDL_OP_HAS_ANY: return gdl_tape_has_any(t, node);
    case GDL_OP_HAS_ALL: return gdl_tape_has_all(t, node);
    case GDL_OP_IS_EMPTY: return gdl_tape_is_empty(t, node);
    case GDL_OP_IS_KNOWN: return gdl_tape_is_known(t, node);
    case GDL_OP_AT_LEAST: return gdl_tape_at_least(t, node);
    case GDL_OP_COUNT: return gdl_tape_count(t, node);
    case GDL_OP_ADD: return gdl_tape_add(t, node);
    case GDL_OP_NEGATE:
    case GDL_OP_SUB:
    case GDL_OP_MUL:
    case GDL_OP_DIV:
    case GDL_OP_SCALE: return gdl_tape_arithmetic(t, node);
    case GDL_OP_POWER:
    case GDL_OP_ABS:
    case GDL_OP_ROUND:
    case GDL_OP_FLOOR:
    case GDL_OP_CEILING:
    case GDL_OP_SQRT:
    case GDL_OP_LN:
    case GDL_OP_LOG10:
    case GDL_OP_EXP: return gdl_tape_function(t, node);
    case GDL_OP_MIN:
    case GDL_OP_MAX: return gdl_tape_extreme(t, node);
    case GDL_OP_CLAMP: return gdl_tape_clamp(t, node);
    case GDL_OP_RANGE: return gdl_tape_range(t, node);
    case GDL_OP_IF: return gdl_tape_if(t, node);
    case GDL_OP_CASES: return gdl_tape_cases(t, node);
    case GDL_OP_CASES_IN_ORDER: return gdl_tape_cases_in_order(t, node);
    case GDL_OP_SUM_WHEN: return gdl_tape_sum_when(t, node);
    case GDL_OP_POINTS: return gdl_tape_points(t, node);
    case GDL_OP_JOIN: return gdl_tape_join(t, node);
    case GDL_OP_WHOLE_MONTHS:
    case GDL_OP_WHOLE_DAYS: return gdl_tape_whole(t, node);
    case GDL_OP_YEAR: return gdl_tape_year(t, node);
    case GDL_OP_DATE_ADD_MONTHS:
    case GDL_OP_DATE_ADD_DAYS: return gdl_tape_date_add(t, node);
    case GDL_OP_LAST:
    case GDL_OP_FIRST: return gdl_tape_series(t, node);
    case GDL_OP_LIVE: return gdl_tape_live(t, node);
    case GDL_OP_COUNT_: break;
  }
  return out;
}

gdl_value *gdl_tape_run(gdl_arena *arena, const gdl_program *program, const gdl_patient *patient,
                        gdl_run run) {
  const gdl_tape tape = {arena, program, patient, run,
                         GDL_NEW_ARRAY(arena, gdl_value, program->node_count)};
  for (uint32_t n = 0; n < program->node_count; n++)
    tape.values[n] = compute(&tape, &program->nodes[n]);
  return tape.values;
}
