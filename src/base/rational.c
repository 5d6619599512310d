/* rational.c - positive exact fractions. */
#include "base/rational.h"

#define EXPONENT_MIN (-6176)
#define EXPONENT_MAX 6111
/* Factors of units stay far below; keeps sums of exponents from overflowing. */
#define EXPONENT_LIMIT 10000

typedef struct wide { /* 256 bits */
  gdl_u128 high, low;
} wide;

static gdl_u128 power_of_ten(int n) {
  gdl_u128 power = 1;
  while (n-- > 0) power *= 10;
  return power;
}

static gdl_u128 common_factor(gdl_u128 a, gdl_u128 b) {
  while (b != 0) {
    const gdl_u128 rest = a % b;
    a = b;
    b = rest;
  }
  return a;
}

static bool multiply(gdl_u128 a, gdl_u128 b, gdl_u128 *out) {
  return !__builtin_mul_overflow(a, b, out);
}

static wide multiply_wide(gdl_u128 a, gdl_u128 b) {
  const gdl_u128 mask = UINT64_MAX;
  const gdl_u128 low = (a & mask) * (b & mask);
  const gdl_u128 left = (a >> 64) * (b & mask), right = (a & mask) * (b >> 64);
  const gdl_u128 middle = (low >> 64) + (left & mask) + (right & mask);
  return (wide){.high = (a >> 64) * (b >> 64) + (left >> 64) + (right >> 64) + (middle >> 64),
                .low = (middle << 64) | (low & mask)};
}

static wide times_ten(wide a) { /* the caller leaves room: a < 2^252 */
  const wide low = multiply_wide(a.low, 10);
  return (wide){.high = a.high * 10 + low.high, .low = low.low};
}

/* a / divisor by long division, bit by bit; the rest is added to *sticky. */
static wide divide_wide(wide a, gdl_u128 divisor, bool *sticky) {
  wide quotient = {0, 0};
  gdl_u128 rest = 0;
  for (int bit = 255; bit >= 0; bit--) {
    const bool carry = (rest >> 127) != 0;
    const gdl_u128 digit = (bit >= 128 ? a.high >> (bit - 128) : a.low >> bit) & 1;
    rest = (rest << 1) | digit;
    const bool fits = carry || rest >= divisor;
    if (fits) rest -= divisor; /* with a carry the difference is right modulo 2^128 */
    quotient.high = (quotient.high << 1) | (quotient.low >> 127);
    quotient.low = (quotient.low << 1) | (fits ? 1u : 0u);
  }
  if (rest != 0) *sticky = true;
  return quotient;
}

static wide divide_by_ten(wide a, unsigned *digit) {
  const gdl_u128 mask = UINT64_MAX;
  const gdl_u128 limbs[4] = {a.high >> 64, a.high & mask, a.low >> 64, a.low & mask};
  uint64_t quotient[4];
  gdl_u128 rest = 0;
  for (int i = 0; i < 4; i++) {
    const gdl_u128 part = (rest << 64) | limbs[i];
    quotient[i] = (uint64_t)(part / 10);
    rest = part % 10;
  }
  *digit = (unsigned)rest;
  return (wide){.high = ((gdl_u128)quotient[0] << 64) | quotient[1],
                .low = ((gdl_u128)quotient[2] << 64) | quotient[3]};
}

static bool rounds_away(gdl_round round, bool negative, unsigned digit, bool sticky, bool odd) {
  switch (round) {
    case GDL_ROUND_HALF_EVEN: return digit > 5 || (digit == 5 && (sticky || odd));
    case GDL_ROUND_DOWN: return negative && (digit != 0 || sticky);
    case GDL_ROUND_UP: return !negative && (digit != 0 || sticky);
  }
  return false;
}

/* The decimal nearest to (a + something in 0..1 if sticky) * 10^exponent. */
static bool to_decimal(wide a, bool sticky, int32_t exponent, bool negative, gdl_round round,
                       gdl_decimal *out) {
  const gdl_u128 limit = power_of_ten(GDL_DECIMAL_DIGITS);
  unsigned digit = 0;
  while (a.high != 0 || a.low >= limit) {
    if (digit != 0) sticky = true;
    a = divide_by_ten(a, &digit);
    exponent++;
  }
  gdl_u128 coefficient = a.low;
  if (rounds_away(round, negative, digit, sticky, (coefficient & 1) != 0)) coefficient++;
  if (coefficient == 0) { /* only from a zero value: every other quotient has more than 34 digits */
    *out = (gdl_decimal){0};
    return true;
  }
  while (coefficient % 10 == 0) {
    coefficient /= 10;
    exponent++;
  }
  if (exponent < EXPONENT_MIN || exponent > EXPONENT_MAX) return false;
  *out = (gdl_decimal){.high = (uint64_t)(coefficient >> 64),
                       .low = (uint64_t)coefficient,
                       .exponent = (int16_t)exponent,
                       .negative = negative};
  return true;
}

static void move_tens(gdl_u128 *numerator, int32_t *exponent) {
  while (*numerator % 10 == 0) {
    *numerator /= 10;
    ++*exponent;
  }
}

gdl_rational gdl_rational_one(void) { return (gdl_rational){.numerator = 1, .denominator = 1}; }

bool gdl_rational_make(gdl_u128 numerator, gdl_u128 denominator, int32_t exponent, gdl_rational *out) {
  if (numerator == 0 || denominator == 0) return false;
  const gdl_u128 common = common_factor(numerator, denominator);
  numerator /= common;
  denominator /= common;
  move_tens(&numerator, &exponent);
  for (; denominator % 2 == 0; denominator /= 2, exponent--)
    if (!multiply(numerator, 5, &numerator)) return false;
  for (; denominator % 5 == 0; denominator /= 5, exponent--)
    if (!multiply(numerator, 2, &numerator)) return false;
  move_tens(&numerator, &exponent);
  if (exponent > EXPONENT_LIMIT || exponent < -EXPONENT_LIMIT) return false;
  *out = (gdl_rational){.numerator = numerator, .denominator = denominator, .exponent = exponent};
  return true;
}

bool gdl_rational_from_decimal(gdl_decimal value, gdl_rational *out) {
  if (value.negative) return false;
  return gdl_rational_make(((gdl_u128)value.high << 64) | value.low, 1, value.exponent, out);
}

bool gdl_rational_equal(gdl_rational a, gdl_rational b) {
  return a.numerator == b.numerator && a.denominator == b.denominator && a.exponent == b.exponent;
}

bool gdl_rational_mul(gdl_rational a, gdl_rational b, gdl_rational *out) {
  const gdl_u128 left = common_factor(a.numerator, b.denominator);
  const gdl_u128 right = common_factor(b.numerator, a.denominator);
  gdl_u128 numerator, denominator;
  if (!multiply(a.numerator / left, b.numerator / right, &numerator)) return false;
  if (!multiply(a.denominator / right, b.denominator / left, &denominator)) return false;
  return gdl_rational_make(numerator, denominator, a.exponent + b.exponent, out);
}

bool gdl_rational_div(gdl_rational a, gdl_rational b, gdl_rational *out) {
  gdl_rational inverse;
  return gdl_rational_make(b.denominator, b.numerator, -b.exponent, &inverse) &&
         gdl_rational_mul(a, inverse, out);
}

bool gdl_rational_power(gdl_rational a, int n, gdl_rational *out) {
  gdl_rational power = gdl_rational_one(), factor = a;
  if (n < 0 && !gdl_rational_div(power, a, &factor)) return false;
  for (int i = n < 0 ? -n : n; i > 0; i--)
    if (!gdl_rational_mul(power, factor, &power)) return false;
  *out = power;
  return true;
}

static bool whole_root(gdl_u128 a, gdl_u128 *out) {
  gdl_u128 root = 0;
  for (int bit = 63; bit >= 0; bit--) {
    const gdl_u128 next = root | ((gdl_u128)1 << bit);
    if (next * next <= a) root = next; /* next < 2^64: no overflow */
  }
  *out = root;
  return root * root == a;
}

bool gdl_rational_root(gdl_rational a, gdl_rational *out) {
  gdl_u128 numerator, denominator;
  if (a.exponent % 2 != 0)
    return false; /* 40 = 4 * 10^1 is no square; 250 = 25 * 10^1 is none either */
  if (!whole_root(a.numerator, &numerator) || !whole_root(a.denominator, &denominator))
    return false;
  return gdl_rational_make(numerator, denominator, a.exponent / 2, out);
}

bool gdl_rational_to_decimals(gdl_rational a, gdl_decimal *numerator, gdl_decimal *denominator) {
  const gdl_u128 limit = power_of_ten(GDL_DECIMAL_DIGITS);
  gdl_decimal above, below;
  if (a.numerator >= limit || a.denominator >= limit) return false;
  if (!to_decimal((wide){0, a.numerator}, false, a.exponent > 0 ? a.exponent : 0, false,
                  GDL_ROUND_HALF_EVEN, &above) ||
      !to_decimal((wide){0, a.denominator}, false, a.exponent < 0 ? -a.exponent : 0, false,
                  GDL_ROUND_HALF_EVEN, &below))
    return false;
  *numerator = above;
  *denominator = below;
  return true;
}

bool gdl_rational_to_decimal(gdl_rational a, gdl_decimal *out) {
  if (a.denominator != 1 || a.numerator >= power_of_ten(GDL_DECIMAL_DIGITS)) return false;
  return to_decimal((wide){0, a.numerator}, false, a.exponent, false, GDL_ROUND_HALF_EVEN, out);
}

bool gdl_rational_scale(gdl_rational a, gdl_decimal value, gdl_round round, gdl_decimal *out) {
  const gdl_u128 coefficient = ((gdl_u128)value.high << 64) | value.low;
  if (coefficient == 0) {
    *out = value;
    return true;
  }
  wide product = multiply_wide(coefficient, a.numerator); /* < 2^113 * 2^128 */
  int32_t exponent = value.exponent + a.exponent;
  bool sticky = false;
  if (a.denominator != 1) {
    /* Enlarged to 249 bits at least, divided by at most 128: 36 digits and the rest, enough to round once. */
    for (; (product.high >> 124) == 0; exponent--) product = times_ten(product);
    product = divide_wide(product, a.denominator, &sticky);
  }
  return to_decimal(product, sticky, exponent, value.negative, round, out);
}
