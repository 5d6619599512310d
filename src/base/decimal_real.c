/* decimal_real.c - the functions of decimals that go through double, and the ways there and back.
 *
 * Each is arranged so that the double in the middle is good to its last bits: arguments of exp are reduced as decimals,
 * ln near 1 is taken of the exact difference. The 15 digits that come back hide what is left. */
#include "base/decimal.h"

#include <math.h>

#include "base/decimal_pack.h"

#define DOUBLE_DIGITS 15
/* Beyond, 256 bits cannot hold the number exactly; no power in a guideline comes near. */
#define REAL_TOP 60
#define REAL_BOTTOM (-40)

static const double ln_of_10 = 2.302585092994045684;

/* The whole number a, and whether more follows, as the nearest double. */
static double nearest(gdl_wide a, bool rest, int power_of_two) {
  const int bits = gdl_wide_bits(a);
  if (bits > 64) {
    a = gdl_wide_shift_right(a, bits - 64, &rest);
    power_of_two += bits - 64;
  }
  uint64_t top = (uint64_t)a.low;
  if (rest) top |= 1; /* 64 bits are 11 more than a double has: the last only breaks ties */
  return ldexp((double)top, power_of_two);
}

/* Where the first digit stands: 0 for 1 to 9.99. */
static int top_of(gdl_decimal a) {
  return gdl_u128_digits(gdl_decimal_coefficient(a)) + a.exponent - 1;
}

/* Nearest, for sizes of 10^-40 to 10^60; those below become 0, those above are refused. */
static bool to_double(gdl_decimal a, double *out) {
  if (gdl_decimal_is_zero(a) || top_of(a) < REAL_BOTTOM) {
    *out = 0;
    return true;
  }
  if (top_of(a) > REAL_TOP) return false;
  const gdl_wide coefficient = gdl_wide_of(gdl_decimal_coefficient(a));
  double size;
  if (a.exponent >= 0) {
    size = nearest(gdl_wide_times_ten(coefficient, a.exponent), false, 0);
  } else { /* enlarged to 255 bits; over at most 10^(40 + 34) */
    const int up = 255 - gdl_wide_bits(coefficient);
    bool rest = false;
    const gdl_wide quotient =
        gdl_wide_over_ten(gdl_wide_shift_left(coefficient, up), -a.exponent, &rest);
    size = nearest(quotient, rest, -up);
  }
  *out = a.negative ? -size : size;
  return true;
}

/* size * 10^up exactly, or with a rest; `up` shifts digits out or in. */
static gdl_wide scaled(double size, int up, bool *rest) {
  int power_of_two;
  const uint64_t bits = (uint64_t)ldexp(frexp(size, &power_of_two), 53); /* size = bits * 2^(power - 53) */
  power_of_two -= 53;
  gdl_wide a = gdl_wide_of(bits);
  if (up >= 0) a = gdl_wide_times_ten(a, up);
  if (power_of_two > 0) a = gdl_wide_shift_left(a, power_of_two);
  if (power_of_two < 0) a = gdl_wide_shift_right(a, -power_of_two, rest);
  return up < 0 ? gdl_wide_over_ten(a, -up, rest) : a;
}

/* `value` to 15 digits, times 10^exponent. False: no number, or one of a size we do not compute with. */
static bool from_double(double value, int64_t exponent, gdl_decimal *out) {
  const double size = fabs(value);
  if (value == 0) return gdl_decimal_pack(0, 0, false, out);
  if (!(size > 1e-40 && size < 1e60)) return false; /* also what is not a number */
  const int up = DOUBLE_DIGITS + 1 - (int)floor(log10(size)); /* 17 digits, or one off: enough to round once */
  bool rest = false;
  const gdl_wide digits = scaled(size, up, &rest);
  int cut = gdl_u128_digits(digits.low) - DOUBLE_DIGITS - 1;
  const gdl_u128 cut_digits = gdl_wide_over_ten(digits, cut, &rest).low;
  gdl_u128 coefficient = cut_digits / 10;
  if (gdl_decimal_rounds_away(GDL_ROUND_HALF_EVEN, false, (unsigned)(cut_digits % 10), rest,
                              (coefficient & 1) != 0))
    coefficient++;
  return gdl_decimal_pack(coefficient, exponent - up + cut + 1, value < 0, out);
}

/* a > 0; ln, or log10 if `is_common`. */
static bool logarithm(gdl_decimal a, bool is_common, gdl_decimal *out) {
  gdl_decimal beyond;
  double x;
  if (gdl_decimal_compare(a, (gdl_decimal){.low = 5, .exponent = -1}) >= 0 &&
      gdl_decimal_compare(a, gdl_decimal_from_int(2)) <= 0) {
    /* Near 1 the difference from 1 is what counts: exact here, lost in a double of `a`. */
    return gdl_decimal_sub(a, gdl_decimal_from_int(1), GDL_ROUND_HALF_EVEN, &beyond) &&
           to_double(beyond, &x) && from_double(is_common ? log1p(x) / ln_of_10 : log1p(x), 0, out);
  }
  const int top = top_of(a), moved = top < REAL_BOTTOM || top > REAL_TOP ? top : 0;
  a.exponent = (int16_t)(a.exponent - moved);
  if (!to_double(a, &x)) return false;
  return from_double(is_common ? log10(x) + moved : log(x) + moved * ln_of_10, 0, out);
}

bool gdl_decimal_ln(gdl_decimal a, gdl_decimal *out) {
  return !a.negative && !gdl_decimal_is_zero(a) && logarithm(a, false, out);
}

bool gdl_decimal_log10(gdl_decimal a, gdl_decimal *out) {
  if (a.negative || gdl_decimal_is_zero(a)) return false;
  if (a.high == 0 && a.low == 1) { /* a power of ten: exact */
    *out = gdl_decimal_from_int(a.exponent);
    return true;
  }
  return logarithm(a, true, out);
}

/* ln(10) to 34 digits, OEIS A002392. */
static gdl_decimal ln_10(void) {
  const gdl_u128 coefficient =
      (gdl_u128)UINT64_C(2302585092994045684) * UINT64_C(1000000000000000) + UINT64_C(17991454684364);
  gdl_decimal out = {0};
  (void)gdl_decimal_pack(coefficient, -33, false, &out); /* 34 digits always fit */
  return out;
}

/* exp(a) = 10^k * exp(a - k ln 10), reduced as decimals: a double of 700 has lost three digits already. */
bool gdl_decimal_exp(gdl_decimal a, gdl_decimal *out) {
  gdl_decimal tens, part;
  int64_t k;
  double x;
  if (!gdl_decimal_is_zero(a) && top_of(a) > 6)
    return false; /* 10^k would be out of range by far */
  if (!gdl_decimal_is_zero(a) && top_of(a) < -REAL_TOP) a = gdl_decimal_from_int(0);
  return gdl_decimal_div(a, ln_10(), GDL_ROUND_HALF_EVEN, &tens) &&
         gdl_decimal_to_places(tens, 0, GDL_ROUND_HALF_EVEN, &tens) &&
         gdl_decimal_to_int(tens, &k) && gdl_decimal_mul(tens, ln_10(), GDL_ROUND_HALF_EVEN, &part) &&
         gdl_decimal_sub(a, part, GDL_ROUND_HALF_EVEN, &part) && to_double(part, &x) &&
         from_double(exp(x), k, out);
}

bool gdl_decimal_power(gdl_decimal a, gdl_decimal b, gdl_decimal *out) {
  int64_t whole;
  double base, exponent;
  if (gdl_decimal_to_int(b, &whole))
    return gdl_decimal_power_int(a, whole, GDL_ROUND_HALF_EVEN, out);
  if (a.negative) return false;
  if (gdl_decimal_is_zero(a)) {
    if (b.negative) return false;
    *out = a;
    return true;
  }
  if (top_of(a) < REAL_BOTTOM || !to_double(a, &base) || !to_double(b, &exponent)) return false;
  return from_double(pow(base, exponent), 0, out);
}
