/* decimal_math.c - exact decimals: arithmetic. Every result is exact in 256 bits, or exact but for a rest that is known
 * to be there, and is rounded once, in gdl_decimal_pack_wide. */
#include "base/decimal.h"

#include "base/decimal_pack.h"

/* Digits that fit 256 bits with room for a carry. */
#define WIDE_DIGITS 76

/* a * 10^exponent with a sign: what addition works on. */
typedef struct term {
  gdl_wide size;
  bool negative;
} term;

/* The two with one exponent. `rest`: the second is too small to count, but not zero. */
static bool add_wide(term a, term b, bool rest, int64_t exponent, gdl_round round, gdl_decimal *out) {
  if (a.negative == b.negative)
    return gdl_decimal_pack_wide(gdl_wide_add(a.size, b.size), rest, exponent, a.negative, round, out);
  if (gdl_wide_compare(a.size, b.size) < 0) { /* never with a rest: then `a` has 76 digits and `b` 34 */
    const term swapped = a;
    a = b;
    b = swapped;
  }
  a.size = gdl_wide_sub(a.size, b.size);
  if (rest)
    a.size = gdl_wide_sub(a.size, gdl_wide_of(1)); /* a - b - rest = (a - b - 1) + (1 - rest) */
  return gdl_decimal_pack_wide(a.size, rest, exponent, a.negative, round, out);
}

/* a.exponent >= b.exponent, none is zero. */
static bool add_any(gdl_decimal a, gdl_decimal b, gdl_round round, gdl_decimal *out) {
  const gdl_u128 left = gdl_decimal_coefficient(a);
  const int apart = a.exponent - b.exponent, room = WIDE_DIGITS - gdl_u128_digits(left);
  const int up = apart < room ? apart : room, down = apart - up;
  bool rest = false;
  const term first = {gdl_wide_times_ten(gdl_wide_of(left), up), a.negative};
  term second = {gdl_wide_of(gdl_decimal_coefficient(b)), b.negative};
  /* More than 34 places down nothing is left: no need to go on. */
  second.size = gdl_wide_over_ten(second.size, down < 40 ? down : 40, &rest);
  return add_wide(first, second, rest, a.exponent - up, round, out);
}

/* The common case: both coefficients below 2^64, exponents near. False: use add_any. */
static bool add_small(gdl_decimal a, gdl_decimal b, gdl_decimal *out) {
  const int apart = a.exponent - b.exponent;
  if ((a.high | b.high) != 0 || apart > 19) return false;
  const gdl_u128 left = (gdl_u128)a.low * gdl_tens[apart], right = b.low; /* < 2^64 * 10^19 + 2^64 < 2^128 */
  const bool is_swapped = a.negative != b.negative && left < right;
  const gdl_u128 sum = a.negative == b.negative ? left + right
                       : is_swapped             ? right - left
                                                : left - right;
  if (sum >= GDL_DECIMAL_LIMIT) return false;
  return gdl_decimal_pack(sum, b.exponent, is_swapped ? b.negative : a.negative, out);
}

bool gdl_decimal_add(gdl_decimal a, gdl_decimal b, gdl_round round, gdl_decimal *out) {
  if (gdl_decimal_is_zero(a) || gdl_decimal_is_zero(b)) {
    *out = gdl_decimal_is_zero(a) ? b : a;
    return true;
  }
  if (a.exponent < b.exponent) {
    const gdl_decimal swapped = a;
    a = b;
    b = swapped;
  }
  return add_small(a, b, out) || add_any(a, b, round, out);
}

bool gdl_decimal_sub(gdl_decimal a, gdl_decimal b, gdl_round round, gdl_decimal *out) {
  return gdl_decimal_add(a, gdl_decimal_negate(b), round, out);
}

bool gdl_decimal_mul(gdl_decimal a, gdl_decimal b, gdl_round round, gdl_decimal *out) {
  const bool negative = a.negative != b.negative;
  const int64_t exponent = (int64_t)a.exponent + b.exponent;
  if ((a.high | b.high) == 0) {
    const gdl_u128 product = (gdl_u128)a.low * b.low;
    if (product < GDL_DECIMAL_LIMIT) return gdl_decimal_pack(product, exponent, negative, out);
  }
  const gdl_wide product = gdl_wide_product(gdl_decimal_coefficient(a), gdl_decimal_coefficient(b));
  return gdl_decimal_pack_wide(product, false, exponent, negative, round, out);
}

/* Quotients that end within 19 digits, as most of ours do, without long division. */
static bool div_small(gdl_decimal a, gdl_decimal b, gdl_decimal *out) {
  if ((a.high | b.high) != 0) return false;
  const gdl_u128 enlarged = (gdl_u128)a.low * gdl_tens[19];
  const gdl_u128 quotient = enlarged / b.low;
  if (quotient * b.low != enlarged) return false;
  gdl_u128 shorter = quotient;
  const int zeros = gdl_u128_zeros(&shorter);
  if (shorter >= GDL_DECIMAL_LIMIT) return false;
  const int64_t exponent = (int64_t)a.exponent - b.exponent - 19 + zeros;
  return gdl_decimal_pack(shorter, exponent, a.negative != b.negative, out);
}

bool gdl_decimal_div(gdl_decimal a, gdl_decimal b, gdl_round round, gdl_decimal *out) {
  if (gdl_decimal_is_zero(b)) return false;
  if (gdl_decimal_is_zero(a)) {
    *out = a;
    return true;
  }
  if (div_small(a, b, out)) return true;
  const gdl_u128 left = gdl_decimal_coefficient(a), right = gdl_decimal_coefficient(b);
  /* Enlarged so that the quotient has 35 digits or 36. */
  const int up = GDL_DECIMAL_DIGITS + 1 + gdl_u128_digits(right) - gdl_u128_digits(left);
  gdl_u128 rest;
  const gdl_wide quotient = gdl_wide_div(gdl_wide_times_ten(gdl_wide_of(left), up), right, &rest);
  return gdl_decimal_pack_wide(quotient, rest != 0, (int64_t)a.exponent - b.exponent - up,
                               a.negative != b.negative, round, out);
}

bool gdl_decimal_sqrt(gdl_decimal a, gdl_round round, gdl_decimal *out) {
  if (a.negative) return false;
  if (gdl_decimal_is_zero(a)) {
    *out = a;
    return true;
  }
  const gdl_u128 coefficient = gdl_decimal_coefficient(a);
  int up = 2 * GDL_DECIMAL_DIGITS + 2 - gdl_u128_digits(coefficient); /* 70 digits, so the root has 35 */
  if ((a.exponent - up) % 2 != 0) up++;
  bool rest = false;
  const gdl_wide root = gdl_wide_root(gdl_wide_times_ten(gdl_wide_of(coefficient), up), &rest);
  return gdl_decimal_pack_wide(root, rest, (a.exponent - up) / 2, false, round, out);
}

bool gdl_decimal_to_places(gdl_decimal a, int places, gdl_round round, gdl_decimal *out) {
  const int64_t exponent = -(int64_t)places, cut = exponent - a.exponent;
  if (cut <= 0 || gdl_decimal_is_zero(a)) {
    *out = a;
    return true;
  }
  gdl_u128 coefficient = gdl_decimal_coefficient(a);
  bool rest = false;
  unsigned digit = 0;
  if (cut > GDL_DECIMAL_DIGITS) { /* below a tenth of the last place */
    coefficient = 0;
    rest = true;
  } else {
    coefficient = gdl_wide_over_ten(gdl_wide_of(coefficient), (int)cut - 1, &rest).low;
    digit = (unsigned)(coefficient % 10);
    coefficient /= 10;
  }
  if (gdl_decimal_rounds_away(round, a.negative, digit, rest, (coefficient & 1) != 0))
    coefficient++;
  return gdl_decimal_pack(coefficient, exponent, a.negative, out);
}

/* a / b as a whole number, and the rest as one digit: 0, below half (1), half (5), above half (9). */
typedef struct quotient {
  gdl_wide whole;
  unsigned digit;
} quotient;

static quotient split(gdl_wide a, gdl_u128 b) { /* b < 2^127 */
  gdl_u128 rest;
  quotient result = {.whole = gdl_wide_div(a, b, &rest)};
  if (rest != 0) result.digit = rest * 2 == b ? 5 : rest * 2 < b ? 1 : 9;
  return result;
}

/* False: more digits than we compute with. */
static bool divide_whole(gdl_decimal a, gdl_decimal b, quotient *out) {
  const gdl_u128 left = gdl_decimal_coefficient(a), right = gdl_decimal_coefficient(b);
  const int up = a.exponent - b.exponent;
  if (up >= 0) {
    if (gdl_u128_digits(left) + up > WIDE_DIGITS) return false;
    *out = split(gdl_wide_times_ten(gdl_wide_of(left), up), right);
  } else if (gdl_u128_digits(right) - up <= 38) {
    *out = split(gdl_wide_of(left), right * gdl_u128_ten(-up));
  } else { /* b has 39 digits, a 34 at most */
    *out = (quotient){.digit = 1};
  }
  return true;
}

bool gdl_decimal_to_multiple(gdl_decimal a, gdl_decimal step, gdl_round round, gdl_decimal *out) {
  quotient steps;
  if (step.negative || gdl_decimal_is_zero(step)) return false;
  if (gdl_decimal_is_zero(a)) {
    *out = a;
    return true;
  }
  if (!divide_whole(a, step, &steps)) return false;
  if (steps.digit == 0) { /* is one already, however many digits the count of steps has */
    *out = a;
    return true;
  }
  gdl_u128 count = steps.whole.low;
  if (steps.whole.high != 0 || count >= GDL_DECIMAL_LIMIT) return false;
  if (gdl_decimal_rounds_away(round, a.negative, steps.digit, false, (count & 1) != 0)) count++;
  const gdl_wide product = gdl_wide_product(count, gdl_decimal_coefficient(step));
  gdl_decimal below, above; /* a product of more than 34 digits would be no multiple after rounding */
  if (!gdl_decimal_pack_wide(product, false, step.exponent, a.negative, GDL_ROUND_DOWN, &below) ||
      !gdl_decimal_pack_wide(product, false, step.exponent, a.negative, GDL_ROUND_UP, &above) ||
      gdl_decimal_compare(below, above) != 0)
    return false;
  *out = below;
  return true;
}
