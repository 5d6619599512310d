/* value.h - what is known of a value: the set of values still possible.
 *
 * One model of unknown (language.md, section 4): a boolean is {t, f}, a one-of a subset, a number or date an interval, a
 * set a pair (surely in, possibly in). Known means one member. Operations return a superset of what the completions give
 * and only shrink when a fact is learnt. */
#ifndef GDL_VALUE_VALUE_H
#define GDL_VALUE_VALUE_H

#include <stdbool.h>
#include <stdint.h>

#include "base/arena.h"
#include "sema/program.h"

typedef enum gdl_truth {
  GDL_FALSE = 1,
  GDL_TRUE = 2,
  GDL_UNKNOWN = 3
} gdl_truth; /* bits: can be false, can be true */

/* Why a value is not known, when no missing fact is to blame. */
typedef enum gdl_reason {
  GDL_REASON_NONE,
  GDL_REASON_DIVISION_BY_ZERO,
  GDL_REASON_OVERFLOW,
  GDL_REASON_NO_RESULT, /* root or logarithm of a number that has none, a date outside the calendar */
  GDL_REASON_NO_CASE,   /* `cases` without otherwise: no guard holds */
  GDL_REASON_TWO_CASES,    /* two guards hold with different values */
  GDL_REASON_EMPTY_SERIES, /* last or first of nothing */
  GDL_REASON_OUTSIDE_RANGE /* a derived value outside the range its fact declares: also a data error */
} gdl_reason;

typedef struct gdl_interval { /* closed; an end that is not there is infinite */
  gdl_decimal low, high;
  bool no_low, no_high;
} gdl_interval;

typedef struct gdl_date_interval { /* closed; the calendar has ends, so that it needs no infinite ones */
  gdl_date low, high;
} gdl_date_interval;

typedef struct gdl_series_value {
  gdl_date date;
  const struct gdl_value *value;
} gdl_series_value;

/* INVARIANT: whatever reads a value with a reason, or one that may fail, is unknown too unless its result is settled without
 * it; so an error of arithmetic never becomes a number again (0 * (1 / 0) is not 0). */
typedef struct gdl_value {
  gdl_reason reason; /* why it is not known; travels with the value from the node where it arose */
  bool may_fail; /* for some facts still possible there is no value: x / y while y may be 0. Holds with every reason */
  union {
    gdl_truth truth;
    gdl_interval number;
    struct {
      gdl_interval low, high;
    } range; /* type->is_range: the author's range, each end an interval */
    gdl_date_interval date;
    struct {
      gdl_date low_low, low_high, high_low, high_high;
    } date_range;
    const uint64_t *choices; /* one-of: bits still possible */
    struct {
      const uint64_t *in, *may;
    } set; /* any-of: surely in ⊆ possibly in */
    struct {
      gdl_string text;
      bool is_unknown;
    } text;
    struct {
      const gdl_series_value *at;
      uint32_t count;
      bool is_unknown;
    } series; /* in order of date */
  };
} gdl_value;

bool gdl_value_is_known(const gdl_type *type, const gdl_value *value); /* one member, and no reason */
bool gdl_value_equal(const gdl_type *type, const gdl_value *a, const gdl_value *b); /* the same set of values */
gdl_value gdl_value_of(gdl_arena *arena, const gdl_type *type, const gdl_constant *constant);
/* Anything the type allows: its declared range, all choices … */
gdl_value gdl_value_unknown(gdl_arena *arena, const gdl_type *type, gdl_reason reason);
gdl_value gdl_value_hull(gdl_arena *arena, const gdl_type *type, const gdl_value *a, const gdl_value *b);

#endif
