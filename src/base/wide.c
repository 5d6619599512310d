/* wide.c - unsigned whole numbers of 128 and 256 bits. */
#include "base/wide.h"

#include <stddef.h>

const uint64_t gdl_tens[20] = {UINT64_C(1),
                               UINT64_C(10),
                               UINT64_C(100),
                               UINT64_C(1000),
                               UINT64_C(10000),
                               UINT64_C(100000),
                               UINT64_C(1000000),
                               UINT64_C(10000000),
                               UINT64_C(100000000),
                               UINT64_C(1000000000),
                               UINT64_C(10000000000),
                               UINT64_C(100000000000),
                               UINT64_C(1000000000000),
                               UINT64_C(10000000000000),
                               UINT64_C(100000000000000),
                               UINT64_C(1000000000000000),
                               UINT64_C(10000000000000000),
                               UINT64_C(100000000000000000),
                               UINT64_C(1000000000000000000),
                               UINT64_C(10000000000000000000)};

gdl_u128 gdl_u128_ten(int power) {
  return power < 20 ? gdl_tens[power] : (gdl_u128)gdl_tens[19] * gdl_tens[power - 19];
}

static int bits_of(uint64_t a) { return a == 0 ? 0 : 64 - __builtin_clzll(a); }

int gdl_u128_bits(gdl_u128 a) {
  const uint64_t high = (uint64_t)(a >> 64);
  return high != 0 ? 64 + bits_of(high) : bits_of((uint64_t)a);
}

int gdl_u128_digits(gdl_u128 a) {
  const int digits = gdl_u128_bits(a) * 1233 >> 12; /* bits * log10(2), too small by one at most */
  return digits < 39 && a >= gdl_u128_ten(digits) ? digits + 1 : digits;
}

static int cut_zeros(uint64_t *a) {
  int zeros = 0;
  for (; (*a & 1) == 0 && *a % 10 == 0; *a /= 10) zeros++;
  return zeros;
}

int gdl_u128_zeros(gdl_u128 *a) {
  int zeros = 0;
  for (int power = 16; power > 0 && (*a >> 64) != 0; power /= 2) {
    const gdl_u128 ones = ((gdl_u128)1 << power) - 1; /* 10^n divides only what 2^n divides */
    while ((*a & ones) == 0 && (*a >> 64) != 0) {
      const gdl_u128 shorter = *a / gdl_tens[power];
      if (shorter * gdl_tens[power] != *a) break;
      *a = shorter;
      zeros += power;
    }
  }
  if ((*a >> 64) != 0) return zeros;
  uint64_t small = (uint64_t)*a;
  zeros += cut_zeros(&small);
  *a = small;
  return zeros;
}

int gdl_wide_bits(gdl_wide a) {
  return a.high != 0 ? 128 + gdl_u128_bits(a.high) : gdl_u128_bits(a.low);
}

gdl_wide gdl_wide_of(gdl_u128 a) { return (gdl_wide){.low = a}; }

gdl_wide gdl_wide_product(gdl_u128 a, gdl_u128 b) {
  const gdl_u128 half = UINT64_MAX;
  const gdl_u128 low = (a & half) * (b & half);
  const gdl_u128 left = (a >> 64) * (b & half), right = (a & half) * (b >> 64);
  const gdl_u128 middle = (low >> 64) + (left & half) + (right & half);
  return (gdl_wide){.high = (a >> 64) * (b >> 64) + (left >> 64) + (right >> 64) + (middle >> 64),
                    .low = (middle << 64) | (low & half)};
}

gdl_wide gdl_wide_add(gdl_wide a, gdl_wide b) {
  const gdl_u128 low = a.low + b.low;
  return (gdl_wide){.high = a.high + b.high + (low < a.low ? 1u : 0u), .low = low};
}

gdl_wide gdl_wide_sub(gdl_wide a, gdl_wide b) {
  return (gdl_wide){.high = a.high - b.high - (a.low < b.low ? 1u : 0u), .low = a.low - b.low};
}

gdl_wide gdl_wide_times_ten(gdl_wide a, int power) {
  while (power > 0) {
    const int step = power < 38 ? power : 38;
    const gdl_u128 factor = gdl_u128_ten(step);
    const gdl_wide low = gdl_wide_product(a.low, factor);
    a = (gdl_wide){.high = low.high + a.high * factor, .low = low.low};
    power -= step;
  }
  return a;
}

gdl_wide gdl_wide_shift_left(gdl_wide a, int bits) {
  if (bits >= 128) return (gdl_wide){.high = a.low << (bits - 128)};
  if (bits == 0) return a;
  return (gdl_wide){.high = (a.high << bits) | (a.low >> (128 - bits)), .low = a.low << bits};
}

gdl_wide gdl_wide_shift_right(gdl_wide a, int bits, bool *rest) {
  if (bits >= 256) {
    if (a.high != 0 || a.low != 0) *rest = true;
    return gdl_wide_of(0);
  }
  if (bits >= 128) {
    if (a.low != 0) *rest = true;
    a = gdl_wide_of(a.high);
    bits -= 128;
  }
  if (bits == 0) return a;
  if ((a.low & (((gdl_u128)1 << bits) - 1)) != 0) *rest = true;
  return (gdl_wide){.high = a.high >> bits, .low = (a.low >> bits) | (a.high << (128 - bits))};
}

int gdl_wide_compare(gdl_wide a, gdl_wide b) {
  if (a.high != b.high) return a.high < b.high ? -1 : 1;
  return a.low < b.low ? -1 : a.low > b.low;
}

/* Long division in digits of 64 bits. */
static gdl_wide div_small(gdl_wide a, uint64_t b, uint64_t *rest) {
  const gdl_u128 half = UINT64_MAX;
  const gdl_u128 digits[4] = {a.high >> 64, a.high & half, a.low >> 64, a.low & half};
  uint64_t quotient[4], carried = 0;
  for (int i = 0; i < 4; i++) {
    const gdl_u128 part = ((gdl_u128)carried << 64) | digits[i];
    quotient[i] = (uint64_t)(part / b);
    carried = (uint64_t)(part % b);
  }
  *rest = carried;
  return (gdl_wide){.high = ((gdl_u128)quotient[0] << 64) | quotient[1],
                    .low = ((gdl_u128)quotient[2] << 64) | quotient[3]};
}

gdl_wide gdl_wide_over_ten(gdl_wide a, int power, bool *rest) {
  while (power > 0) {
    const int step = power < 19 ? power : 19;
    uint64_t cut;
    a = div_small(a, gdl_tens[step], &cut);
    if (cut != 0) *rest = true;
    power -= step;
  }
  return a;
}

gdl_wide gdl_wide_div(gdl_wide a, gdl_u128 b, gdl_u128 *rest) {
  if ((b >> 64) == 0) {
    uint64_t small;
    const gdl_wide quotient = div_small(a, (uint64_t)b, &small);
    *rest = small;
    return quotient;
  }
  gdl_wide quotient = {0};
  gdl_u128 remainder = 0;
  for (int bit = gdl_wide_bits(a) - 1; bit >= 0; bit--) {
    const bool carry = (remainder >> 127) != 0;
    remainder = (remainder << 1) | ((bit >= 128 ? a.high >> (bit - 128) : a.low >> bit) & 1);
    const bool fits = carry || remainder >= b;
    if (fits) remainder -= b; /* with a carry the difference is right modulo 2^128 */
    quotient = gdl_wide_shift_left(quotient, 1);
    if (fits) quotient.low |= 1;
  }
  *rest = remainder;
  return quotient;
}

gdl_wide gdl_wide_root(gdl_wide a, bool *rest) { /* digit by digit in base 2 */
  gdl_wide root = {0};
  bool ignored = false; /* halving `root` cuts nothing: its low bits are zero */
  for (int bit = (gdl_wide_bits(a) + 1) / 2 * 2; bit >= 0; bit -= 2) {
    const gdl_wide one = gdl_wide_shift_left(gdl_wide_of(1), bit);
    const gdl_wide next = gdl_wide_add(root, one);
    root = gdl_wide_shift_right(root, 1, &ignored);
    if (gdl_wide_compare(a, next) < 0) continue;
    a = gdl_wide_sub(a, next);
    root = gdl_wide_add(root, one);
  }
  if (a.high != 0 || a.low != 0) *rest = true;
  return root;
}
