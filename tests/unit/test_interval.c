/* test_interval.c - interval arithmetic: a table of cases, and random points that must stay within. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "base/out.h"
#include "value/interval.h"

/* ---- intervals as text: "3", "1..5", "..5", "1..", ".."; "?" may fail, "!" and a reason surely fails ---- */

static gdl_decimal number(const char *text, size_t len) {
  gdl_decimal out = {0};
  assert_int_equal(gdl_decimal_parse(text, len, &out), GDL_DECIMAL_OK);
  return out;
}

static gdl_interval interval(const char *text) {
  const char *dots = strstr(text, "..");
  if (!dots) return gdl_interval_point(number(text, strlen(text)));
  gdl_interval out = {.no_low = dots == text, .no_high = dots[2] == '\0'};
  if (!out.no_low) out.low = number(text, (size_t)(dots - text));
  if (!out.no_high) out.high = number(dots + 2, strlen(dots + 2));
  return out;
}

static const char *show(gdl_arena *arena, gdl_computed a) {
  static const char *const reasons[] = {"?", "!zero", "!overflow", "!none"};
  gdl_out out = gdl_out_new(arena);
  if (a.may_fail) return reasons[a.reason];
  if (!a.value.no_low) gdl_out_decimal(&out, a.value.low);
  if (gdl_interval_is_point(a.value)) return gdl_out_take(&out).text;
  gdl_out_text(&out, "..");
  if (!a.value.no_high) gdl_out_decimal(&out, a.value.high);
  return gdl_out_take(&out).text;
}

/* ---- the operations under test ---- */

typedef gdl_computed binary(gdl_interval a, gdl_interval b);

static gdl_computed min(gdl_interval a, gdl_interval b) {
  return (gdl_computed){.value = gdl_interval_min(a, b)};
}
static gdl_computed max(gdl_interval a, gdl_interval b) {
  return (gdl_computed){.value = gdl_interval_max(a, b)};
}
static gdl_computed hull(gdl_interval a, gdl_interval b) {
  return (gdl_computed){.value = gdl_interval_hull(a, b)};
}
static gdl_computed negate(gdl_interval a, gdl_interval b) {
  (void)b;
  return (gdl_computed){.value = gdl_interval_negate(a)};
}
static gdl_computed absolute(gdl_interval a, gdl_interval b) {
  (void)b;
  return (gdl_computed){.value = gdl_interval_abs(a)};
}
static gdl_computed root(gdl_interval a, gdl_interval b) { return (void)b, gdl_interval_sqrt(a); }
static gdl_computed ln(gdl_interval a, gdl_interval b) { return (void)b, gdl_interval_ln(a); }
static gdl_computed log_10(gdl_interval a, gdl_interval b) {
  return (void)b, gdl_interval_log10(a);
}
static gdl_computed e_to(gdl_interval a, gdl_interval b) { return (void)b, gdl_interval_exp(a); }
static gdl_computed places(gdl_interval a, gdl_interval b, gdl_round round) {
  int64_t n = 0;
  assert_true(gdl_decimal_to_int(b.low, &n));
  return gdl_interval_to_places(a, (int)n, round);
}
static gdl_computed rounded(gdl_interval a, gdl_interval b) {
  return places(a, b, GDL_ROUND_HALF_EVEN);
}
static gdl_computed floored(gdl_interval a, gdl_interval b) { return places(a, b, GDL_ROUND_DOWN); }
static gdl_computed ceiled(gdl_interval a, gdl_interval b) { return places(a, b, GDL_ROUND_UP); }

static const struct {
  binary *op;
  const char *name, *a, *b, *is;
} cases[] = {
    {gdl_interval_add, "add", "0.1", "0.2", "0.3"},
    {gdl_interval_add, "add", "1..2", "10", "11..12"},
    {gdl_interval_add, "add", "1..", "..5", ".."},
    {gdl_interval_add, "add", "1..", "2..3", "3.."},
    {gdl_interval_mul, "mul", "1e6000", "1e6000", "!overflow"},
    {gdl_interval_mul, "mul", "0..1e6000", "1e6000", "?"},
    /* 35 digits: a point is rounded half to even, the ends of anything wider outwards */
    {gdl_interval_add, "add", "1e34", "1", "10000000000000000000000000000000000"},
    {gdl_interval_add, "add", "1e34", "1..2",
     "10000000000000000000000000000000000..10000000000000000000000000000000010"},
    {gdl_interval_sub, "sub", "1..2", "1..2", "-1..1"}, /* each occurrence by itself */
    {gdl_interval_sub, "sub", "5", "1..", "..4"},
    {gdl_interval_mul, "mul", "2..3", "-1..4", "-3..12"},
    {gdl_interval_mul, "mul", "-2..3", "-5..4", "-15..12"},
    {gdl_interval_mul, "mul", "-3..-2", "-5..-4", "8..15"},
    {gdl_interval_mul, "mul", "0", "..", "0"},
    {gdl_interval_mul, "mul", "0..1", "2..", "0.."},
    {gdl_interval_mul, "mul", "-1..1", "2..", ".."},
    {gdl_interval_mul, "mul", "..-1", "2..", "..-2"},
    {gdl_interval_div, "div", "7", "2", "3.5"},
    {gdl_interval_div, "div", "1", "3", "0.3333333333333333333333333333333333"},
    {gdl_interval_div, "div", "1..2", "3",
     "0.3333333333333333333333333333333333..0.6666666666666666666666666666666667"},
    {gdl_interval_div, "div", "2", "3..4", "0.5..0.6666666666666666666666666666666667"},
    {gdl_interval_div, "div", "1", "0", "!zero"},
    {gdl_interval_div, "div", "0", "0", "!zero"},
    {gdl_interval_div, "div", "1", "-1..1", "?"},
    {gdl_interval_div, "div", "1", "0..1", "?"},
    {gdl_interval_div, "div", "1", "-1..0", "?"},
    {gdl_interval_div, "div", "1", "..", "?"},
    {gdl_interval_div, "div", "6", "2..", "0..3"},
    {gdl_interval_div, "div", "6..", "2..", "0.."},
    {gdl_interval_div, "div", "-6..", "2", "-3.."},
    {gdl_interval_power, "power", "2", "10", "1024"},
    {gdl_interval_power, "power", "-2..3", "2", "0..9"},
    {gdl_interval_power, "power", "-3..-2", "2", "4..9"},
    {gdl_interval_power, "power", "-2..3", "3", "-8..27"},
    {gdl_interval_power, "power", "..", "2", "0.."},
    {gdl_interval_power, "power", "..", "0", "1"},
    {gdl_interval_power, "power", "0", "0", "1"},
    {gdl_interval_power, "power", "0", "-1", "!zero"},
    {gdl_interval_power, "power", "0..2", "-1", "?"},
    {gdl_interval_power, "power", "1..5", "-1", "0.2..1"},
    {gdl_interval_power, "power", "-4..-2", "-1", "-0.5..-0.25"},
    {gdl_interval_power, "power", "-4..-2", "-2", "0.0625..0.25"},
    {gdl_interval_power, "power", "2..", "-1", "0..0.5"},
    {gdl_interval_power, "power", "..-2", "-1", "-0.5..0"},
    {gdl_interval_power, "power", "-2..2", "-2", "?"},
    {gdl_interval_power, "power", "4..9", "0.5", "2..3"},
    {gdl_interval_power, "power", "-4", "0.5", "!none"},
    {gdl_interval_power, "power", "-4..-1", "0.5", "!none"},
    {gdl_interval_power, "power", "-4..1", "0.5", "?"},
    {gdl_interval_power, "power", "4", "0.5", "2"},
    {gdl_interval_power, "power", "10", "9999", "!overflow"},
    {root, "sqrt", "16", "0", "4"},
    {root, "sqrt", "4..9", "0", "2..3"},
    {root, "sqrt", "2", "0", "1.414213562373095048801688724209698"},
    {root, "sqrt", "2..", "0", "1.414213562373095048801688724209698.."},
    {root, "sqrt", "-1", "0", "!none"},
    {root, "sqrt", "-4..-1", "0", "!none"},
    {root, "sqrt", "-1..4", "0", "?"},
    {root, "sqrt", "..", "0", "?"},
    {ln, "ln", "1", "0", "0"},
    {ln, "ln", "0", "0", "!none"},
    {ln, "ln", "-1..0", "0", "!none"},
    {ln, "ln", "0..1", "0", "?"},
    {log_10, "log10", "1000", "0", "3"},
    {log_10, "log10", "1..100", "0", "0..2"},
    {e_to, "exp", "0..1", "0", "1..2.71828182845905"},
    {e_to, "exp", "0", "0", "1"},
    {e_to, "exp", "99999", "0", "!overflow"},
    {absolute, "abs", "-2..3", "0", "0..3"},
    {absolute, "abs", "-5..-2", "0", "2..5"},
    {absolute, "abs", "..3", "0", "0.."},
    {negate, "negate", "1..", "0", "..-1"},
    {min, "min", "1..5", "3", "1..3"},
    {min, "min", "..", "3", "..3"},
    {max, "max", "1..5", "3", "3..5"},
    {max, "max", "..", "3", "3.."},
    {hull, "hull", "1..2", "5", "1..5"},
    {hull, "hull", "1..2", "5..", "1.."},
    {rounded, "round", "2.5", "0", "2"},
    {rounded, "round", "-2.5", "0", "-2"},
    {rounded, "round", "3.5", "0", "4"},
    {rounded, "round", "1.25", "1", "1.2"},
    {rounded, "round", "15", "-1", "20"},
    {rounded, "round", "0.4..2.6", "0", "0..3"},
    {floored, "floor", "-0.5", "0", "-1"},
    {floored, "floor", "1.2..3.7", "0", "1..3"},
    {ceiled, "ceiling", "-0.5", "0", "0"},
    {ceiled, "ceiling", "1.2..", "0", "2.."},
};

static void operations(void **state) {
  (void)state;
  gdl_arena *arena = gdl_arena_new(NULL);
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
    const char *is = show(arena, cases[i].op(interval(cases[i].a), interval(cases[i].b)));
    if (strcmp(is, cases[i].is) != 0)
      fail_msg("%s %s %s: %s, not %s", cases[i].name, cases[i].a, cases[i].b, is, cases[i].is);
  }
  gdl_arena_free(arena);
}

/* ---- comparisons ---- */

static const struct {
  const char *a, *b;
  gdl_truth equal, less, less_equal;
} comparisons[] = {
    {"1", "1", GDL_TRUE, GDL_FALSE, GDL_TRUE},
    {"7.4", "7.40", GDL_TRUE, GDL_FALSE, GDL_TRUE},
    {"1", "2", GDL_FALSE, GDL_TRUE, GDL_TRUE},
    {"2", "1", GDL_FALSE, GDL_FALSE, GDL_FALSE},
    {"1..2", "3", GDL_FALSE, GDL_TRUE, GDL_TRUE},
    {"1..3", "3", GDL_UNKNOWN, GDL_UNKNOWN, GDL_TRUE},
    {"3..4", "3", GDL_UNKNOWN, GDL_FALSE, GDL_UNKNOWN},
    {"1..3", "2", GDL_UNKNOWN, GDL_UNKNOWN, GDL_UNKNOWN},
    {"1..2", "1..2", GDL_UNKNOWN, GDL_UNKNOWN, GDL_UNKNOWN},
    {"..", "0", GDL_UNKNOWN, GDL_UNKNOWN, GDL_UNKNOWN},
    {"..1", "2..", GDL_FALSE, GDL_TRUE, GDL_TRUE},
    {"3..", "..2", GDL_FALSE, GDL_FALSE, GDL_FALSE},
};

static void compared(void **state) {
  (void)state;
  for (size_t i = 0; i < sizeof comparisons / sizeof *comparisons; i++) {
    const gdl_interval a = interval(comparisons[i].a), b = interval(comparisons[i].b);
    const bool equal = gdl_interval_is_equal(a, b) == comparisons[i].equal;
    if (!equal || gdl_interval_is_less(a, b) != comparisons[i].less ||
        gdl_interval_is_less_equal(a, b) != comparisons[i].less_equal)
      fail_msg("%s and %s", comparisons[i].a, comparisons[i].b);
  }
}

static void dates_compared(void **state) {
  (void)state;
  const gdl_date_interval early = {1, 5}, late = {5, 9}, day = {5, 5}, after = {6, 6};
  assert_int_equal(gdl_dates_is_less(early, after), GDL_TRUE);
  assert_int_equal(gdl_dates_is_less(early, late), GDL_UNKNOWN);
  assert_int_equal(gdl_dates_is_less_equal(early, late), GDL_TRUE);
  assert_int_equal(gdl_dates_is_less(late, early), GDL_FALSE);
  assert_int_equal(gdl_dates_is_less_equal(after, day), GDL_FALSE);
  assert_int_equal(gdl_dates_is_equal(day, day), GDL_TRUE);
  assert_int_equal(gdl_dates_is_equal(early, late), GDL_UNKNOWN);
  assert_int_equal(gdl_dates_is_equal(early, after), GDL_FALSE);
}

static void meeting(void **state) {
  (void)state;
  gdl_interval out;
  assert_true(gdl_interval_meet(interval("1..5"), interval("3.."), &out));
  assert_true(gdl_interval_equal(out, interval("3..5")));
  assert_true(gdl_interval_meet(interval("1..3"), interval("3..5"), &out));
  assert_true(gdl_interval_is_point(out));
  assert_false(gdl_interval_meet(interval("1..2"), interval("3.."), &out));
}

/* ---- points stay within ---- */

static uint64_t random_next(uint64_t *seed) { /* xorshift64 */
  *seed ^= *seed << 13;
  *seed ^= *seed >> 7;
  *seed ^= *seed << 17;
  return *seed;
}

static gdl_decimal random_decimal(uint64_t *seed) {
  gdl_decimal out = gdl_decimal_from_int((int64_t)(random_next(seed) % 2001) - 1000);
  const gdl_decimal divisor = gdl_decimal_from_int((int64_t)(random_next(seed) % 9) + 1);
  assert_true(gdl_decimal_div(out, divisor, GDL_ROUND_HALF_EVEN, &out));
  return out;
}

static gdl_interval around(gdl_decimal a, uint64_t *seed) {
  const gdl_decimal b = random_decimal(seed);
  if (random_next(seed) % 4 == 0) return gdl_interval_point(a);
  return gdl_decimal_compare(a, b) <= 0 ? gdl_interval_of(a, b) : gdl_interval_of(b, a);
}

static bool holds(gdl_computed wide, gdl_computed narrow) {
  gdl_interval both;
  if (wide.may_fail) return true; /* everything, a failure too */
  return !narrow.may_fail && gdl_interval_meet(wide.value, narrow.value, &both) &&
         gdl_interval_equal(both, narrow.value);
}

static void points_stay_within(void **state) {
  (void)state;
  static const struct {
    binary *op;
    const char *name;
    bool is_small; /* of numbers below 10 */
  } ops[] = {
      {gdl_interval_add, "add", false},
      {gdl_interval_sub, "sub", false},
      {gdl_interval_mul, "mul", false},
      {gdl_interval_div, "div", false},
      {min, "min", false},
      {max, "max", false},
      {absolute, "abs", false},
      {root, "sqrt", false},
      {ln, "ln", false},
      {log_10, "log10", false},
      {e_to, "exp", true},
      {gdl_interval_power, "power", true},
  };
  uint64_t seed = 42;
  gdl_arena *arena = gdl_arena_new(NULL);
  const gdl_decimal hundred = gdl_decimal_from_int(100);
  for (int round = 0; round < 3000; round++) {
    for (size_t i = 0; i < sizeof ops / sizeof *ops; i++) {
      gdl_decimal a = random_decimal(&seed), b = random_decimal(&seed);
      if (ops[i].is_small) assert_true(gdl_decimal_div(a, hundred, GDL_ROUND_HALF_EVEN, &a));
      if (ops[i].is_small) assert_true(gdl_decimal_div(b, hundred, GDL_ROUND_HALF_EVEN, &b));
      if (random_next(&seed) % 2 == 0)
        assert_true(gdl_decimal_to_places(b, 0, GDL_ROUND_HALF_EVEN, &b));
      const gdl_interval wide_a = around(a, &seed), wide_b = around(b, &seed);
      const gdl_computed wide = ops[i].op(wide_a, wide_b);
      const gdl_computed narrow = ops[i].op(gdl_interval_point(a), gdl_interval_point(b));
      if (!holds(wide, narrow))
        fail_msg("%s: %s is not within %s", ops[i].name, show(arena, narrow), show(arena, wide));
    }
  }
  gdl_arena_free(arena);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(operations),         cmocka_unit_test(compared),
      cmocka_unit_test(dates_compared),     cmocka_unit_test(meeting),
      cmocka_unit_test(points_stay_within),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
