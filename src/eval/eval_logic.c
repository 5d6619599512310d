/* eval_logic.c - and, or, not, counting, `is known`, and whether a rule is live. */
#include "eval/tape.h"

/* A truth that failed is one that is unknown: it can be either. It carries the reason of an argument, for reports. */
static gdl_value truth(const gdl_tape *tape, const gdl_node *node, gdl_truth value) {
  gdl_value out = {.truth = value};
  if (value != GDL_UNKNOWN) return out;
  for (uint32_t k = 0; k < node->count && out.reason == GDL_REASON_NONE; k++)
    out.reason = gdl_tape_value(tape, node, k)->reason;
  out.may_fail = out.reason != GDL_REASON_NONE;
  return out;
}

gdl_value gdl_tape_not(const gdl_tape *tape, const gdl_node *node) {
  return truth(tape, node, gdl_truth_not(gdl_tape_value(tape, node, 0)->truth));
}

gdl_value gdl_tape_and(const gdl_tape *tape, const gdl_node *node) {
  gdl_truth all = GDL_TRUE;
  for (uint32_t k = 0; k < node->count && all != GDL_FALSE; k++)
    all = gdl_truth_and(all, gdl_tape_value(tape, node, k)->truth);
  return truth(tape, node, all);
}

gdl_value gdl_tape_or(const gdl_tape *tape, const gdl_node *node) {
  gdl_truth any = GDL_FALSE;
  for (uint32_t k = 0; k < node->count && any != GDL_TRUE; k++)
    any = gdl_truth_or(any, gdl_tape_value(tape, node, k)->truth);
  return truth(tape, node, any);
}

static void count(const gdl_tape *tape, const gdl_node *node, int64_t *held, int64_t *unknown) {
  *held = *unknown = 0;
  for (uint32_t k = 0; k < node->count; k++) {
    const gdl_truth value = gdl_tape_value(tape, node, k)->truth;
    if (value == GDL_TRUE) ++*held;
    if (value == GDL_UNKNOWN) ++*unknown;
  }
}

gdl_value gdl_tape_at_least(const gdl_tape *tape, const gdl_node *node) {
  int64_t held, unknown;
  count(tape, node, &held, &unknown);
  return truth(tape, node, gdl_truth_at_least(node->integer, held, unknown));
}

gdl_value gdl_tape_count(const gdl_tape *tape, const gdl_node *node) {
  int64_t held, unknown;
  count(tape, node, &held, &unknown);
  return (gdl_value){
      .number = gdl_interval_of(gdl_decimal_from_int(held), gdl_decimal_from_int(held + unknown))};
}

gdl_value gdl_tape_is_known(const gdl_tape *tape, const gdl_node *node) {
  const bool known = gdl_value_is_known(gdl_tape_type(tape, node, 0), gdl_tape_value(tape, node, 0));
  return (gdl_value){.truth = gdl_truth_of(known)};
}

/* live(r) = condition(r) and not any live(overrider of r) */
gdl_value gdl_tape_live(const gdl_tape *tape, const gdl_node *node) {
  gdl_truth live = gdl_tape_value(tape, node, 0)->truth;
  for (uint32_t k = 1; k < node->count; k++)
    live = gdl_truth_and(live, gdl_truth_not(gdl_tape_value(tape, node, k)->truth));
  return truth(tape, node, live);
}
