/* interval.h - arithmetic with what is known of a number, and of a date.
 *
 * Each function returns a superset of what the numbers in its arguments give. Numbers known exactly are computed as
 * language.md says, rounded once, half to even; the ends of anything wider are rounded outwards, so that learning more only
 * shrinks a result. Where some of the numbers give no result the computation may fail, and its value is everything. */
#ifndef GDL_VALUE_INTERVAL_H
#define GDL_VALUE_INTERVAL_H

#include "value/truth.h"
#include "value/value.h"

typedef struct gdl_computed {
  gdl_interval value;
  gdl_reason reason; /* NONE unless it surely fails */
  bool may_fail;
} gdl_computed;

gdl_interval gdl_interval_point(gdl_decimal value);
gdl_interval gdl_interval_of(gdl_decimal low, gdl_decimal high);
gdl_interval gdl_interval_everything(void);
bool gdl_interval_is_point(gdl_interval a);
bool gdl_interval_equal(gdl_interval a, gdl_interval b);
gdl_interval gdl_interval_hull(gdl_interval a, gdl_interval b);
/* What lies in both; false, and `out` untouched, if nothing does. */
bool gdl_interval_meet(gdl_interval a, gdl_interval b, gdl_interval *out);

gdl_truth gdl_interval_is_equal(gdl_interval a, gdl_interval b);
gdl_truth gdl_interval_is_less(gdl_interval a, gdl_interval b);
gdl_truth gdl_interval_is_less_equal(gdl_interval a, gdl_interval b);

gdl_interval gdl_interval_negate(gdl_interval a);
gdl_interval gdl_interval_abs(gdl_interval a);
gdl_interval gdl_interval_min(gdl_interval a, gdl_interval b);
gdl_interval gdl_interval_max(gdl_interval a, gdl_interval b);

gdl_computed gdl_interval_add(gdl_interval a, gdl_interval b);
gdl_computed gdl_interval_sub(gdl_interval a, gdl_interval b);
gdl_computed gdl_interval_mul(gdl_interval a, gdl_interval b);
gdl_computed gdl_interval_div(gdl_interval a, gdl_interval b);
gdl_computed gdl_interval_power(gdl_interval a, gdl_interval b);
gdl_computed gdl_interval_sqrt(gdl_interval a);
gdl_computed gdl_interval_ln(gdl_interval a);
gdl_computed gdl_interval_log10(gdl_interval a);
gdl_computed gdl_interval_exp(gdl_interval a);
/* To a multiple of 10^-places; half-even is `round`, down `floor`, up `ceiling`. */
gdl_computed gdl_interval_to_places(gdl_interval a, int places, gdl_round round);
gdl_computed gdl_interval_scale(gdl_interval a, const gdl_unit *from, const gdl_unit *to,
                                const gdl_decimal *molar_mass);

gdl_truth gdl_dates_is_equal(gdl_date_interval a, gdl_date_interval b);
gdl_truth gdl_dates_is_less(gdl_date_interval a, gdl_date_interval b);
gdl_truth gdl_dates_is_less_equal(gdl_date_interval a, gdl_date_interval b);

/* For value/interval*.c and eval: a failure for sure, and one that is possible. */
gdl_computed gdl_computed_failure(gdl_reason reason);
gdl_computed gdl_computed_maybe(void);

#endif
