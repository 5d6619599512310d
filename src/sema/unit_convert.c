/* unit_convert.c - values from one unit into another, exactly wherever the result can be written down.
 *
 * Rational factors are multiplied out before the value is touched, so that it is rounded once. What has pi in it, or a
 * factor that no fraction of 128 bits holds, is computed with 38 digits, each step rounded to the side that the result
 * is to lie on: four digits more than the result has. */
#include "base/wide.h"
#include "sema/unit_inner.h"

/* ---- numbers of 38 digits ---- */

#define NEAR_DIGITS 38

typedef struct near { /* coefficient * 10^exponent, 10^37 <= coefficient < 10^38 */
  gdl_u128 coefficient;
  int32_t exponent;
} near;

/* a with `count` digits, something more following it if `rest`. */
static near near_round(gdl_u128 a, int32_t exponent, bool rest, bool up) {
  if (rest && up) a++;
  if (a == gdl_u128_ten(NEAR_DIGITS))
    return (near){.coefficient = a / 10, .exponent = exponent + 1};
  return (near){.coefficient = a, .exponent = exponent};
}

static near near_of(gdl_u128 a, int32_t exponent, bool up) {
  const int digits = gdl_u128_digits(a);
  if (digits > NEAR_DIGITS) return near_round(a / 10, exponent + 1, a % 10 != 0, up);
  return near_round(a * gdl_u128_ten(NEAR_DIGITS - digits), exponent - (NEAR_DIGITS - digits), false, up);
}

static near near_mul(near a, near b, bool up) {
  const gdl_wide product = gdl_wide_product(a.coefficient, b.coefficient); /* 75 or 76 digits */
  bool rest = false, ignored = false;
  const gdl_wide shorter = gdl_wide_over_ten(product, NEAR_DIGITS - 1, &rest);
  if (gdl_wide_compare(shorter, gdl_wide_of(gdl_u128_ten(NEAR_DIGITS))) < 0)
    return near_round(shorter.low, a.exponent + b.exponent + NEAR_DIGITS - 1, rest, up);
  const gdl_wide shortest = gdl_wide_over_ten(product, NEAR_DIGITS, &ignored);
  return near_round(shortest.low, a.exponent + b.exponent + NEAR_DIGITS, ignored, up);
}

static near near_div(near a, near b, bool up) {
  const int shift =
      a.coefficient < b.coefficient ? NEAR_DIGITS : NEAR_DIGITS - 1; /* so that 38 digits come out */
  gdl_u128 rest = 0;
  const gdl_wide quotient =
      gdl_wide_div(gdl_wide_times_ten(gdl_wide_of(a.coefficient), shift), b.coefficient, &rest);
  return near_round(quotient.low, a.exponent - b.exponent - shift, rest != 0, up);
}

/* The first 38 digits of pi, and one more in the last if `up`. */
static near near_pi(bool up) {
  const gdl_u128 digits = (gdl_u128)UINT64_C(3141592653589793238) * UINT64_C(10000000000000000000) +
                          UINT64_C(4626433832795028841);
  return (near){.coefficient = digits + (up ? 1 : 0), .exponent = 1 - NEAR_DIGITS};
}

static near near_scale(near a, gdl_rational by, bool is_divisor, bool up) {
  const bool down = !up;
  const near above = near_of(by.numerator, by.exponent, is_divisor ? down : up);
  const near below = near_of(by.denominator, 0, is_divisor ? up : down);
  if (is_divisor) return near_mul(near_div(a, above, up), below, up);
  return near_div(near_mul(a, above, up), below, up);
}

/* ---- products of factors ---- */

#define MAX_FACTORS 3 /* of the one unit, of the other, the molar mass */

typedef struct ratio { /* what a value is multiplied with */
  gdl_rational factors[MAX_FACTORS];
  bool is_divisor[MAX_FACTORS];
  int count, pi;
} ratio;

static void put_factor(ratio *r, gdl_rational factor, bool is_divisor) {
  r->factors[r->count] = factor;
  r->is_divisor[r->count++] = is_divisor;
}

static ratio ratio_of(const gdl_unit_meaning *from, const gdl_unit_meaning *to) {
  ratio r = {.pi = from->pi - to->pi};
  put_factor(&r, from->factor, false);
  put_factor(&r, to->factor, true);
  return r;
}

static bool multiply_out(const ratio *r, gdl_rational *out) {
  gdl_rational product = gdl_rational_one();
  for (int i = 0; i < r->count; i++)
    if (!(r->is_divisor[i] ? gdl_rational_div(product, r->factors[i], &product)
                           : gdl_rational_mul(product, r->factors[i], &product)))
      return false;
  *out = product;
  return true;
}

static bool scale_near(const ratio *r, gdl_decimal value, gdl_round round, gdl_decimal *out) {
  const bool up = round != GDL_ROUND_HALF_EVEN && (round == GDL_ROUND_UP) != value.negative; /* away from zero */
  near product = near_of(((gdl_u128)value.high << 64) | value.low, value.exponent, up);
  for (int i = 0; i < r->count; i++)
    product = near_scale(product, r->factors[i], r->is_divisor[i], up);
  for (int i = 0; i < r->pi; i++) product = near_mul(product, near_pi(up), up);
  for (int i = 0; i > r->pi; i--) product = near_div(product, near_pi(!up), up);
  gdl_decimal sign = gdl_decimal_from_int(value.negative ? -1 : 1);
  gdl_rational exact;
  return gdl_rational_make(product.coefficient, 1, product.exponent, &exact) &&
         gdl_rational_scale(exact, sign, round, out);
}

static bool scale(const ratio *r, gdl_decimal value, gdl_round round, gdl_decimal *out) {
  gdl_rational product;
  if (gdl_decimal_is_zero(value)) {
    *out = value;
    return true;
  }
  if (r->pi == 0 && multiply_out(r, &product))
    return gdl_rational_scale(product, value, round, out);
  return scale_near(r, value, round, out);
}

/* ---- temperatures ---- */

/* offset / 180 kelvin, in steps of `meaning`. True: as a decimal, exactly. */
static bool steps_exactly(int32_t offset, const gdl_unit_meaning *meaning, gdl_decimal *out) {
  const bool is_negative = offset < 0;
  gdl_rational steps, part;
  gdl_decimal size;
  if (offset == 0) {
    *out = gdl_decimal_from_int(0);
    return true;
  }
  if (meaning->pi != 0 ||
      !gdl_rational_make((gdl_u128)(is_negative ? -(int64_t)offset : offset), 180, 0, &part) ||
      !gdl_rational_div(part, meaning->factor, &steps) || !gdl_rational_to_decimal(steps, &size))
    return false;
  *out = is_negative ? gdl_decimal_negate(size) : size;
  return true;
}

/* The zeros of two scales differ. The difference is taken in the unit in which it is a finite decimal: 32 [degF], not
 * 17.78 Cel; so 98.6 [degF] is 37 Cel and no digit less. */
static bool convert_scale(const gdl_unit_meaning *from, const gdl_unit_meaning *to,
                          gdl_decimal value, gdl_round round, gdl_decimal *out) {
  const ratio r = ratio_of(from, to);
  const int32_t offset = from->offset - to->offset;
  gdl_decimal step, sum;
  if (steps_exactly(offset, from, &step))
    return gdl_decimal_add(value, step, round, &sum) && scale(&r, sum, round, out);
  if (steps_exactly(offset, to, &step))
    return scale(&r, value, round, &sum) && gdl_decimal_add(sum, step, round, out);
  /* A unit of the author's own, with pi or a third in it. */
  const gdl_unit_meaning kelvin = gdl_meaning_one();
  const ratio into = ratio_of(&kelvin, to);
  gdl_decimal zero = gdl_decimal_from_int(offset);
  return gdl_decimal_div(zero, gdl_decimal_from_int(180), round, &zero) &&
         scale(&into, zero, round, &step) && scale(&r, value, round, &sum) &&
         gdl_decimal_add(sum, step, round, out);
}

/* ---- public ---- */

static gdl_unit_meaning meaning_of(const gdl_unit *unit) {
  return unit ? unit->meaning : gdl_meaning_one();
}

bool gdl_unit_convert(const gdl_unit *from, const gdl_unit *to, gdl_decimal value, gdl_round round,
                      gdl_decimal *out) {
  if (!gdl_unit_same_dimension(from, to)) return false;
  const gdl_unit_meaning a = meaning_of(from), b = meaning_of(to);
  if (gdl_meaning_equal(&a, &b)) {
    *out = value;
    return true;
  }
  if (a.offset != b.offset) return convert_scale(&a, &b, value, round, out);
  const ratio r = ratio_of(&a, &b);
  return scale(&r, value, round, out);
}

/* 1: mass to amount, -1: amount to mass, 0: neither. */
static int bridge(const gdl_unit *from, const gdl_unit *to) {
  if (gdl_unit_is_special(from) || gdl_unit_is_special(to)) return 0;
  const gdl_unit_meaning a = meaning_of(from), b = meaning_of(to);
  for (uint32_t i = 0; i < GDL_UNIT_DIMENSIONS; i++)
    if (i != GDL_BASE_G && i != GDL_BASE_MOL && a.powers[i] != b.powers[i]) return 0;
  const int mass = a.powers[GDL_BASE_G] - b.powers[GDL_BASE_G];
  const int amount = a.powers[GDL_BASE_MOL] - b.powers[GDL_BASE_MOL];
  return (mass == 1 || mass == -1) && amount == -mass ? mass : 0;
}

bool gdl_unit_convertible_substance(const gdl_unit *from, const gdl_unit *to) {
  return gdl_unit_same_dimension(from, to) || bridge(from, to) != 0;
}

bool gdl_unit_convert_substance(const gdl_unit *from, const gdl_unit *to, gdl_decimal value,
                                gdl_decimal molar_mass, gdl_round round, gdl_decimal *out) {
  if (gdl_unit_same_dimension(from, to)) return gdl_unit_convert(from, to, value, round, out);
  const int direction = bridge(from, to);
  gdl_rational mass;
  if (direction == 0 || !gdl_rational_from_decimal(molar_mass, &mass)) return false;
  const gdl_unit_meaning a = meaning_of(from), b = meaning_of(to);
  ratio r = ratio_of(&a, &b);
  put_factor(&r, mass, direction > 0);
  return scale(&r, value, round, out);
}

bool gdl_unit_factor(const gdl_unit *from, const gdl_unit *to, gdl_decimal *numerator,
                     gdl_decimal *denominator) {
  if (!gdl_unit_same_dimension(from, to) || gdl_unit_is_special(from) || gdl_unit_is_special(to))
    return false;
  const gdl_unit_meaning a = meaning_of(from), b = meaning_of(to);
  const ratio r = ratio_of(&a, &b);
  gdl_rational product;
  return r.pi == 0 && multiply_out(&r, &product) &&
         gdl_rational_to_decimals(product, numerator, denominator);
}

bool gdl_unit_converts_exactly(const gdl_unit *from, const gdl_unit *to) {
  gdl_decimal numerator, denominator, down, up;
  return gdl_unit_factor(from, to, &numerator, &denominator) &&
         gdl_decimal_div(numerator, denominator, GDL_ROUND_DOWN, &down) &&
         gdl_decimal_div(numerator, denominator, GDL_ROUND_UP, &up) &&
         gdl_decimal_compare(down, up) == 0;
}
