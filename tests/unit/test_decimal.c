/* test_decimal.c - exact decimals: text, comparison, arithmetic against a table, limits. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "base/decimal.h"

static gdl_decimal decimal(const char *text) {
  gdl_decimal value = {0};
  if (gdl_decimal_parse(text, strlen(text), &value) != GDL_DECIMAL_OK) fail_msg("%s", text);
  return value;
}

static bool is_same(gdl_decimal a, gdl_decimal b) { /* as structs: normalized */
  return a.high == b.high && a.low == b.low && a.exponent == b.exponent && a.negative == b.negative;
}

static const char *shown(gdl_decimal value, char text[GDL_DECIMAL_TEXT_MAX]) {
  gdl_decimal_print(value, text);
  return text;
}

/* ---- text ---- */

#define NINES "9999999999999999999999999999999999" /* 34 */

static const struct {
  const char *text;
  gdl_decimal_status status;
  uint64_t low;
  int exponent;
  bool negative;
} parsed[] = {
    {"0", GDL_DECIMAL_OK, 0, 0, false},
    {"-0", GDL_DECIMAL_OK, 0, 0, false},
    {"0.000", GDL_DECIMAL_OK, 0, 0, false},
    {"0e99999999999999999999", GDL_DECIMAL_OK, 0, 0, false},
    {"7", GDL_DECIMAL_OK, 7, 0, false},
    {"7.40", GDL_DECIMAL_OK, 74, -1, false},
    {"007.4", GDL_DECIMAL_OK, 74, -1, false},
    {"-7.4", GDL_DECIMAL_OK, 74, -1, true},
    {"1200", GDL_DECIMAL_OK, 12, 2, false},
    {"1e3", GDL_DECIMAL_OK, 1, 3, false},
    {"1E+3", GDL_DECIMAL_OK, 1, 3, false},
    {"1.5e-3", GDL_DECIMAL_OK, 15, -4, false},
    {"1e0003", GDL_DECIMAL_OK, 1, 3, false},
    {"1e6111", GDL_DECIMAL_OK, 1, 6111, false},
    {"1e-6176", GDL_DECIMAL_OK, 1, -6176, false},
    {"10e-6177", GDL_DECIMAL_OK, 1, -6176, false},
    {"1e6112", GDL_DECIMAL_OUT_OF_RANGE, 0, 0, false},
    {"1e-6177", GDL_DECIMAL_OUT_OF_RANGE, 0, 0, false},
    {"1e99999999999999999999", GDL_DECIMAL_OUT_OF_RANGE, 0, 0, false},
    {"1e-99999999999999999999", GDL_DECIMAL_OUT_OF_RANGE, 0, 0, false},
    {NINES "9", GDL_DECIMAL_TOO_LONG, 0, 0, false},
    {"0." NINES "9", GDL_DECIMAL_TOO_LONG, 0, 0, false},
    {"10000000000000000000000000000000001", GDL_DECIMAL_TOO_LONG, 0, 0, false},
    {"10000000000000000000000000000000000", GDL_DECIMAL_OK, 1, 34, false}, /* zeros at the end are free */
    {"0.00000000000000000000000000000000000000000000000001", GDL_DECIMAL_OK, 1, -50, false},
    {"", GDL_DECIMAL_SYNTAX, 0, 0, false},
    {"-", GDL_DECIMAL_SYNTAX, 0, 0, false},
    {"+1", GDL_DECIMAL_SYNTAX, 0, 0, false},
    {"--1", GDL_DECIMAL_SYNTAX, 0, 0, false},
    {".5", GDL_DECIMAL_SYNTAX, 0, 0, false},
    {"5.", GDL_DECIMAL_SYNTAX, 0, 0, false},
    {"1..2", GDL_DECIMAL_SYNTAX, 0, 0, false},
    {"1.2.3", GDL_DECIMAL_SYNTAX, 0, 0, false},
    {"1e", GDL_DECIMAL_SYNTAX, 0, 0, false},
    {"1e+", GDL_DECIMAL_SYNTAX, 0, 0, false},
    {"1e1.5", GDL_DECIMAL_SYNTAX, 0, 0, false},
    {"e5", GDL_DECIMAL_SYNTAX, 0, 0, false},
    {" 1", GDL_DECIMAL_SYNTAX, 0, 0, false},
    {"1 ", GDL_DECIMAL_SYNTAX, 0, 0, false},
    {"1,5", GDL_DECIMAL_SYNTAX, 0, 0, false},
    {"1_000", GDL_DECIMAL_SYNTAX, 0, 0, false},
    {"0x10", GDL_DECIMAL_SYNTAX, 0, 0, false},
    {"inf", GDL_DECIMAL_SYNTAX, 0, 0, false},
    {"NaN", GDL_DECIMAL_SYNTAX, 0, 0, false},
    {"１", GDL_DECIMAL_SYNTAX, 0, 0, false},
};

static void texts_are_read_or_refused(void **state) {
  (void)state;
  for (size_t i = 0; i < sizeof parsed / sizeof parsed[0]; i++) {
    gdl_decimal value = {.low = 77};
    const gdl_decimal_status status = gdl_decimal_parse(parsed[i].text, strlen(parsed[i].text), &value);
    if (status != parsed[i].status) fail_msg("%s: %d", parsed[i].text, (int)status);
    const gdl_decimal wanted = {
        .low = parsed[i].low, .exponent = (int16_t)parsed[i].exponent, .negative = parsed[i].negative};
    if (status == GDL_DECIMAL_OK && !is_same(value, wanted)) fail_msg("%s", parsed[i].text);
    if (status != GDL_DECIMAL_OK && value.low != 77) fail_msg("%s: touched", parsed[i].text);
  }
  gdl_decimal value;
  assert_int_equal(gdl_decimal_parse("1\0", 2, &value), GDL_DECIMAL_SYNTAX);
  assert_int_equal(gdl_decimal_parse("12", 1, &value), GDL_DECIMAL_OK); /* `len` counts, not the NUL */
  assert_true(is_same(value, decimal("1")));
}

static const struct {
  const char *text, *printed;
} printed[] = {
    {"0", "0"},
    {"-0.05", "-0.05"},
    {"7.40", "7.4"},
    {"1e3", "1000"},
    {"-1200", "-1200"},
    {"1e-5", "0.00001"},
    {NINES, NINES},
    {"-0." NINES, "-0." NINES},
    {"1e39", "1000000000000000000000000000000000000000"},  /* 40 characters */
    {"1e40", "1e+40"},                                     /* 41 */
    {"-1e38", "-100000000000000000000000000000000000000"}, /* 40 with the sign */
    {"-1e39", "-1e+39"},
    {"1e-38", "0.00000000000000000000000000000000000001"}, /* 40 */
    {"1e-39", "1e-39"},
    {"1.25e50", "1.25e+50"},
    {"1e6111", "1e+6111"},
    {"-9.999999999999999999999999999999999e-6143", "-9.999999999999999999999999999999999e-6143"},
};

static void numbers_are_printed_plainly(void **state) {
  (void)state;
  for (size_t i = 0; i < sizeof printed / sizeof printed[0]; i++) {
    char text[GDL_DECIMAL_TEXT_MAX];
    const size_t len = gdl_decimal_print(decimal(printed[i].text), text);
    assert_string_equal(text, printed[i].printed);
    assert_int_equal(len, strlen(text));
    assert_true(is_same(decimal(text), decimal(printed[i].text)));
  }
}

/* ---- whole numbers ---- */

static void whole_numbers_go_in_and_out(void **state) {
  (void)state;
  static const int64_t values[] = {
      0, 1, -1, 10, -100, 1000000007, INT64_MAX, INT64_MIN, INT64_MAX - 1, INT64_MIN + 1};
  for (size_t i = 0; i < sizeof values / sizeof values[0]; i++) {
    int64_t back = 77;
    assert_true(gdl_decimal_to_int(gdl_decimal_from_int(values[i]), &back));
    assert_true(back == values[i]);
  }
  static const char *const others[] = {
      "0.5", "1e-6176", "9223372036854775808", "-9223372036854775809", "1e19", "1e6111"};
  for (size_t i = 0; i < sizeof others / sizeof others[0]; i++) {
    int64_t back = 77;
    assert_false(gdl_decimal_to_int(decimal(others[i]), &back));
    assert_true(back == 77);
  }
  assert_true(gdl_decimal_is_integer(decimal("0")) && gdl_decimal_is_integer(decimal("1e50")));
  assert_true(gdl_decimal_is_integer(decimal("7.0")) && !gdl_decimal_is_integer(decimal("7.5")));
  assert_int_equal(gdl_decimal_places(decimal("7.05")), 2);
  assert_int_equal(gdl_decimal_places(decimal("700")), 0);
  assert_int_equal(gdl_decimal_places(decimal("0")), 0);
}

/* ---- order ---- */

static void numbers_are_ordered(void **state) {
  (void)state;
  static const char *const rising[] = {"-1e6111",
                                       ("-" NINES),
                                       "-2",
                                       "-1.000000000000000000000000000000001",
                                       "-1",
                                       "-1e-6176",
                                       "0",
                                       "1e-6176",
                                       "1e-5",
                                       "0.1",
                                       "0.99",
                                       "1",
                                       "1.000000000000000000000000000000001",
                                       "9",
                                       "10",
                                       "11",
                                       "1e33",
                                       NINES,
                                       "1e34",
                                       "1.5e34",
                                       "1e6111"};
  const int count = (int)(sizeof rising / sizeof rising[0]);
  for (int a = 0; a < count; a++)
    for (int b = 0; b < count; b++)
      if (gdl_decimal_compare(decimal(rising[a]), decimal(rising[b])) != (a > b) - (a < b))
        fail_msg("%s, %s", rising[a], rising[b]);
}

static void signs(void **state) {
  (void)state;
  assert_true(is_same(gdl_decimal_negate(decimal("5")), decimal("-5")));
  assert_true(is_same(gdl_decimal_negate(decimal("-5")), decimal("5")));
  assert_true(is_same(gdl_decimal_negate(decimal("0")), decimal("0"))); /* there is one zero */
  assert_true(is_same(gdl_decimal_abs(decimal("-5")), decimal("5")));
  assert_true(is_same(gdl_decimal_abs(decimal("0")), decimal("0")));
  assert_true(gdl_decimal_is_zero(decimal("0.00")) && !gdl_decimal_is_zero(decimal("1e-6176")));
}

/* ---- arithmetic ---- */

typedef enum operation { ADD, SUB, MUL, DIV, SQRT, PLACES, POWER, MULTIPLE } operation;

static bool compute(operation op, gdl_decimal a, gdl_decimal b, gdl_round round, gdl_decimal *out) {
  int64_t n = 0;
  switch (op) {
    case ADD: return gdl_decimal_add(a, b, round, out);
    case SUB: return gdl_decimal_sub(a, b, round, out);
    case MUL: return gdl_decimal_mul(a, b, round, out);
    case DIV: return gdl_decimal_div(a, b, round, out);
    case SQRT: return gdl_decimal_sqrt(a, round, out);
    case PLACES: return gdl_decimal_to_int(b, &n) && gdl_decimal_to_places(a, (int)n, round, out);
    case POWER: return gdl_decimal_to_int(b, &n) && gdl_decimal_power_int(a, n, round, out);
    case MULTIPLE: return gdl_decimal_to_multiple(a, b, round, out);
  }
  return false;
}

static const struct {
  operation op;
  gdl_round round;
  const char *a, *b, *result;
} cases[] = {
#define CASE(op, round, a, b, result) {op, GDL_ROUND_##round, a, b, result},
#include "decimal_cases.def"
    /* by hand: what a clinician would compute */
    CASE(ADD, HALF_EVEN, "0.1", "0.2", "0.3") CASE(SUB, HALF_EVEN, "0.3", "0.1", "0.2") CASE(
        SUB, HALF_EVEN, "5", "5", "0") CASE(SUB, DOWN, "5", "5", "0")
        CASE(MUL, HALF_EVEN, "1.1", "1.1", "1.21") CASE(MUL, HALF_EVEN, "-0.5", "0", "0") CASE(
            DIV, HALF_EVEN, "1", "8", "0.125") CASE(DIV, HALF_EVEN, "2", "3",
                                                    "0.6666666666666666666666666666666667")
            CASE(DIV, DOWN, "2", "3", "0.6666666666666666666666666666666666") CASE(
                DIV, UP,
                "-2", "3", "-0.6666666666666666666666666666666666") CASE(DIV, HALF_EVEN, "0", "3", "0")
                CASE(DIV, HALF_EVEN, "3", "0", "") CASE(DIV, HALF_EVEN, "0", "0", "")
                    CASE(SQRT, HALF_EVEN, "2.25", "0", "1.5") CASE(SQRT, HALF_EVEN, "0", "0", "0") CASE(
                        SQRT, HALF_EVEN,
                        "-1", "0", "") CASE(SQRT, UP, "2", "0", "1.414213562373095048801688724209699")
                        CASE(SQRT, DOWN, "2", "0", "1.414213562373095048801688724209698") CASE(
                            POWER, HALF_EVEN, "0", "0",
                            "1") CASE(POWER, HALF_EVEN, "0", "-1",
                                      "") CASE(POWER, HALF_EVEN, "-2", "3", "-8")
                            CASE(POWER, HALF_EVEN, "2", "-2",
                                 "0.25") CASE(POWER, HALF_EVEN, "1", "9223372036854775807",
                                              "1") CASE(POWER, HALF_EVEN, "-1", "-9223372036854775808",
                                                        "1") CASE(POWER, HALF_EVEN, "10", "6111", "1e6111")
                                CASE(POWER, HALF_EVEN, "10", "6112",
                                     "") CASE(POWER, HALF_EVEN, "10", "-6176",
                                              "1e-6176") CASE(POWER, HALF_EVEN, "10", "-6177", "")
                                    CASE(POWER, HALF_EVEN, "1.5", "9223372036854775807",
                                         "") CASE(PLACES, HALF_EVEN, "0.125",
                                                  "2", "0.12") CASE(PLACES, HALF_EVEN, "0.135", "2", "0.14")
                                        CASE(PLACES, DOWN, "-0.121", "2",
                                             "-0.13") CASE(PLACES, UP, "-0.129", "2", "-0.12")
                                            CASE(PLACES, HALF_EVEN, "1250", "-2",
                                                 "1200") CASE(PLACES, UP, "1", "-3", "1000")
                                                CASE(PLACES, DOWN, "1", "-3",
                                                     "0") CASE(PLACES, UP, "-1", "-3", "0")
                                                    CASE(MULTIPLE, HALF_EVEN, "7.3", "0.5",
                                                         "7.5") CASE(MULTIPLE, DOWN, "7.3", "0.5", "7")
                                                        CASE(MULTIPLE, UP, "-7.3", "0.5", "-7")
                                                            CASE(MULTIPLE, HALF_EVEN, "7.25", "0.5",
                                                                 "7") CASE(MULTIPLE, HALF_EVEN, "7.75",
                                                                           "0.5", "8")
                                                                CASE(MULTIPLE, UP, "0", "0.5", "0")
                                                                    CASE(MULTIPLE, UP, "1", "0", "")
                                                                        CASE(MULTIPLE, UP, "1", "-1", "")
    /* the ends of the range */
    CASE(ADD, HALF_EVEN, "9.999999999999999999999999999999999e6144", "0",
         "9.999999999999999999999999999999999e6144")
        CASE(ADD, HALF_EVEN, "9.999999999999999999999999999999999e6144", "1e6111", "")
            CASE(ADD, UP, "9.999999999999999999999999999999999e6144", "1e-6176", "")
                CASE(ADD, DOWN, "9.999999999999999999999999999999999e6144", "1e-6176",
                     "9.999999999999999999999999999999999e6144")
                    CASE(SUB, DOWN, "1", "1e-6176", "0.9999999999999999999999999999999999")
                        CASE(SUB, UP, "1", "1e-6176", "1") CASE(SUB, HALF_EVEN, "1", "1e-6176", "1")
                            CASE(SUB, HALF_EVEN, "1", "1e-34", "0.9999999999999999999999999999999999")
                                CASE(MUL, HALF_EVEN, "1e6111", "10", "")
                                    CASE(MUL, HALF_EVEN, "1e-6176", "0.1", "")
                                        CASE(MUL, UP, "1e-6176", "0.1", "")
                                            CASE(DIV, HALF_EVEN, "1e-6176", "10", "")
                                                CASE(DIV, HALF_EVEN, "1e6111", "0.1", "")
                                                    CASE(DIV, HALF_EVEN, "1e-3000", "1e3000", "1e-6000")
#undef CASE
};

static void arithmetic_is_exact_or_rounded_once(void **state) {
  (void)state;
  for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
    char text[GDL_DECIMAL_TEXT_MAX];
    gdl_decimal out = {.low = 77};
    const bool is_done =
        compute(cases[i].op, decimal(cases[i].a), decimal(cases[i].b), cases[i].round, &out);
    const bool is_wanted = cases[i].result[0] != '\0';
    if (is_done != is_wanted || (is_done && !is_same(out, decimal(cases[i].result))) ||
        (!is_done && out.low != 77))
      fail_msg("operation %d, rounding %d: %s, %s: %s, not %s", (int)cases[i].op, (int)cases[i].round,
               cases[i].a, cases[i].b, is_done ? shown(out, text) : "none", cases[i].result);
  }
}

static void order_does_not_matter(void **state) {
  (void)state;
  for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
    if (cases[i].op != ADD && cases[i].op != MUL) continue;
    gdl_decimal left = {0}, right = {0};
    const gdl_decimal a = decimal(cases[i].a), b = decimal(cases[i].b);
    assert_int_equal(compute(cases[i].op, a, b, cases[i].round, &left),
                     compute(cases[i].op, b, a, cases[i].round, &right));
    assert_true(is_same(left, right));
  }
}

/* ---- logarithms, exponentials, real powers ---- */

typedef enum function { LN, LOG10, EXP, REAL_POWER } function;

static bool apply(function f, gdl_decimal a, gdl_decimal b, gdl_decimal *out) {
  switch (f) {
    case LN: return gdl_decimal_ln(a, out);
    case LOG10: return gdl_decimal_log10(a, out);
    case EXP: return gdl_decimal_exp(a, out);
    case REAL_POWER: return gdl_decimal_power(a, b, out);
  }
  return false;
}

static const struct {
  function f;
  const char *a, *b, *result;
} real_cases[] = {
#define FUNCTION_LN LN
#define FUNCTION_LOG10 LOG10
#define FUNCTION_EXP EXP
#define FUNCTION_POWER REAL_POWER
#define CASE(f, a, b, result) {FUNCTION_##f, a, b, result},
#include "decimal_real.def"
    CASE(LN, "0", "0", "") CASE(LN, "-1", "0", "") CASE(LOG10, "0", "0", "")
        CASE(LOG10, "-10", "0", "") CASE(EXP, "1e6", "0", "") CASE(EXP, "-1e6", "0", "")
            CASE(EXP, "1e6111", "0", "") CASE(POWER, "-2", "0.5", "") CASE(POWER, "0", "0.5", "0")
                CASE(POWER, "0", "-0.5", "") CASE(POWER, "2", "3", "8") /* whole powers are exact */
    CASE(POWER, "-2", "3", "-8") CASE(POWER, "10", "9999.5", "") CASE(POWER, "10", "-9999.5", "")
#undef CASE
};

static void real_functions_have_15_digits(void **state) {
  (void)state;
  for (size_t i = 0; i < sizeof real_cases / sizeof real_cases[0]; i++) {
    char text[GDL_DECIMAL_TEXT_MAX];
    gdl_decimal out = {.low = 77};
    const bool is_done =
        apply(real_cases[i].f, decimal(real_cases[i].a), decimal(real_cases[i].b), &out);
    const bool is_wanted = real_cases[i].result[0] != '\0';
    if (is_done != is_wanted || (is_done && !is_same(out, decimal(real_cases[i].result))) ||
        (!is_done && out.low != 77))
      fail_msg("function %d: %s, %s: %s, not %s", (int)real_cases[i].f, real_cases[i].a,
               real_cases[i].b, is_done ? shown(out, text) : "none", real_cases[i].result);
  }
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(texts_are_read_or_refused),
      cmocka_unit_test(numbers_are_printed_plainly),
      cmocka_unit_test(whole_numbers_go_in_and_out),
      cmocka_unit_test(numbers_are_ordered),
      cmocka_unit_test(signs),
      cmocka_unit_test(arithmetic_is_exact_or_rounded_once),
      cmocka_unit_test(order_does_not_matter),
      cmocka_unit_test(real_functions_have_15_digits),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
