/* decimal_real.c - logarithms, exponentials and real powers: computed with 34 digits, given with 15.
 *
 * No double and no library function: the answer is the same on every machine. Series are short because their arguments
 * are made small first, by halving for exp and by square roots for ln. What is lost on the way stays below 10^-28 of the
 * result, so the 15 digits are those of the true value. */
#include "base/decimal.h"

#include "base/decimal_pack.h"

#define DIGITS 15
#define MAX_TERMS 60 /* never reached: arguments below 0.1 need 17 */
#define HALVINGS 8
/* Beyond, exp is out of range: 10^6145 is exp(14150). */
#define EXP_TOP 20000

/* Results that are too small for a decimal are 0 here, and add nothing; none is too large. */
static gdl_decimal add(gdl_decimal a, gdl_decimal b) {
  gdl_decimal out = {0};
  return gdl_decimal_add(a, b, GDL_ROUND_HALF_EVEN, &out) ? out : (gdl_decimal){0};
}

static gdl_decimal sub(gdl_decimal a, gdl_decimal b) { return add(a, gdl_decimal_negate(b)); }

static gdl_decimal mul(gdl_decimal a, gdl_decimal b) {
  gdl_decimal out = {0};
  return gdl_decimal_mul(a, b, GDL_ROUND_HALF_EVEN, &out) ? out : (gdl_decimal){0};
}

static gdl_decimal over(gdl_decimal a, gdl_decimal b) {
  gdl_decimal out = {0};
  return gdl_decimal_div(a, b, GDL_ROUND_HALF_EVEN, &out) ? out : (gdl_decimal){0};
}

static gdl_decimal whole(int64_t n) { return gdl_decimal_from_int(n); }

static bool is_equal(gdl_decimal a, gdl_decimal b) { return gdl_decimal_compare(a, b) == 0; }

static bool is_within(gdl_decimal a, gdl_decimal low, gdl_decimal high) {
  return gdl_decimal_compare(a, low) >= 0 && gdl_decimal_compare(a, high) <= 0;
}

/* Where the first digit stands: 0 for 1 to 9.99. */
static int top_of(gdl_decimal a) {
  return gdl_u128_digits(gdl_decimal_coefficient(a)) + a.exponent - 1;
}

static bool give(gdl_decimal value, gdl_decimal *out) {
  if (!gdl_decimal_is_zero(value))
    return gdl_decimal_to_places(value, DIGITS - 1 - top_of(value), GDL_ROUND_HALF_EVEN, out);
  *out = value;
  return true;
}

/* ln(10) to 34 digits, OEIS A002392. */
static gdl_decimal ln_10(void) {
  const gdl_u128 coefficient =
      (gdl_u128)UINT64_C(2302585092994045684) * UINT64_C(1000000000000000) + UINT64_C(17991454684364);
  gdl_decimal out = {0};
  (void)gdl_decimal_pack(coefficient, -33, false, &out); /* 34 digits always fit */
  return out;
}

/* ---- ln ---- */

/* ln s = 2 (z + z^3/3 + z^5/5 + …) with z = (s - 1) / (s + 1): s - 1 is exact, however near s is to 1. */
static gdl_decimal ln_near_one(gdl_decimal s) {
  const gdl_decimal z = over(sub(s, whole(1)), add(s, whole(1))), square = mul(z, z);
  gdl_decimal sum = z, power = z;
  for (int64_t n = 3; n < 2 * MAX_TERMS; n += 2) {
    power = mul(power, square);
    const gdl_decimal next = add(sum, over(power, whole(n)));
    if (is_equal(next, sum)) break;
    sum = next;
  }
  return mul(sum, whole(2));
}

/* a = part * 10^tens, part from 0.317 to 3.17: so near 1 there are no tens whose logarithm would cancel. */
static gdl_decimal split_tens(gdl_decimal a, int *tens) {
  *tens = top_of(a);
  a.exponent = (int16_t)(a.exponent - *tens);
  if (gdl_decimal_compare(a, (gdl_decimal){.low = 317, .exponent = -2}) > 0) {
    a.exponent--;
    ++*tens;
  }
  return a;
}

static gdl_decimal ln_part(gdl_decimal part) {
  if (is_within(part, (gdl_decimal){.low = 9, .exponent = -1}, (gdl_decimal){.low = 11, .exponent = -1}))
    return ln_near_one(part);
  for (int i = 0; i < 3; i++)
    (void)gdl_decimal_sqrt(part, GDL_ROUND_HALF_EVEN, &part); /* of numbers above 0 */
  return mul(ln_near_one(part), whole(8));
}

/* a > 0, to some 32 digits. */
static gdl_decimal ln(gdl_decimal a) {
  int tens;
  const gdl_decimal part = split_tens(a, &tens);
  return add(ln_part(part), mul(whole(tens), ln_10()));
}

bool gdl_decimal_ln(gdl_decimal a, gdl_decimal *out) {
  return !a.negative && !gdl_decimal_is_zero(a) && give(ln(a), out);
}

bool gdl_decimal_log10(gdl_decimal a, gdl_decimal *out) {
  if (a.negative || gdl_decimal_is_zero(a)) return false;
  int tens;
  const gdl_decimal part = split_tens(a, &tens);
  return give(add(over(ln_part(part), ln_10()), whole(tens)), out);
}

/* ---- exp ---- */

/* 1 + x + x^2/2! + … */
static gdl_decimal exp_series(gdl_decimal x) {
  gdl_decimal sum = whole(1), term = whole(1);
  for (int64_t n = 1; n < MAX_TERMS; n++) {
    term = over(mul(term, x), whole(n));
    const gdl_decimal next = add(sum, term);
    if (is_equal(next, sum)) break;
    sum = next;
  }
  return sum;
}

/* exp(a) = 10^tens * exp(a - tens ln 10), and exp(x) = exp(x / 256)^256. */
bool gdl_decimal_exp(gdl_decimal a, gdl_decimal *out) {
  gdl_decimal tens, value;
  if (!is_within(a, whole(-EXP_TOP), whole(EXP_TOP))) return false;
  if (!gdl_decimal_to_places(over(a, ln_10()), 0, GDL_ROUND_HALF_EVEN, &tens)) return false;
  const gdl_decimal part = sub(a, mul(tens, ln_10()));
  value = exp_series(over(part, whole(1 << HALVINGS)));
  for (int i = 0; i < HALVINGS; i++) value = mul(value, value);
  int64_t power = 0;
  (void)gdl_decimal_to_int(tens, &power); /* below 10,000 */
  return give(value, &value) &&
         gdl_decimal_pack(gdl_decimal_coefficient(value), value.exponent + power, false, out);
}

bool gdl_decimal_power(gdl_decimal a, gdl_decimal b, gdl_decimal *out) {
  int64_t n;
  gdl_decimal exponent;
  if (gdl_decimal_to_int(b, &n)) return gdl_decimal_power_int(a, n, GDL_ROUND_HALF_EVEN, out);
  if (a.negative) return false;
  if (gdl_decimal_is_zero(a)) {
    if (b.negative) return false;
    *out = a;
    return true;
  }
  if (is_equal(a, whole(1))) {
    *out = a;
    return true;
  }
  if (!gdl_decimal_mul(b, ln(a), GDL_ROUND_HALF_EVEN, &exponent)) {
    if (b.exponent > 0) return false;
    exponent = whole(0); /* too small for a decimal: a^b is 1 */
  }
  return gdl_decimal_exp(exponent, out);
}
