/* truth.h - Kleene's tables. A truth is a set of bits (can be false, can be true), so each table is a line of logic.
 *
 * Pure functions of truths alone: any engine that evaluates conditions calls these and has the same tables. */
#ifndef GDL_VALUE_TRUTH_H
#define GDL_VALUE_TRUTH_H

#include "value/value.h"

static inline gdl_truth gdl_truth_of(bool value) { return value ? GDL_TRUE : GDL_FALSE; }

/* From what can be: at least one of them. */
static inline gdl_truth gdl_truth_can(bool can_be_true, bool can_be_false) {
  return (gdl_truth)((can_be_true ? GDL_TRUE : 0) | (can_be_false ? GDL_FALSE : 0));
}

static inline gdl_truth gdl_truth_not(gdl_truth a) {
  return gdl_truth_can((a & GDL_FALSE) != 0, (a & GDL_TRUE) != 0);
}

/* True where both can be true, false where one can be false. */
static inline gdl_truth gdl_truth_and(gdl_truth a, gdl_truth b) {
  return (gdl_truth)((a & b & GDL_TRUE) | ((a | b) & GDL_FALSE));
}

static inline gdl_truth gdl_truth_or(gdl_truth a, gdl_truth b) {
  return (gdl_truth)(((a | b) & GDL_TRUE) | (a & b & GDL_FALSE));
}

/* at least `wanted`, when `held` are true and `unknown` are not known */
static inline gdl_truth gdl_truth_at_least(int64_t wanted, int64_t held, int64_t unknown) {
  if (held >= wanted) return GDL_TRUE;
  return held + unknown < wanted ? GDL_FALSE : GDL_UNKNOWN;
}

#endif
