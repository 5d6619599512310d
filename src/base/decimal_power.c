/* decimal_power.c - whole powers of exact decimals, by squaring with 76 digits: twice what the result keeps, so that the
 * last place is right but for one case in 10^20, and powers that end within 34 digits are exact. */
#include "base/decimal.h"

#include "base/decimal_pack.h"

#define WORK_DIGITS 76
#define LIMBS 8
/* No power with such an exponent comes back: both factors are above one, or both below. */
#define EXPONENT_FAR 1000000

typedef struct work { /* (size + something below 1, if rest) * 10^exponent */
  gdl_wide size;
  int64_t exponent;
  bool rest;
} work;

static void to_limbs(gdl_wide a, uint64_t out[4]) { /* lowest first */
  out[0] = (uint64_t)a.low;
  out[1] = (uint64_t)(a.low >> 64);
  out[2] = (uint64_t)a.high;
  out[3] = (uint64_t)(a.high >> 64);
}

static gdl_wide from_limbs(const uint64_t a[4]) {
  return (gdl_wide){.high = ((gdl_u128)a[3] << 64) | a[2], .low = ((gdl_u128)a[1] << 64) | a[0]};
}

static void multiply_limbs(gdl_wide a, gdl_wide b, uint64_t out[LIMBS]) {
  uint64_t left[4], right[4];
  to_limbs(a, left);
  to_limbs(b, right);
  for (int i = 0; i < LIMBS; i++) out[i] = 0;
  for (int i = 0; i < 4; i++) {
    uint64_t carry = 0;
    for (int j = 0; j < 4; j++) {
      const gdl_u128 sum = (gdl_u128)left[i] * right[j] + out[i + j] + carry;
      out[i + j] = (uint64_t)sum;
      carry = (uint64_t)(sum >> 64);
    }
    out[i + 4] = carry;
  }
}

static uint64_t divide_limbs(uint64_t a[LIMBS], uint64_t divisor) {
  uint64_t rest = 0;
  for (int i = LIMBS - 1; i >= 0; i--) {
    const gdl_u128 part = ((gdl_u128)rest << 64) | a[i];
    a[i] = (uint64_t)(part / divisor);
    rest = (uint64_t)(part % divisor);
  }
  return rest;
}

static int bits_of(const uint64_t a[LIMBS]) {
  int i = LIMBS - 1;
  while (i > 0 && a[i] == 0) i--;
  return 64 * i + gdl_u128_bits(a[i]);
}

static work multiply(work a, work b) {
  work product = {.exponent = a.exponent + b.exponent, .rest = a.rest || b.rest};
  uint64_t limbs[LIMBS];
  multiply_limbs(a.size, b.size, limbs);
  /* 0.30103 is log10(2), near enough for 512 bits: the digits, or one fewer, and 76 digits fit 253 bits. */
  int cut = bits_of(limbs) * 30103 / 100000 + 1 - WORK_DIGITS;
  for (; cut > 0; cut -= 19) {
    const int step = cut < 19 ? cut : 19;
    if (divide_limbs(limbs, gdl_tens[step]) != 0) product.rest = true;
    product.exponent += step;
  }
  product.size = from_limbs(limbs);
  return product;
}

static bool is_far(work a) { return a.exponent > EXPONENT_FAR || a.exponent < -EXPONENT_FAR; }

/* 1 / a to 76 digits, in two divisions of 38. */
static work inverse_of(gdl_decimal a) {
  const gdl_u128 divisor = gdl_decimal_coefficient(a);
  const int up = 37 + gdl_u128_digits(divisor);
  gdl_u128 rest;
  const gdl_wide first = gdl_wide_div(gdl_wide_times_ten(gdl_wide_of(1), up), divisor, &rest);
  if (rest == 0) return (work){first, -(int64_t)a.exponent - up, false};
  const gdl_wide second = gdl_wide_div(gdl_wide_times_ten(gdl_wide_of(rest), 38), divisor, &rest);
  return (work){gdl_wide_add(gdl_wide_times_ten(first, 38), second), -(int64_t)a.exponent - up - 38,
                rest != 0};
}

static bool raise(work base, uint64_t n, work *out) {
  work power = {.size = gdl_wide_of(1)};
  while (n != 0) {
    if ((n & 1) != 0) power = multiply(power, base);
    n >>= 1;
    if (n != 0) base = multiply(base, base);
    if (is_far(power) || is_far(base)) return false;
  }
  *out = power;
  return true;
}

bool gdl_decimal_power_int(gdl_decimal a, int64_t n, gdl_round round, gdl_decimal *out) {
  if (n == 0) { /* 0^0 = 1, as IEEE 754 has it for whole powers */
    *out = gdl_decimal_from_int(1);
    return true;
  }
  if (gdl_decimal_is_zero(a)) {
    if (n < 0) return false;
    *out = a;
    return true;
  }
  const uint64_t times = n < 0 ? -(uint64_t)n : (uint64_t)n;
  work base = {gdl_wide_of(gdl_decimal_coefficient(a)), a.exponent, false}, power;
  if (n < 0) base = inverse_of(a);
  if (!raise(base, times, &power)) return false;
  return gdl_decimal_pack_wide(power.size, power.rest, power.exponent,
                               a.negative && (times & 1) != 0, round, out);
}
