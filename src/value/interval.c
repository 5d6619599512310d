/* interval.c - intervals of exact decimals: comparing, and the four operations. Roots, powers: interval_real.c. */
#include "value/interval.h"

gdl_interval gdl_interval_point(gdl_decimal value) {
  return (gdl_interval){.low = value, .high = value};
}

gdl_interval gdl_interval_of(gdl_decimal low, gdl_decimal high) {
  return (gdl_interval){.low = low, .high = high};
}

gdl_interval gdl_interval_everything(void) {
  return (gdl_interval){.no_low = true, .no_high = true};
}

gdl_computed gdl_computed_failure(gdl_reason reason) {
  return (gdl_computed){gdl_interval_everything(), reason, true};
}

gdl_computed gdl_computed_maybe(void) { return gdl_computed_failure(GDL_REASON_NONE); }

/* ---- ends ---- */

/* An end of an interval: a number, or infinity of either sign. */
typedef struct end {
  int infinite; /* -1, 0, 1 */
  gdl_decimal value;
} end;

static end low_of(gdl_interval a) {
  return a.no_low ? (end){.infinite = -1} : (end){.value = a.low};
}
static end high_of(gdl_interval a) {
  return a.no_high ? (end){.infinite = 1} : (end){.value = a.high};
}

static gdl_interval between(end low, end high) {
  return (gdl_interval){low.value, high.value, low.infinite != 0, high.infinite != 0};
}

static int compare(end a, end b) {
  if (a.infinite != b.infinite) return a.infinite < b.infinite ? -1 : 1;
  return a.infinite != 0 ? 0 : gdl_decimal_compare(a.value, b.value);
}

static end least(end a, end b) { return compare(a, b) <= 0 ? a : b; }
static end greatest(end a, end b) { return compare(a, b) >= 0 ? a : b; }

static int sign(end a) {
  if (a.infinite != 0) return a.infinite;
  if (gdl_decimal_is_zero(a.value)) return 0;
  return a.value.negative ? -1 : 1;
}

bool gdl_interval_is_point(gdl_interval a) {
  return !a.no_low && !a.no_high && gdl_decimal_compare(a.low, a.high) == 0;
}

bool gdl_interval_equal(gdl_interval a, gdl_interval b) {
  return compare(low_of(a), low_of(b)) == 0 && compare(high_of(a), high_of(b)) == 0;
}

gdl_interval gdl_interval_hull(gdl_interval a, gdl_interval b) {
  return between(least(low_of(a), low_of(b)), greatest(high_of(a), high_of(b)));
}

bool gdl_interval_meet(gdl_interval a, gdl_interval b, gdl_interval *out) {
  const end low = greatest(low_of(a), low_of(b)), high = least(high_of(a), high_of(b));
  if (compare(low, high) > 0) return false;
  *out = between(low, high);
  return true;
}

/* ---- comparisons ---- */

gdl_truth gdl_interval_is_equal(gdl_interval a, gdl_interval b) {
  gdl_interval both;
  if (!gdl_interval_meet(a, b, &both)) return GDL_FALSE;
  return gdl_interval_is_point(a) && gdl_interval_is_point(b) ? GDL_TRUE : GDL_UNKNOWN;
}

gdl_truth gdl_interval_is_less(gdl_interval a, gdl_interval b) {
  return gdl_truth_can(compare(low_of(a), high_of(b)) < 0, compare(high_of(a), low_of(b)) >= 0);
}

gdl_truth gdl_interval_is_less_equal(gdl_interval a, gdl_interval b) {
  return gdl_truth_not(gdl_interval_is_less(b, a));
}

gdl_truth gdl_dates_is_equal(gdl_date_interval a, gdl_date_interval b) {
  if (a.high < b.low || b.high < a.low) return GDL_FALSE;
  return a.low == a.high && b.low == b.high ? GDL_TRUE : GDL_UNKNOWN;
}

gdl_truth gdl_dates_is_less(gdl_date_interval a, gdl_date_interval b) {
  return gdl_truth_can(a.low < b.high, a.high >= b.low);
}

gdl_truth gdl_dates_is_less_equal(gdl_date_interval a, gdl_date_interval b) {
  return gdl_truth_not(gdl_dates_is_less(b, a));
}

/* ---- what cannot fail ---- */

gdl_interval gdl_interval_negate(gdl_interval a) {
  return (gdl_interval){gdl_decimal_negate(a.high), gdl_decimal_negate(a.low), a.no_high, a.no_low};
}

gdl_interval gdl_interval_min(gdl_interval a, gdl_interval b) {
  return between(least(low_of(a), low_of(b)), least(high_of(a), high_of(b)));
}

gdl_interval gdl_interval_max(gdl_interval a, gdl_interval b) {
  return between(greatest(low_of(a), low_of(b)), greatest(high_of(a), high_of(b)));
}

gdl_interval gdl_interval_abs(gdl_interval a) {
  if (sign(low_of(a)) >= 0) return a;
  const gdl_interval turned = gdl_interval_negate(a);
  if (sign(high_of(a)) <= 0) return turned;
  return between((end){.value = gdl_decimal_from_int(0)}, greatest(high_of(a), high_of(turned)));
}

/* ---- the four operations ---- */

typedef bool operation(gdl_decimal a, gdl_decimal b, gdl_round round, gdl_decimal *out);

static gdl_computed of_points(operation *op, gdl_decimal a, gdl_decimal b) {
  gdl_decimal out;
  if (!op(a, b, GDL_ROUND_HALF_EVEN, &out)) return gdl_computed_failure(GDL_REASON_OVERFLOW);
  return (gdl_computed){.value = gdl_interval_point(out)};
}

gdl_computed gdl_interval_add(gdl_interval a, gdl_interval b) {
  if (gdl_interval_is_point(a) && gdl_interval_is_point(b))
    return of_points(gdl_decimal_add, a.low, b.low);
  gdl_computed out = {.value = {.no_low = a.no_low || b.no_low, .no_high = a.no_high || b.no_high}};
  if (!out.value.no_low && !gdl_decimal_add(a.low, b.low, GDL_ROUND_DOWN, &out.value.low))
    return gdl_computed_maybe();
  if (!out.value.no_high && !gdl_decimal_add(a.high, b.high, GDL_ROUND_UP, &out.value.high))
    return gdl_computed_maybe();
  return out;
}

gdl_computed gdl_interval_sub(gdl_interval a, gdl_interval b) {
  return gdl_interval_add(a, gdl_interval_negate(b));
}

/* 0 * infinity is 0: the numbers of an interval are finite, its ends only have no bound. */
static bool product(end a, end b, gdl_round round, end *out) {
  if (a.infinite == 0 && b.infinite == 0) {
    out->infinite = 0;
    return gdl_decimal_mul(a.value, b.value, round, &out->value);
  }
  *out = (end){.infinite = sign(a) * sign(b)};
  return true;
}

/* b is not 0. infinity / infinity is 0: the other corners reach as far as the quotients do. */
static bool quotient(end a, end b, gdl_round round, end *out) {
  if (a.infinite == 0 && b.infinite == 0) {
    out->infinite = 0;
    return gdl_decimal_div(a.value, b.value, round, &out->value);
  }
  *out = (end){.infinite = b.infinite != 0 ? 0 : sign(a) * sign(b)};
  return true;
}

typedef bool corner(end a, end b, gdl_round round, end *out);

/* From the least to the greatest of the four corners. */
static gdl_computed of_corners(corner *op, gdl_interval a, gdl_interval b) {
  const end from_a[] = {low_of(a), high_of(a)}, from_b[] = {low_of(b), high_of(b)};
  end low = {.infinite = 1}, high = {.infinite = -1};
  for (int i = 0; i < 4; i++) {
    end down, up;
    if (!op(from_a[i / 2], from_b[i % 2], GDL_ROUND_DOWN, &down)) return gdl_computed_maybe();
    if (!op(from_a[i / 2], from_b[i % 2], GDL_ROUND_UP, &up)) return gdl_computed_maybe();
    low = least(low, down);
    high = greatest(high, up);
  }
  return (gdl_computed){.value = between(low, high)};
}

gdl_computed gdl_interval_mul(gdl_interval a, gdl_interval b) {
  if (gdl_interval_is_point(a) && gdl_interval_is_point(b))
    return of_points(gdl_decimal_mul, a.low, b.low);
  return of_corners(product, a, b);
}

gdl_computed gdl_interval_div(gdl_interval a, gdl_interval b) {
  if (sign(low_of(b)) <= 0 && sign(high_of(b)) >= 0)
    return gdl_interval_is_point(b) ? gdl_computed_failure(GDL_REASON_DIVISION_BY_ZERO)
                                    : gdl_computed_maybe();
  if (gdl_interval_is_point(a) && gdl_interval_is_point(b))
    return of_points(gdl_decimal_div, a.low, b.low);
  return of_corners(quotient, a, b);
}
