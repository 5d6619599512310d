/* test_rational.c - positive exact fractions, and the wide whole numbers below them. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "base/rational.h"
#include "base/wide.h"

static gdl_rational make(uint64_t numerator, uint64_t denominator, int exponent) {
  gdl_rational out = {0};
  if (!gdl_rational_make(numerator, denominator, exponent, &out)) fail_msg("%d", exponent);
  return out;
}

static gdl_decimal decimal(const char *text) {
  gdl_decimal value = {0};
  if (gdl_decimal_parse(text, strlen(text), &value) != GDL_DECIMAL_OK) fail_msg("%s", text);
  return value;
}

/* ---- one form for each value ---- */

static const struct {
  uint64_t numerator, denominator;
  int exponent;
  uint64_t reduced, below;
  int power;
} forms[] = {
    {1, 1, 0, 1, 1, 0},           {10, 1, 0, 1, 1, 1},   {1, 10, 0, 1, 1, -1},
    {6, 4, 0, 15, 1, -1},         {1, 8, 0, 125, 1, -3}, {1, 25, 0, 4, 1, -2},
    {5, 9, 0, 5, 9, 0},           {50, 90, 3, 5, 9, 3},  {1, 3, 0, 1, 3, 0},
    {1, 6, 0, 5, 3, -1},          {7, 7, -2, 1, 1, -2},  {1, 86400, 0, 3125, 27, -7},
    {1200, 3937, 0, 12, 3937, 2},
};

static void equal_values_are_equal_structs(void **state) {
  (void)state;
  for (size_t i = 0; i < sizeof forms / sizeof forms[0]; i++) {
    const gdl_rational r = make(forms[i].numerator, forms[i].denominator, forms[i].exponent);
    if (r.numerator != forms[i].reduced || r.denominator != forms[i].below || r.exponent != forms[i].power)
      fail_msg("%zu", i);
    assert_true(gdl_rational_equal(r, make(forms[i].reduced, forms[i].below, forms[i].power)));
  }
  assert_true(gdl_rational_equal(gdl_rational_one(), make(5, 5, 0)));
  assert_false(gdl_rational_equal(make(1, 3, 0), make(1, 3, 1)));
}

static void what_does_not_fit_is_refused(void **state) {
  (void)state;
  const gdl_u128 largest = ~(gdl_u128)0;
  gdl_rational out = make(7, 1, 0);
  assert_false(gdl_rational_make(0, 1, 0, &out));
  assert_false(gdl_rational_make(1, 0, 0, &out));
  assert_true(gdl_rational_make(largest, 1, 0, &out)); /* 2^128 - 1 ends with 5 */
  assert_false(gdl_rational_make(largest, 1 << 3, 0, &out));
  assert_true(gdl_rational_make(largest, largest, 0, &out));
  assert_true(gdl_rational_equal(out, gdl_rational_one()));
  assert_true(gdl_rational_make(1, 1, 10000, &out));
  assert_false(gdl_rational_make(1, 1, 10001, &out));
  assert_true(gdl_rational_make(1, 1, -10000, &out));
  assert_false(gdl_rational_make(1, 1, -10001, &out));
  assert_int_equal(out.exponent, -10000); /* untouched */
}

/* ---- arithmetic ---- */

static void products_cancel_before_they_grow(void **state) {
  (void)state;
  gdl_rational a, b, out;
  const gdl_u128 big = ((gdl_u128)1 << 127) + 1; /* odd; no multiple of 5 */
  assert_true(gdl_rational_make(big, 3, 0, &a));
  assert_true(gdl_rational_make(3, big, 0, &b));
  assert_true(gdl_rational_mul(a, b, &out));
  assert_true(gdl_rational_equal(out, gdl_rational_one()));
  assert_true(gdl_rational_div(a, a, &out));
  assert_true(gdl_rational_equal(out, gdl_rational_one()));
  out = make(7, 1, 0);
  assert_false(gdl_rational_mul(a, a, &out));
  assert_false(gdl_rational_power(a, 2, &out));
  assert_true(gdl_rational_equal(out, make(7, 1, 0)));
}

static void powers_and_roots(void **state) {
  (void)state;
  gdl_rational out;
  assert_true(gdl_rational_power(make(2, 3, 1), 3, &out));
  assert_true(gdl_rational_equal(out, make(8, 27, 3)));
  assert_true(gdl_rational_power(make(2, 3, 1), -2, &out));
  assert_true(gdl_rational_equal(out, make(9, 4, -2)));
  assert_true(gdl_rational_power(make(2, 3, 1), 0, &out));
  assert_true(gdl_rational_equal(out, gdl_rational_one()));
  assert_true(gdl_rational_power(make(1, 1, 1), 100, &out));
  assert_int_equal(out.exponent, 100);
  assert_true(gdl_rational_root(make(4, 9, 2), &out));
  assert_true(gdl_rational_equal(out, make(2, 3, 1)));
  assert_true(gdl_rational_root(make(625, 1, -2), &out)); /* 6.25 */
  assert_true(gdl_rational_equal(out, make(25, 1, -1)));
  static const struct {
    uint64_t numerator, denominator;
    int exponent;
  } none[] = {{2, 1, 0}, {40, 1, 0}, {250, 1, 0}, {4, 3, 0}, {1, 1, 1}, {9, 7, 0}};
  for (size_t i = 0; i < sizeof none / sizeof none[0]; i++)
    if (gdl_rational_root(make(none[i].numerator, none[i].denominator, none[i].exponent), &out))
      fail_msg("%zu", i);
  gdl_rational largest;
  const gdl_u128 side = UINT64_MAX;
  assert_true(gdl_rational_make(side * side, 1, 0, &largest));
  assert_true(gdl_rational_root(largest, &out));
  assert_true(out.numerator == side);
}

/* ---- from and to decimals ---- */

static void decimals_go_in_and_out(void **state) {
  (void)state;
  gdl_rational r = gdl_rational_one();
  gdl_decimal numerator, denominator, whole;
  assert_true(gdl_rational_from_decimal(decimal("0.025"), &r));
  assert_true(gdl_rational_equal(r, make(25, 1, -3)));
  assert_false(gdl_rational_from_decimal(decimal("0"), &r));
  assert_false(gdl_rational_from_decimal(decimal("-1"), &r));
  assert_true(gdl_rational_to_decimals(make(5, 9, 2), &numerator, &denominator));
  assert_int_equal(gdl_decimal_compare(numerator, decimal("500")), 0);
  assert_int_equal(gdl_decimal_compare(denominator, decimal("9")), 0);
  assert_true(gdl_rational_to_decimals(make(5, 9, -2), &numerator, &denominator));
  assert_int_equal(gdl_decimal_compare(numerator, decimal("5")), 0);
  assert_int_equal(gdl_decimal_compare(denominator, decimal("900")), 0);
  assert_true(gdl_rational_to_decimal(make(5, 8, 0), &whole));
  assert_int_equal(gdl_decimal_compare(whole, decimal("0.625")), 0);
  assert_false(gdl_rational_to_decimal(make(1, 3, 0), &whole));
  gdl_rational nines, more;
  assert_true(gdl_rational_make(gdl_u128_ten(34) - 1, 1, 0, &nines));
  assert_true(gdl_rational_make(gdl_u128_ten(34) + 1, 1, 0, &more));
  assert_true(gdl_rational_to_decimal(nines, &whole) &&
              gdl_rational_to_decimals(nines, &numerator, &denominator));
  assert_false(gdl_rational_to_decimal(more, &whole) ||
               gdl_rational_to_decimals(more, &numerator, &denominator));
}

static const struct {
  uint64_t numerator, denominator;
  int exponent;
  const char *value, *down, *half, *up; /* "": out of range */
} scaled[] = {
    {1, 3, 0, "1", "0.3333333333333333333333333333333333", "0.3333333333333333333333333333333333",
     "0.3333333333333333333333333333333334"},
    {2, 3, 0, "-1", "-0.6666666666666666666666666666666667",
     "-0.6666666666666666666666666666666667", "-0.6666666666666666666666666666666666"},
    {5, 9, 0, "9", "5", "5", "5"},
    {5, 9, 0, "0", "0", "0", "0"},
    {12, 3937, 2, "3937", "1200", "1200", "1200"},
    {1, 1, 3, "9999999999999999999999999999999999", "9.999999999999999999999999999999999e36",
     "9.999999999999999999999999999999999e36", "9.999999999999999999999999999999999e36"},
    {2, 1, 0, "9999999999999999999999999999999999", "1.999999999999999999999999999999999e34",
     "2e34", "2e34"},
    {3, 1, 0, "5000000000000000000000000000000001", "1.500000000000000000000000000000000e34",
     "1.500000000000000000000000000000000e34", "1.500000000000000000000000000000001e34"},
    {1, 7, 0, "1e-6100", "1.428571428571428571428571428571428e-6101",
     "1.428571428571428571428571428571429e-6101", "1.428571428571428571428571428571429e-6101"},
    {1, 1, 1, "1e6111", "", "", ""},
    {1, 7, 0, "1e-6150", "", "", ""},
};

static void values_are_scaled_and_rounded_once(void **state) {
  (void)state;
  for (size_t i = 0; i < sizeof scaled / sizeof scaled[0]; i++) {
    const gdl_rational r = make(scaled[i].numerator, scaled[i].denominator, scaled[i].exponent);
    const char *const wanted[] = {[GDL_ROUND_HALF_EVEN] = scaled[i].half,
                                  [GDL_ROUND_DOWN] = scaled[i].down,
                                  [GDL_ROUND_UP] = scaled[i].up};
    for (int round = GDL_ROUND_HALF_EVEN; round <= GDL_ROUND_UP; round++) {
      gdl_decimal out;
      const bool is_done = gdl_rational_scale(r, decimal(scaled[i].value), (gdl_round)round, &out);
      if (is_done != (wanted[round][0] != '\0')) fail_msg("%zu, rounding %d", i, round);
      if (is_done && gdl_decimal_compare(out, decimal(wanted[round])) != 0)
        fail_msg("%zu, rounding %d", i, round);
    }
  }
}

/* ---- whole numbers of 128 and 256 bits ---- */

static void powers_of_ten_and_digits(void **state) {
  (void)state;
  gdl_u128 ten = 1;
  for (int power = 0; power <= 38; power++, ten *= 10) {
    assert_true(gdl_u128_ten(power) == ten);
    assert_int_equal(gdl_u128_digits(ten), power + 1);
    assert_int_equal(gdl_u128_digits(ten - 1), power);
    gdl_u128 cut = ten;
    assert_int_equal(gdl_u128_zeros(&cut), power);
    assert_true(cut == 1);
    if (power == 38) break;
  }
  assert_int_equal(gdl_u128_digits(~(gdl_u128)0), 39);
  assert_int_equal(gdl_u128_bits(0), 0);
  assert_int_equal(gdl_u128_bits(~(gdl_u128)0), 128);
  gdl_u128 seven = (gdl_u128)7 * gdl_u128_ten(20);
  assert_int_equal(gdl_u128_zeros(&seven), 20);
  assert_true(seven == 7);
}

static void wide_numbers_come_back(void **state) {
  (void)state;
  static const uint64_t parts[] = {1,         2, 9, 10, UINT32_MAX, UINT64_C(10000000000000000000),
                                   UINT64_MAX};
  const size_t count = sizeof parts / sizeof parts[0];
  for (size_t i = 0; i < count; i++)
    for (size_t j = 0; j < count; j++) {
      const gdl_u128 a = (gdl_u128)parts[i] * parts[j] + parts[j],
                     b = ((gdl_u128)parts[j] << 60) + parts[i];
      const gdl_wide product = gdl_wide_product(a, b);
      gdl_u128 rest = 0;
      gdl_wide back = gdl_wide_div(product, b, &rest);
      assert_true(rest == 0 && back.high == 0 && back.low == a);
      back = gdl_wide_div(gdl_wide_add(product, gdl_wide_of(b - 1)), b, &rest);
      assert_true(rest == b - 1 && back.high == 0 && back.low == a);
      assert_int_equal(
          gdl_wide_compare(gdl_wide_sub(gdl_wide_add(product, gdl_wide_of(a)), gdl_wide_of(a)), product),
          0);
      bool is_cut = false;
      const gdl_wide root = gdl_wide_root(gdl_wide_product(a >> 2, a >> 2), &is_cut);
      assert_true(!is_cut && root.high == 0 && root.low == a >> 2);
    }
}

static void shifts_and_tens(void **state) {
  (void)state;
  const gdl_wide one = gdl_wide_of(1);
  for (int bits = 0; bits < 256; bits++) {
    bool rest = false;
    const gdl_wide up = gdl_wide_shift_left(one, bits);
    assert_int_equal(gdl_wide_bits(up), bits + 1);
    assert_int_equal(gdl_wide_compare(gdl_wide_shift_right(up, bits, &rest), one), 0);
    assert_false(rest);
    (void)gdl_wide_shift_right(up, bits + 1, &rest);
    assert_true(rest);
  }
  for (int power = 0; power <= 76; power++) {
    bool rest = false;
    const gdl_wide ten = gdl_wide_times_ten(one, power);
    assert_int_equal(gdl_wide_compare(gdl_wide_over_ten(ten, power, &rest), one), 0);
    assert_false(rest);
    (void)gdl_wide_over_ten(gdl_wide_add(ten, one), power, &rest);
    assert_int_equal(rest, power > 0);
  }
  bool rest = false;
  assert_int_equal(gdl_wide_root(gdl_wide_of(99), &rest).low, 9);
  assert_true(rest);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(equal_values_are_equal_structs),
      cmocka_unit_test(what_does_not_fit_is_refused),
      cmocka_unit_test(products_cancel_before_they_grow),
      cmocka_unit_test(powers_and_roots),
      cmocka_unit_test(decimals_go_in_and_out),
      cmocka_unit_test(values_are_scaled_and_rounded_once),
      cmocka_unit_test(powers_of_ten_and_digits),
      cmocka_unit_test(wide_numbers_come_back),
      cmocka_unit_test(shifts_and_tens),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
