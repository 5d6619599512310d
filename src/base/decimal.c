/* decimal.c - exact decimals: packing, text, comparison. Arithmetic is in decimal_math.c. */
#include "base/decimal.h"

#include <string.h>

#include "base/decimal_pack.h"
#include "base/text.h"

#define PLAIN_MAX 40
/* An exponent this far out is out of range whatever the digits: stops the sum before it overflows. */
#define EXPONENT_FAR 1000000000

bool gdl_decimal_pack(gdl_u128 coefficient, int64_t exponent, bool negative, gdl_decimal *out) {
  if (coefficient == 0) {
    *out = (gdl_decimal){0};
    return true;
  }
  exponent += gdl_u128_zeros(&coefficient);
  if (exponent < GDL_DECIMAL_EXPONENT_MIN || exponent > GDL_DECIMAL_EXPONENT_MAX) return false;
  *out = (gdl_decimal){.high = (uint64_t)(coefficient >> 64),
                       .low = (uint64_t)coefficient,
                       .exponent = (int16_t)exponent,
                       .negative = negative};
  return true;
}

bool gdl_decimal_rounds_away(gdl_round round, bool negative, unsigned digit, bool rest, bool is_odd) {
  switch (round) {
    case GDL_ROUND_HALF_EVEN: return digit > 5 || (digit == 5 && (rest || is_odd));
    case GDL_ROUND_DOWN: return negative && (digit != 0 || rest);
    case GDL_ROUND_UP: return !negative && (digit != 0 || rest);
  }
  return false;
}

bool gdl_decimal_pack_wide(gdl_wide a, bool rest, int64_t exponent, bool negative, gdl_round round,
                           gdl_decimal *out) {
  const int least = gdl_wide_bits(a) * 1233 >> 12; /* its digits, or one fewer */
  const int cut = least - (GDL_DECIMAL_DIGITS + 1);
  if (cut > 0) { /* leaves 35 digits or 36 */
    a = gdl_wide_over_ten(a, cut, &rest);
    exponent += cut;
  }
  gdl_u128 coefficient = a.low;
  unsigned digit = 0;
  for (; coefficient >= GDL_DECIMAL_LIMIT; coefficient /= 10, exponent++) {
    if (digit != 0) rest = true;
    digit = (unsigned)(coefficient % 10);
  }
  if (gdl_decimal_rounds_away(round, negative, digit, rest, (coefficient & 1) != 0)) coefficient++;
  return gdl_decimal_pack(coefficient, exponent, negative, out);
}

gdl_decimal gdl_decimal_from_int(int64_t value) {
  gdl_decimal out = {0};
  const uint64_t size = value < 0 ? -(uint64_t)value : (uint64_t)value;
  (void)gdl_decimal_pack(size, 0, value < 0, &out); /* 19 digits always fit */
  return out;
}

bool gdl_decimal_to_int(gdl_decimal a, int64_t *out) {
  if (a.exponent < 0 || a.exponent > 18 || a.high != 0) return false;
  const gdl_u128 size = (gdl_u128)a.low * gdl_tens[a.exponent];
  if (size > (gdl_u128)INT64_MAX + (a.negative ? 1 : 0)) return false;
  *out = a.negative ? -(int64_t)(size - 1) - 1 : (int64_t)size; /* -2^63 without overflow */
  return true;
}

/* What stands in the text of a number. */
typedef struct number {
  const char *at, *end;
  gdl_u128 coefficient;
  int64_t places; /* digits after the point */
  int64_t zeros;  /* at the end of the digits read, not yet in the coefficient */
  int digits;     /* in the coefficient */
  bool is_too_long;
} number;

static void add_digit(number *n, unsigned digit) {
  if (digit == 0) { /* leading zeros do not count, trailing ones only if a digit follows */
    if (n->digits != 0) n->zeros++;
    return;
  }
  if (n->zeros >= GDL_DECIMAL_DIGITS - n->digits) {
    n->is_too_long = true;
    return;
  }
  n->coefficient = n->coefficient * gdl_u128_ten((int)n->zeros + 1) + digit;
  n->digits += (int)n->zeros + 1;
  n->zeros = 0;
}

/* False: no digit here. */
static bool read_digits(number *n, bool is_fraction) {
  const char *start = n->at;
  for (; n->at < n->end && gdl_is_digit(*n->at); n->at++) add_digit(n, (unsigned)(*n->at - '0'));
  if (is_fraction) n->places = n->at - start;
  return n->at > start;
}

static bool read_exponent(number *n, int64_t *out) {
  const bool is_signed = n->at < n->end && (*n->at == '+' || *n->at == '-');
  const bool negative = is_signed && *n->at == '-';
  if (is_signed) n->at++;
  const char *start = n->at;
  int64_t value = 0;
  for (; n->at < n->end && gdl_is_digit(*n->at); n->at++)
    if (value < EXPONENT_FAR) value = value * 10 + (*n->at - '0');
  *out = negative ? -value : value;
  return n->at > start;
}

gdl_decimal_status gdl_decimal_parse(const char *text, size_t len, gdl_decimal *out) {
  number n = {.at = text, .end = text + len};
  const bool negative = n.at < n.end && *n.at == '-';
  int64_t exponent = 0;
  if (negative) n.at++;
  if (!read_digits(&n, false)) return GDL_DECIMAL_SYNTAX;
  if (n.at < n.end && *n.at == '.') {
    n.at++;
    if (!read_digits(&n, true)) return GDL_DECIMAL_SYNTAX;
  }
  if (n.at < n.end && (*n.at == 'e' || *n.at == 'E')) {
    n.at++;
    if (!read_exponent(&n, &exponent)) return GDL_DECIMAL_SYNTAX;
  }
  if (n.at != n.end) return GDL_DECIMAL_SYNTAX;
  if (n.is_too_long) return GDL_DECIMAL_TOO_LONG;
  if (!gdl_decimal_pack(n.coefficient, exponent + n.zeros - n.places, negative, out))
    return GDL_DECIMAL_OUT_OF_RANGE;
  return GDL_DECIMAL_OK;
}

/* Returns how many. */
static int print_digits(gdl_u128 coefficient, char *out) {
  const int count = coefficient == 0 ? 1 : gdl_u128_digits(coefficient);
  uint64_t part = 0;
  for (int i = count - 1, left = 0; i >= 0; i--, left--, part /= 10) {
    if (left == 0) { /* nineteen at a time: divisions of 64 bits are far cheaper */
      part = (uint64_t)(coefficient % gdl_tens[19]);
      coefficient /= gdl_tens[19];
      left = 19;
    }
    out[i] = (char)('0' + part % 10);
  }
  return count;
}

static char *put(char *at, const char *text, int count) {
  memcpy(at, text, (size_t)count);
  return at + count;
}

static char *put_zeros(char *at, int count) {
  memset(at, '0', (size_t)count);
  return at + count;
}

static char *print_scientific(char *at, const char *digits, int count, int exponent) {
  *at++ = digits[0];
  if (count > 1) {
    *at++ = '.';
    at = put(at, digits + 1, count - 1);
  }
  *at++ = 'e';
  *at++ = exponent < 0 ? '-' : '+';
  return at + print_digits((gdl_u128)(exponent < 0 ? -exponent : exponent), at);
}

static char *print_plain(char *at, const char *digits, int count, int exponent) {
  if (exponent >= 0) return put_zeros(put(at, digits, count), exponent);
  const int whole = count + exponent;
  if (whole <= 0) {
    at = put_zeros(put(at, "0.", 2), -whole);
    return put(at, digits, count);
  }
  at = put(at, digits, whole);
  *at++ = '.';
  return put(at, digits + whole, count - whole);
}

static int plain_length(int count, int exponent) {
  if (exponent >= 0) return count + exponent;
  return count + exponent > 0 ? count + 1 : 2 - exponent;
}

size_t gdl_decimal_print(gdl_decimal a, char out[GDL_DECIMAL_TEXT_MAX]) {
  char digits[GDL_DECIMAL_DIGITS + 5]; /* 39: of any 128 bits */
  char *at = out;
  const int count = print_digits(gdl_decimal_coefficient(a), digits);
  if (a.negative) *at++ = '-';
  if ((a.negative ? 1 : 0) + plain_length(count, a.exponent) > PLAIN_MAX)
    at = print_scientific(at, digits, count, a.exponent + count - 1);
  else
    at = print_plain(at, digits, count, a.exponent);
  *at = '\0';
  return (size_t)(at - out);
}

/* Of the sizes: both above zero. */
static int compare_sizes(gdl_decimal a, gdl_decimal b) {
  gdl_u128 left = gdl_decimal_coefficient(a), right = gdl_decimal_coefficient(b);
  if (a.exponent != b.exponent) {
    const int left_top = gdl_u128_digits(left) + a.exponent,
              right_top = gdl_u128_digits(right) + b.exponent;
    if (left_top != right_top) return left_top < right_top ? -1 : 1;
    /* Equal tops: the exponents differ by less than 34, and the longer has no more than 34 digits. */
    if (a.exponent > b.exponent)
      left *= gdl_u128_ten(a.exponent - b.exponent);
    else
      right *= gdl_u128_ten(b.exponent - a.exponent);
  }
  return left < right ? -1 : left > right;
}

static int sign_of(gdl_decimal a) {
  if (gdl_decimal_is_zero(a)) return 0;
  return a.negative ? -1 : 1;
}

int gdl_decimal_compare(gdl_decimal a, gdl_decimal b) {
  const int sign_of_a = sign_of(a), sign_of_b = sign_of(b);
  if (sign_of_a != sign_of_b) return sign_of_a < sign_of_b ? -1 : 1;
  if (sign_of_a == 0) return 0;
  return a.negative ? compare_sizes(b, a) : compare_sizes(a, b);
}

bool gdl_decimal_is_zero(gdl_decimal a) { return (a.high | a.low) == 0; }

bool gdl_decimal_is_integer(gdl_decimal a) { return a.exponent >= 0; }

gdl_decimal gdl_decimal_negate(gdl_decimal a) {
  a.negative = !a.negative && !gdl_decimal_is_zero(a);
  return a;
}

gdl_decimal gdl_decimal_abs(gdl_decimal a) {
  a.negative = false;
  return a;
}

int gdl_decimal_places(gdl_decimal a) { return a.exponent < 0 ? -a.exponent : 0; }
