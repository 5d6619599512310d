/* eval_choice.c - if, cases, and sums of what holds. */
#include "eval/tape.h"

static gdl_truth guard(const gdl_tape *tape, const gdl_node *node, uint32_t k) {
  return gdl_tape_value(tape, node, k)->truth;
}

gdl_value gdl_tape_if(const gdl_tape *tape, const gdl_node *node) {
  const gdl_value *condition = gdl_tape_value(tape, node, 0);
  if (condition->truth == GDL_TRUE) return *gdl_tape_value(tape, node, 1);
  if (condition->truth == GDL_FALSE) return *gdl_tape_value(tape, node, 2);
  return gdl_value_hull(tape->arena, node->type, gdl_tape_value(tape, node, 1),
                        gdl_tape_value(tape, node, 2));
}

/* What is collected while the branches are gone through. */
typedef struct branches {
  const gdl_tape *tape;
  const gdl_node *node;
  bool any;        /* `value` holds something */
  gdl_value value; /* hull of the branches that may be taken */
} branches;

static void take(branches *b, uint32_t k) {
  const gdl_value *value = gdl_tape_value(b->tape, b->node, k);
  b->value = b->any ? gdl_value_hull(b->tape->arena, b->node->type, &b->value, value) : *value;
  b->any = true;
}

static gdl_value finish(const branches *b, bool may_be_none) {
  if (!b->any) return gdl_tape_failure(b->tape, b->node, GDL_REASON_NO_CASE);
  return may_be_none ? gdl_tape_maybe(b->tape, b->node) : b->value;
}

/* Of two guards that hold the values must be one: equal for sure, or the same node. */
static gdl_truth agree(const gdl_tape *tape, const gdl_node *node, uint32_t a, uint32_t b) {
  if (gdl_tape_arg(tape, node, a) == gdl_tape_arg(tape, node, b)) return GDL_TRUE;
  return gdl_tape_same(node->type, gdl_tape_value(tape, node, a), gdl_tape_value(tape, node, b));
}

/* Without an `otherwise` and with no guard that surely holds there may be no value at all, so that one unknown guard does
 * not pass for true. Guards that may hold together are another matter: they are expected to exclude each other. */
gdl_value gdl_tape_cases(const gdl_tape *tape, const gdl_node *node) {
  branches b = {.tape = tape, .node = node};
  const uint32_t pairs = node->count / 2;
  uint32_t first = UINT32_MAX; /* the value of the first guard that holds */
  gdl_truth agreed = GDL_TRUE;
  for (uint32_t i = 0; i < pairs; i++) {
    const gdl_truth holds = guard(tape, node, 2 * i);
    if (holds == GDL_FALSE) continue;
    take(&b, 2 * i + 1);
    if (holds == GDL_UNKNOWN) continue;
    if (first == UINT32_MAX)
      first = 2 * i + 1;
    else
      agreed = gdl_truth_and(agreed, agree(tape, node, first, 2 * i + 1));
  }
  if (agreed == GDL_FALSE) return gdl_tape_failure(tape, node, GDL_REASON_TWO_CASES);
  if (agreed == GDL_UNKNOWN) return gdl_tape_maybe(tape, node);
  const bool has_otherwise = node->count % 2 == 1;
  if (first == UINT32_MAX && has_otherwise) take(&b, node->count - 1);
  return finish(&b, first == UINT32_MAX && !has_otherwise);
}

gdl_value gdl_tape_cases_in_order(const gdl_tape *tape, const gdl_node *node) {
  branches b = {.tape = tape, .node = node};
  for (uint32_t i = 0; i < node->count / 2; i++) {
    const gdl_truth holds = guard(tape, node, 2 * i);
    if (holds == GDL_FALSE) continue;
    take(&b, 2 * i + 1);
    if (holds == GDL_TRUE) return finish(&b, false);
  }
  if (node->count % 2 == 1) take(&b, node->count - 1);
  return finish(&b, node->count % 2 == 0);
}

gdl_value gdl_tape_sum_when(const gdl_tape *tape, const gdl_node *node) {
  const gdl_interval zero = gdl_interval_point(gdl_decimal_from_int(0));
  gdl_computed sum = {.value = zero};
  for (uint32_t i = 0; i < node->count / 2; i++) {
    const gdl_value *value = gdl_tape_value(tape, node, 2 * i);
    const gdl_truth holds = guard(tape, node, 2 * i + 1);
    if (holds == GDL_FALSE) continue;
    if (value->may_fail) return gdl_tape_failure(tape, node, value->reason);
    const gdl_interval added =
        holds == GDL_TRUE ? value->number : gdl_interval_hull(zero, value->number);
    sum = gdl_interval_add(sum.value, added);
    if (sum.may_fail) return gdl_tape_failure(tape, node, sum.reason);
  }
  return (gdl_value){.number = sum.value};
}
