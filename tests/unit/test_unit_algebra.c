/* test_unit_algebra.c - products, quotients, powers and roots of units, and their names. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "unit_table.h"

static const gdl_unit *parse(const table *t, const char *text) {
  const gdl_unit *unit = NULL;
  if (!gdl_unit_parse(t->units, text, strlen(text), GDL_UNIT_GUIDELINE, &unit, NULL))
    fail_msg("%s", text);
  return unit;
}

static int set_up_declared(void **state) {
  set_up(state);
  table *t = *state;
  assert_true(gdl_units_declare(t->units, gdl_string_of("万U"), gdl_decimal_from_int(10000),
                                parse(t, "[iU]"), NULL));
  return 0;
}

/* The name that was composed is the unit that was computed. */
static void check_unit(const table *t, const char *what, const gdl_unit *unit, const char *name) {
  if (!unit) fail_msg("%s: no unit", what);
  if (strcmp(gdl_unit_name(unit).text, name) != 0)
    fail_msg("%s: %s, not %s", what, gdl_unit_name(unit).text, name);
  if (!gdl_meaning_equal(&unit->meaning, &parse(t, name)->meaning))
    fail_msg("%s: another meaning than %s", what, name);
}

static const struct {
  const char *a, *b, *product, *quotient;
} pairs[] = {
    {"万U/m2", "m2", "万U", "万U/m4"},
    {"mg", "mL", "mg.mL", "mg/mL"},
    {"mg/dL", "mL", "mg.mL/dL", "mg/dL/mL"},
    {"mg", "mg/kg", "mg2/kg", "kg"},
    {"kg", "m2", "kg.m2", "kg/m2"},
    {"m", "m", "m2", "1"},
    {"m", "cm", "m.cm", "m/cm"},
    {"mg/kg/d", "kg", "mg/d", "mg/kg2/d"},
    {"mg/(kg.d)", "d", "mg/kg", "mg/kg/d2"},
    {"/uL", "uL", "1", "/uL2"},
    {"10*9/L", "L", "10*9", "10*9/L2"},
    {"10*9/L", "10*3/uL", "10*12/L/uL", "10*6.uL/L"},
    {"100", "100", "100.(100)", "1"},
    {"/100", "/100", "/100/100", "1"},
    {"g{total}", "L", "g.L", "g/L"},
    {"days", "mg/days", "mg", "days2/mg"},
    {"%", "kg", "%.kg", "%/kg"},
    {"10*9", "5", "10*9.(5)", "10*9/5"},
    {"m-2", "m2", "1", "/m4"},
};

static void products_and_quotients_are_named(void **state) {
  const table *t = *state;
  for (size_t i = 0; i < sizeof pairs / sizeof pairs[0]; i++) {
    const gdl_unit *a = parse(t, pairs[i].a), *b = parse(t, pairs[i].b);
    check_unit(t, pairs[i].a, gdl_unit_multiply(t->units, a, b), pairs[i].product);
    check_unit(t, pairs[i].a, gdl_unit_divide(t->units, a, b), pairs[i].quotient);
  }
}

static void what_goes_out_is_ucum(void **state) {
  const table *t = *state;
  const gdl_unit *unit = gdl_unit_divide(t->units, parse(t, "mg"), parse(t, "days"));
  assert_string_equal(gdl_unit_name(unit).text, "mg/days");
  assert_string_equal(gdl_unit_ucum(unit).text, "mg/d");
  assert_string_equal(gdl_unit_ucum(gdl_unit_divide(t->units, NULL, parse(t, "years"))).text, "/a");
}

static void bare_numbers_change_nothing(void **state) {
  const table *t = *state;
  const gdl_unit *one = gdl_units_one(t->units), *mg = parse(t, "mg"), *score = parse(t, "{score}");
  assert_ptr_equal(gdl_unit_multiply(t->units, NULL, mg), mg);
  assert_ptr_equal(gdl_unit_multiply(t->units, mg, NULL), mg);
  assert_ptr_equal(gdl_unit_multiply(t->units, one, mg), mg);
  assert_ptr_equal(gdl_unit_multiply(t->units, mg, score), mg);
  assert_ptr_equal(gdl_unit_multiply(t->units, NULL, NULL), one);
  assert_ptr_equal(gdl_unit_divide(t->units, mg, NULL), mg);
  assert_ptr_equal(gdl_unit_divide(t->units, NULL, NULL), one);
  check_unit(t, "1/mg", gdl_unit_divide(t->units, NULL, mg), "/mg");
  check_unit(t, "1/(m/s)", gdl_unit_divide(t->units, one, parse(t, "m/s")), "s/m");
  check_unit(t, "mg/mg", gdl_unit_divide(t->units, mg, mg), "1");
}

static void powers(void **state) {
  const table *t = *state;
  static const struct {
    const char *unit;
    int n;
    const char *name;
  } rows[] = {
      {"m", 2, "m2"},      {"m", 0, "1"},         {"m", 1, "m"},           {"m", -1, "/m"},
      {"m/s", 2, "m2/s2"}, {"m/s", -2, "s2/m2"},  {"100", 2, "100.(100)"}, {"m", 30, "m30"},
      {"m", -30, "/m30"},  {"10*3", 30, "10*90"}, {"1", 1000000, "1"},     {"万U/m2", 2, "万U2/m4"},
  };
  for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++)
    check_unit(t, rows[i].unit, gdl_unit_power(t->units, parse(t, rows[i].unit), rows[i].n),
               rows[i].name);
  assert_ptr_equal(gdl_unit_power(t->units, NULL, 5), gdl_units_one(t->units));
}

static void what_cannot_be_is_null(void **state) {
  const table *t = *state;
  const gdl_unit *cel = parse(t, "Cel"), *m = parse(t, "m");
  gdl_decimal scale = gdl_decimal_from_int(77);
  assert_null(gdl_unit_multiply(t->units, cel, m));
  assert_null(gdl_unit_multiply(t->units, m, cel));
  assert_null(gdl_unit_multiply(t->units, cel, NULL));
  assert_null(gdl_unit_divide(t->units, m, parse(t, "[pH]")));
  assert_null(gdl_unit_divide(t->units, cel, cel));
  assert_null(gdl_unit_power(t->units, cel, 2));
  assert_null(gdl_unit_root(t->units, cel, &scale));
  assert_null(gdl_unit_power(t->units, m, 31));
  assert_null(gdl_unit_power(t->units, m, -31));
  assert_null(gdl_unit_power(t->units, parse(t, "m2"), 16));
  assert_null(gdl_unit_power(t->units, m, INT32_MAX));
  assert_null(gdl_unit_power(t->units, parse(t, "%"), 31)); /* its name could not be read */
  assert_null(gdl_unit_power(t->units, parse(t, "10*3"), 34));
  assert_null(gdl_unit_multiply(t->units, parse(t, "m30"), m));
  assert_null(gdl_unit_power(t->units, parse(t, "[acr_br]"), 3)); /* a factor of 55 digits */
  assert_null(gdl_unit_root(t->units, m, &scale));
  assert_null(gdl_unit_root(t->units, parse(t, "m3"), &scale));
  assert_null(gdl_unit_root(t->units, parse(t, "deg.rad"), &scale)); /* the root of pi */
  assert_int_equal(gdl_decimal_compare(scale, gdl_decimal_from_int(77)), 0);
}

static void names_stay_readable_or_there_is_no_unit(void **state) {
  const table *t = *state;
  const gdl_unit *unit = parse(t, "12345678901234567890");
  for (int i = 0; i < 3 && unit; i++) unit = gdl_unit_multiply(t->units, unit, unit);
  assert_null(unit); /* 160 digits do not fit */
  const gdl_unit *thousand = parse(t, "1000000000000"), *product = thousand;
  int count = 1;
  for (; product; count++) {
    if (product->name.len > GDL_UNIT_MAX_LEN) fail_msg("%u", product->name.len);
    product = gdl_unit_multiply(t->units, product, thousand);
  }
  assert_int_equal(count, 14); /* the 13th name has 193 bytes */
}

static void roots(void **state) {
  const table *t = *state;
  static const struct {
    const char *unit, *root, *scale;
  } rows[] = {
      {"m2", "m", "1"},         {"cm2", "cm", "1"},
      {"kg2/m4", "kg/m2", "1"}, {"deg2", "deg", "1"},
      {"1", "1", "1"},          {"cm.m", "m", "0.01"}, /* base units */
      {"cm.kg.m/g", "m", "10"}, {"mL/cm", "m", "0.0001"},
      {"%", "1", "0.01"},       {"万U.[iU]", "[iU]", "10000"},
      {"L/m", "m", "0.001"},    {"10*4.m2", "10*2.m", "1"},
  };
  for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
    gdl_decimal scale, wanted;
    const gdl_unit *root = gdl_unit_root(t->units, parse(t, rows[i].unit), &scale);
    check_unit(t, rows[i].unit, root, rows[i].root);
    assert_int_equal(gdl_decimal_parse(rows[i].scale, strlen(rows[i].scale), &wanted), GDL_DECIMAL_OK);
    if (gdl_decimal_compare(scale, wanted) != 0) fail_msg("%s", rows[i].unit);
  }
  gdl_decimal scale;
  assert_ptr_equal(gdl_unit_root(t->units, NULL, &scale), gdl_units_one(t->units));
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, set_up_declared, tear_down)

int main(void) {
  const struct CMUnitTest tests[] = {
      TEST(products_and_quotients_are_named),
      TEST(what_goes_out_is_ucum),
      TEST(bare_numbers_change_nothing),
      TEST(powers),
      TEST(what_cannot_be_is_null),
      TEST(names_stay_readable_or_there_is_no_unit),
      TEST(roots),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
