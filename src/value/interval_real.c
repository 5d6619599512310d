/* interval_real.c - roots, powers, logarithms, rounding and conversion of intervals: functions that rise or fall throughout,
 * so that the ends give the ends. */
#include "value/interval.h"

static bool is_negative(gdl_decimal a) { return a.negative; } /* zero is never negative */
static bool is_positive(gdl_decimal a) { return !a.negative && !gdl_decimal_is_zero(a); }

/* ---- functions of one number ---- */

typedef bool real_function(gdl_decimal a, gdl_decimal *out);

static gdl_computed of_real_point(real_function *f, gdl_decimal a, gdl_reason reason) {
  gdl_decimal out;
  return f(a, &out) ? (gdl_computed){.value = gdl_interval_point(out)} : gdl_computed_failure(reason);
}

/* f rises, and gives the true value rounded to nearest: its ends bound what it gives between them. */
static gdl_computed of_real(real_function *f, gdl_interval a) {
  gdl_computed out = {.value = {.no_low = a.no_low, .no_high = a.no_high}};
  if (!a.no_low && !f(a.low, &out.value.low)) return gdl_computed_maybe();
  if (!a.no_high && !f(a.high, &out.value.high)) return gdl_computed_maybe();
  return out;
}

static gdl_computed logarithm(real_function *f, gdl_interval a) {
  if (!a.no_high && !is_positive(a.high)) return gdl_computed_failure(GDL_REASON_NO_RESULT);
  if (a.no_low || !is_positive(a.low)) return gdl_computed_maybe();
  return gdl_interval_is_point(a) ? of_real_point(f, a.low, GDL_REASON_OVERFLOW) : of_real(f, a);
}

gdl_computed gdl_interval_ln(gdl_interval a) { return logarithm(gdl_decimal_ln, a); }
gdl_computed gdl_interval_log10(gdl_interval a) { return logarithm(gdl_decimal_log10, a); }

gdl_computed gdl_interval_exp(gdl_interval a) {
  if (gdl_interval_is_point(a)) return of_real_point(gdl_decimal_exp, a.low, GDL_REASON_OVERFLOW);
  gdl_computed out = of_real(gdl_decimal_exp, a);
  if (a.no_low && !out.may_fail)
    out.value = (gdl_interval){.high = out.value.high, .no_high = out.value.no_high};
  return out;
}

gdl_computed gdl_interval_sqrt(gdl_interval a) {
  gdl_computed out = {.value = {.no_high = a.no_high}};
  if (!a.no_high && is_negative(a.high)) return gdl_computed_failure(GDL_REASON_NO_RESULT);
  if (a.no_low || is_negative(a.low)) return gdl_computed_maybe();
  const bool is_point = gdl_interval_is_point(a);
  if (!gdl_decimal_sqrt(a.low, is_point ? GDL_ROUND_HALF_EVEN : GDL_ROUND_DOWN, &out.value.low))
    return is_point ? gdl_computed_failure(GDL_REASON_OVERFLOW) : gdl_computed_maybe();
  if (is_point) return (gdl_computed){.value = gdl_interval_point(out.value.low)};
  if (!a.no_high && !gdl_decimal_sqrt(a.high, GDL_ROUND_UP, &out.value.high))
    return gdl_computed_maybe();
  return out;
}

gdl_computed gdl_interval_to_places(gdl_interval a, int places, gdl_round round) {
  gdl_computed out = {.value = {.no_low = a.no_low, .no_high = a.no_high}};
  if ((!a.no_low && !gdl_decimal_to_places(a.low, places, round, &out.value.low)) ||
      (!a.no_high && !gdl_decimal_to_places(a.high, places, round, &out.value.high)))
    return gdl_interval_is_point(a) ? gdl_computed_failure(GDL_REASON_OVERFLOW) : gdl_computed_maybe();
  return out;
}

/* ---- conversion ---- */

static bool convert(const gdl_unit *from, const gdl_unit *to, const gdl_decimal *molar_mass,
                    gdl_decimal value, gdl_round round, gdl_decimal *out) {
  if (molar_mass) return gdl_unit_convert_substance(from, to, value, *molar_mass, round, out);
  return gdl_unit_convert(from, to, value, round, out);
}

gdl_computed gdl_interval_scale(gdl_interval a, const gdl_unit *from, const gdl_unit *to,
                                const gdl_decimal *molar_mass) {
  gdl_computed out = {.value = {.no_low = a.no_low, .no_high = a.no_high}};
  if (gdl_interval_is_point(a)) {
    if (!convert(from, to, molar_mass, a.low, GDL_ROUND_HALF_EVEN, &out.value.low))
      return gdl_computed_failure(GDL_REASON_OVERFLOW);
    return (gdl_computed){.value = gdl_interval_point(out.value.low)};
  }
  /* [pH] falls while the concentration rises: without an end there is no telling which side is open. */
  const bool is_special = gdl_unit_is_special(from) || gdl_unit_is_special(to);
  if (is_special && (a.no_low || a.no_high))
    return (gdl_computed){.value = gdl_interval_everything()};
  const gdl_round low = GDL_ROUND_DOWN, high = GDL_ROUND_UP;
  if (!a.no_low && !convert(from, to, molar_mass, a.low, low, &out.value.low))
    return gdl_computed_maybe();
  if (!a.no_high && !convert(from, to, molar_mass, a.high, high, &out.value.high))
    return gdl_computed_maybe();
  if (!is_special || gdl_decimal_compare(out.value.low, out.value.high) <= 0) return out;
  if (!convert(from, to, molar_mass, a.high, low, &out.value.low)) return gdl_computed_maybe();
  if (!convert(from, to, molar_mass, a.low, high, &out.value.high)) return gdl_computed_maybe();
  return out;
}

/* ---- powers ---- */

static gdl_computed power_of_points(gdl_decimal a, gdl_decimal b) {
  gdl_decimal out;
  if (gdl_decimal_is_zero(a) && b.negative)
    return gdl_computed_failure(GDL_REASON_DIVISION_BY_ZERO);
  if (a.negative && !gdl_decimal_is_integer(b)) return gdl_computed_failure(GDL_REASON_NO_RESULT);
  if (!gdl_decimal_power(a, b, &out)) return gdl_computed_failure(GDL_REASON_OVERFLOW);
  return (gdl_computed){.value = gdl_interval_point(out)};
}

/* n > 0, and a rises with it: a is not negative, or n is odd. */
static gdl_computed rising_power(gdl_interval a, int64_t n) {
  gdl_computed out = {.value = {.no_low = a.no_low, .no_high = a.no_high}};
  if (!a.no_low && !gdl_decimal_power_int(a.low, n, GDL_ROUND_DOWN, &out.value.low))
    return gdl_computed_maybe();
  if (!a.no_high && !gdl_decimal_power_int(a.high, n, GDL_ROUND_UP, &out.value.high))
    return gdl_computed_maybe();
  return out;
}

/* n < 0, and a does not hold 0: it falls on either side of it. */
static gdl_computed falling_power(gdl_interval a, int64_t n) {
  gdl_computed out = {0};
  if (n == INT64_MIN) return gdl_computed_maybe();
  if (a.no_low || a.no_high) {
    out = rising_power(a, -n);
    return out.may_fail ? out : gdl_interval_div(gdl_interval_point(gdl_decimal_from_int(1)), out.value);
  }
  if (!gdl_decimal_power_int(a.high, n, GDL_ROUND_DOWN, &out.value.low) ||
      !gdl_decimal_power_int(a.low, n, GDL_ROUND_UP, &out.value.high))
    return gdl_computed_maybe();
  return out;
}

static gdl_computed whole_power(gdl_interval a, int64_t n) {
  if (n == 0) return (gdl_computed){.value = gdl_interval_point(gdl_decimal_from_int(1))};
  if (n % 2 == 0) a = gdl_interval_abs(a);
  if (n > 0) return rising_power(a, n);
  const bool is_above = !a.no_low && is_positive(a.low), is_below = !a.no_high && is_negative(a.high);
  return is_above || is_below ? falling_power(a, n) : gdl_computed_maybe();
}

/* A power of positive numbers rises or falls in either argument: the corners hold the ends. */
static gdl_computed real_power(gdl_interval a, gdl_interval b) {
  if (a.no_high || b.no_low || b.no_high)
    return (gdl_computed){.value = {.no_high = true}}; /* 0 and above */
  const gdl_decimal bases[] = {a.low, a.high}, exponents[] = {b.low, b.high};
  gdl_computed out = {0};
  for (int i = 0; i < 4; i++) {
    gdl_decimal power;
    if (!gdl_decimal_power(bases[i / 2], exponents[i % 2], &power)) return gdl_computed_maybe();
    out.value = i == 0 ? gdl_interval_point(power)
                       : gdl_interval_hull(out.value, gdl_interval_point(power));
  }
  return out;
}

gdl_computed gdl_interval_power(gdl_interval a, gdl_interval b) {
  int64_t n;
  if (gdl_interval_is_point(b)) {
    if (gdl_interval_is_point(a)) return power_of_points(a.low, b.low);
    if (gdl_decimal_to_int(b.low, &n)) return whole_power(a, n);
  }
  if (a.no_low || is_negative(a.low)) {
    const bool never = !a.no_high && is_negative(a.high) && gdl_interval_is_point(b);
    return never ? gdl_computed_failure(GDL_REASON_NO_RESULT) : gdl_computed_maybe();
  }
  if (gdl_decimal_is_zero(a.low) && (b.no_low || is_negative(b.low))) return gdl_computed_maybe();
  return real_power(a, b);
}
