/* test_unit_convert.c - conversion of values: exact, rounded as told, temperatures, pi, substances. */
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
  if (!gdl_unit_parse(t->units, text, strlen(text), GDL_UNIT_OUTSIDE, &unit, NULL))
    fail_msg("%s", text);
  return unit;
}

static gdl_decimal decimal(const char *text) {
  gdl_decimal value = {0};
  if (gdl_decimal_parse(text, strlen(text), &value) != GDL_DECIMAL_OK) fail_msg("%s", text);
  return value;
}

static void check_value(const char *what, gdl_decimal value, const char *wanted) {
  char text[GDL_DECIMAL_TEXT_MAX];
  gdl_decimal_print(value, text);
  if (gdl_decimal_compare(value, decimal(wanted)) != 0)
    fail_msg("%s: %s, not %s", what, text, wanted);
}

/* ---- exact ---- */

static const struct {
  const char *value, *from, *to, *result;
} exact[] = {
    {"800", "/uL", "10*9/L", "0.8"},
    {"1", "mg/dL", "g/L", "0.01"},
    {"150", "mg/dL", "g/L", "1.5"},
    {"5", "mmol/L", "umol/mL", "5"},
    {"1.2", "m", "cm", "120"},
    {"1", "[lb_av]", "g", "453.59237"},
    {"1", "[oz_av]", "g", "28.349523125"},
    {"14", "[lb_av]", "[stone_av]", "1"},
    {"7000", "[gr]", "[lb_av]", "1"},
    {"1", "[in_i]", "cm", "2.54"},
    {"12", "[in_i]", "[ft_i]", "1"},
    {"1", "[ft_us]", "[in_us]", "12"},
    {"3937", "[ft_us]", "m", "1200"},
    {"1", "[mi_i]", "m", "1609.344"},
    {"1", "[gal_us]", "L", "3.785411784"},
    {"1", "[gal_us]", "[cin_i]", "231"},
    {"1", "[foz_us]", "mL", "29.5735295625"},
    {"1", "[tsp_us]", "[foz_us]", "0.1666666666666666666666666666666667"},
    {"1", "[acr_us]", "[srd_us]", "160"},
    {"1", "mm[Hg]", "Pa", "133.322"},
    {"120", "mm[Hg]", "kPa", "15.99864"},
    {"1", "cm[H2O]", "Pa", "98.0665"},
    {"1", "atm", "kPa", "101.325"},
    {"1", "bar", "kPa", "100"},
    {"1", "kcal", "kJ", "4.184"},
    {"1", "[Cal]", "kcal", "1"},
    {"1", "eV", "J", "0.000000000000000000160217733"},
    {"1", "years", "months", "12"},
    {"18", "a", "mo", "216"},
    {"6", "months", "years", "0.5"},
    {"1", "wk", "d", "7"},
    {"1", "weeks", "days", "7"},
    {"1", "d", "s", "86400"},
    {"90", "min", "h", "1.5"},
    {"1", "d", "wk", "0.1428571428571428571428571428571429"},
    {"1", "U", "umol/min", "1"},
    {"1", "kat", "U", "60000000"},
    {"30", "U/L", "nkat/L", "500"},
    {"1", "osm", "mol", "1"},
    {"1", "[IU]", "[iU]", "1"},
    {"1", "k[iU]", "[IU]", "1000"},
    {"50", "%", "1", "0.5"},
    {"1", "[ppm]", "%", "0.0001"},
    {"5", "10*3/uL", "10*9/L", "5"},
    {"1", "10*-3", "[ppth]", "1"},
    {"1", "g%", "g/dL", "1"},
    {"100", "mg%", "g/L", "1"},
    {"1", "R", "C/kg", "0.000258"},
    {"1", "Ci", "GBq", "37"},
    {"1", "REM", "mSv", "10"},
    {"1", "RAD", "mGy", "10"},
    {"1", "[MET]", "mL/min/kg", "3.5"},
    {"1", "KiBy", "bit", "8192"},
    {"1", "J", "kg.m2/s2", "1"},
    {"1", "1.F", "C/V", "1"},
    {"1", "H", "V.s/A", "1"},
    {"1", "T", "Wb/m2", "1"},
    {"1", "Ohm", "V/A", "1"},
    {"1", "S", "A/V", "1"},
    {"1", "lx", "lm/m2", "1"},
    {"1", "P", "mPa.s", "100"},
    {"1", "St", "cm2/s", "1"},
    {"1", "[psi]", "[lbf_av]/[sin_i]", "1"},
    {"1", "[HP]", "[ft_i].[lbf_av]/s", "550"},
    {"1", "[ly]", "[c].s", "31557600"},
    {"1", "AU", "m", "149597870691"},
    {"1", "[nmi_i]/h", "[kn_i]", "1"},
    {"1", "[wood'U]", "mm[Hg].min/L", "1"},
    {"0", "mg", "kg", "0"},
    {"-5", "mg", "g", "-0.005"},
    {"1234567890123456789012345678901234", "mg", "g", "1234567890123456789012345678901.234"},
    {"1", "mL/min", "L/d", "1.44"},
    {"1", "m/s", "km/h", "3.6"},
    {"1", "10*100", "1", "1e100"},
    {"1", "m30", "cm30", "1e60"},
};

static void conversions_are_exact(void **state) {
  const table *t = *state;
  for (size_t i = 0; i < sizeof exact / sizeof exact[0]; i++) {
    gdl_decimal out;
    if (!gdl_unit_convert(parse(t, exact[i].from), parse(t, exact[i].to), decimal(exact[i].value),
                          GDL_ROUND_HALF_EVEN, &out))
      fail_msg("%s %s", exact[i].from, exact[i].to);
    check_value(exact[i].from, out, exact[i].result);
  }
}

static void there_and_back_is_the_same(void **state) {
  const table *t = *state;
  static const char *const values[] = {"1",     "37",         "98.6",      "-40",
                                       "0.001", "123456.789", "98.6000001"};
  for (size_t i = 0; i < sizeof exact / sizeof exact[0]; i++)
    for (size_t v = 0; v < sizeof values / sizeof values[0]; v++) {
      const gdl_unit *a = parse(t, exact[i].from), *b = parse(t, exact[i].to);
      gdl_decimal there, back, numerator, denominator;
      /* Where the factor is a finite decimal both ways; thirds do not come back. */
      if (!gdl_unit_factor(a, b, &numerator, &denominator)) continue;
      if (gdl_decimal_compare(gdl_decimal_from_int(1), denominator) != 0) continue;
      assert_true(gdl_unit_convert(a, b, decimal(values[v]), GDL_ROUND_HALF_EVEN, &there));
      assert_true(gdl_unit_convert(b, a, there, GDL_ROUND_HALF_EVEN, &back));
      check_value(exact[i].from, back, values[v]);
    }
}

/* ---- rounding ---- */

static const struct {
  const char *value, *from, *to, *down, *half, *up;
} rounded[] = {
    {"1", "d", "wk", "0.1428571428571428571428571428571428", "0.1428571428571428571428571428571429",
     "0.1428571428571428571428571428571429"},
    {"-1", "d", "wk", "-0.1428571428571428571428571428571429",
     "-0.1428571428571428571428571428571429", "-0.1428571428571428571428571428571428"},
    {"7", "d", "wk", "1", "1", "1"},
    /* 1/180 of pi, 3.14159265358979323846264338327950288419716939937510582… */
    {"180", "deg", "rad", "3.141592653589793238462643383279502",
     "3.141592653589793238462643383279503", "3.141592653589793238462643383279503"},
    {"-180", "deg", "rad", "-3.141592653589793238462643383279503",
     "-3.141592653589793238462643383279503", "-3.141592653589793238462643383279502"},
    {"1", "circ", "rad", "6.283185307179586476925286766559005",
     "6.283185307179586476925286766559006", "6.283185307179586476925286766559006"},
    /* 180 / pi = 57.2957795130823208767981548141051703324… */
    {"1", "rad", "deg", "57.29577951308232087679815481410517",
     "57.29577951308232087679815481410517", "57.29577951308232087679815481410518"},
    /* pi squared, 9.86960440108935861883449099987615113531… */
    {"1", "[pi]2", "1", "9.869604401089358618834490999876151",
     "9.869604401089358618834490999876151", "9.869604401089358618834490999876152"},
    /* 1 / pi squared, 0.10132118364233777144387946320973… */
    {"1", "1", "[pi]2", "0.1013211836423377714438794632097276",
     "0.1013211836423377714438794632097276", "0.1013211836423377714438794632097277"},
    {"360", "deg", "circ", "1", "1", "1"},
    {"90", "deg", "gon", "100", "100", "100"},
    {"0", "deg", "rad", "0", "0", "0"},
};

static void results_are_rounded_as_told(void **state) {
  const table *t = *state;
  for (size_t i = 0; i < sizeof rounded / sizeof rounded[0]; i++) {
    const gdl_unit *from = parse(t, rounded[i].from), *to = parse(t, rounded[i].to);
    const gdl_decimal value = decimal(rounded[i].value);
    gdl_decimal down, half, up;
    assert_true(gdl_unit_convert(from, to, value, GDL_ROUND_DOWN, &down));
    assert_true(gdl_unit_convert(from, to, value, GDL_ROUND_HALF_EVEN, &half));
    assert_true(gdl_unit_convert(from, to, value, GDL_ROUND_UP, &up));
    check_value(rounded[i].from, down, rounded[i].down);
    check_value(rounded[i].from, half, rounded[i].half);
    check_value(rounded[i].from, up, rounded[i].up);
  }
}

/* pi to the power n to 40 digits, cut off. */
static const struct {
  const char *unit, *below, *above;
} powers_of_pi[] = {
    {"[pi]3", "31.00627668029982017547631506710139", "31.00627668029982017547631506710140"},
    {"[pi]10", "93648.04747608302097371669018491934", "93648.04747608302097371669018491935"},
    {"[pi]-1", "0.3183098861837906715377675267450287", "0.3183098861837906715377675267450288"},
};

static void powers_of_pi_are_enclosed(void **state) {
  const table *t = *state;
  for (size_t i = 0; i < sizeof powers_of_pi / sizeof powers_of_pi[0]; i++) {
    const gdl_unit *unit = parse(t, powers_of_pi[i].unit);
    gdl_decimal down, up;
    assert_true(gdl_unit_convert(unit, NULL, gdl_decimal_from_int(1), GDL_ROUND_DOWN, &down));
    assert_true(gdl_unit_convert(unit, NULL, gdl_decimal_from_int(1), GDL_ROUND_UP, &up));
    check_value(powers_of_pi[i].unit, down, powers_of_pi[i].below);
    check_value(powers_of_pi[i].unit, up, powers_of_pi[i].above);
  }
}

/* Factors that no fraction of 128 bits holds are computed with 38 digits. */
static void long_factors_are_enclosed(void **state) {
  const table *t = *state;
  const gdl_unit *from = parse(t, "[HP].[acr_br]"), *to = parse(t, "W.[Btu_IT]2.m2/J2");
  gdl_decimal down, half, up;
  assert_true(gdl_unit_convert(from, to, gdl_decimal_from_int(1), GDL_ROUND_DOWN, &down));
  assert_true(gdl_unit_convert(from, to, gdl_decimal_from_int(1), GDL_ROUND_HALF_EVEN, &half));
  assert_true(gdl_unit_convert(from, to, gdl_decimal_from_int(1), GDL_ROUND_UP, &up));
  /* 745.69987158227022 * 4046.850049400269056 / 1055.05585262^2 */
  check_value("down", down, "2.711004752290344876514623784806912");
  check_value("half", half, "2.711004752290344876514623784806912");
  check_value("up", up, "2.711004752290344876514623784806913");
}

/* ---- temperatures ---- */

static const struct {
  const char *value, *from, *to, *result;
} temperatures[] = {
    {"37", "Cel", "[degF]", "98.6"},
    {"98.6", "[degF]", "Cel", "37"},
    {"100", "[degF]", "Cel", "37.77777777777777777777777777777778"},
    {"-40", "Cel", "[degF]", "-40"},
    {"-40", "[degF]", "Cel", "-40"},
    {"0", "Cel", "K", "273.15"},
    {"0", "K", "Cel", "-273.15"},
    {"37.5", "Cel", "mK", "310650"},
    {"0", "K", "[degF]", "-459.67"},
    {"-459.67", "[degF]", "K", "0"},
    {"32", "[degF]", "K", "273.15"},
    {"80", "[degRe]", "Cel", "100"},
    {"100", "Cel", "[degRe]", "80"},
    {"80", "[degRe]", "[degF]", "212"},
    {"212", "[degF]", "[degRe]", "80"},
    {"0", "[degRe]", "K", "273.15"},
    {"491.67", "[degR]", "Cel", "0"},
    {"0", "Cel", "[degR]", "491.67"},
    {"212", "[degF]", "[degR]", "671.67"},
    {"671.67", "[degR]", "[degF]", "212"},
    {"9", "[degR]", "K", "5"},
    {"37000", "mCel", "Cel", "37"},
    {"37", "Cel", "mCel", "37000"},
    {"37000", "mCel", "[degF]", "98.6"},
    {"37", "Cel", "Cel", "37"},
    {"37", "Cel", "Cel{oral}", "37"},
    {"7.4", "[pH]", "[pH]", "7.4"},
    {"123456789012345678901234567.123", "Cel", "[degF]", "222222220222222222022222252.8214"},
};

static void temperatures_convert_by_formula(void **state) {
  const table *t = *state;
  for (size_t i = 0; i < sizeof temperatures / sizeof temperatures[0]; i++) {
    gdl_decimal out;
    if (!gdl_unit_convert(parse(t, temperatures[i].from), parse(t, temperatures[i].to),
                          decimal(temperatures[i].value), GDL_ROUND_HALF_EVEN, &out))
      fail_msg("%s %s", temperatures[i].from, temperatures[i].to);
    check_value(temperatures[i].from, out, temperatures[i].result);
  }
}

static void temperatures_come_back(void **state) {
  const table *t = *state;
  static const char *const scales[] = {"Cel", "[degF]", "[degRe]", "K", "[degR]", "mCel"};
  static const char *const values[] = {"0", "36.6", "-273.15", "41.05", "1e-9", "100000"};
  const size_t count = sizeof scales / sizeof scales[0];
  for (size_t a = 0; a < count; a++)
    for (size_t b = 0; b < count; b++)
      for (size_t v = 0; v < sizeof values / sizeof values[0]; v++) {
        gdl_decimal there, back, low, high;
        const gdl_unit *from = parse(t, scales[a]), *to = parse(t, scales[b]);
        const gdl_decimal value = decimal(values[v]);
        assert_true(gdl_unit_convert(from, to, value, GDL_ROUND_HALF_EVEN, &there));
        assert_true(gdl_unit_convert(to, from, there, GDL_ROUND_HALF_EVEN, &back));
        assert_true(gdl_decimal_sub(value, decimal("1e-27"), GDL_ROUND_HALF_EVEN, &low));
        assert_true(gdl_decimal_add(value, decimal("1e-27"), GDL_ROUND_HALF_EVEN, &high));
        if (gdl_decimal_compare(low, back) > 0 || gdl_decimal_compare(back, high) > 0)
          fail_msg("%s %s %s", values[v], scales[a], scales[b]);
      }
}

static void temperatures_are_rounded_as_told(void **state) {
  const table *t = *state;
  const gdl_unit *from = parse(t, "[degF]"), *to = parse(t, "Cel");
  gdl_decimal down, up;
  assert_true(gdl_unit_convert(from, to, decimal("100"), GDL_ROUND_DOWN, &down));
  assert_true(gdl_unit_convert(from, to, decimal("100"), GDL_ROUND_UP, &up));
  check_value("down", down, "37.77777777777777777777777777777777");
  check_value("up", up, "37.77777777777777777777777777777778");
  assert_true(gdl_unit_convert(from, to, decimal("22"), GDL_ROUND_DOWN, &down));
  check_value("below zero", down, "-5.555555555555555555555555555555556");
}

/* ---- refusals ---- */

static void other_dimensions_do_not_convert(void **state) {
  const table *t = *state;
  static const char *const pairs[][2] = {{"mg/dL", "mmol/L"}, {"months", "d"},   {"[iU]", "U"},
                                         {"Cel", "J"},        {"[pH]", "mol/L"}, {"mmol", "meq"}};
  for (size_t i = 0; i < sizeof pairs / sizeof pairs[0]; i++) {
    gdl_decimal out = gdl_decimal_from_int(77);
    assert_false(gdl_unit_convert(parse(t, pairs[i][0]), parse(t, pairs[i][1]),
                                  gdl_decimal_from_int(1), GDL_ROUND_HALF_EVEN, &out));
    check_value("untouched", out, "77");
  }
}

static void what_is_out_of_range_is_refused(void **state) {
  const table *t = *state;
  gdl_decimal out = gdl_decimal_from_int(77);
  assert_false(gdl_unit_convert(parse(t, "km"), parse(t, "m"), decimal("1e6111"),
                                GDL_ROUND_HALF_EVEN, &out));
  assert_false(gdl_unit_convert(parse(t, "m"), parse(t, "km"), decimal("1e-6175"),
                                GDL_ROUND_HALF_EVEN, &out));
  check_value("untouched", out, "77");
  assert_true(gdl_unit_convert(parse(t, "m"), parse(t, "dam"), decimal("1e-6175"),
                               GDL_ROUND_HALF_EVEN, &out));
}

/* ---- factors ---- */

static void factors_are_fractions(void **state) {
  const table *t = *state;
  static const struct {
    const char *from, *to, *numerator, *denominator;
  } rows[] = {
      {"years", "months", "12", "1"},   {"d", "wk", "1", "7"},
      {"mg", "g", "1", "1000"},         {"g", "mg", "1000", "1"},
      {"[ft_us]", "m", "1200", "3937"}, {"[lb_av]", "g", "453.59237", "1"},
      {"deg", "gon", "10", "9"},        {"K", "[degR]", "1.8", "1"},
  };
  for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
    gdl_decimal numerator, denominator, left, right;
    assert_true(gdl_unit_factor(parse(t, rows[i].from), parse(t, rows[i].to), &numerator, &denominator));
    assert_true(gdl_decimal_mul(numerator, decimal(rows[i].denominator), GDL_ROUND_HALF_EVEN, &left));
    assert_true(gdl_decimal_mul(denominator, decimal(rows[i].numerator), GDL_ROUND_HALF_EVEN, &right));
    if (gdl_decimal_compare(left, right) != 0) fail_msg("%s", rows[i].from);
  }
  gdl_decimal n, d;
  assert_false(gdl_unit_factor(parse(t, "deg"), parse(t, "rad"), &n, &d)); /* pi is left */
  assert_false(gdl_unit_factor(parse(t, "Cel"), parse(t, "K"), &n, &d));   /* no ratio */
  assert_false(gdl_unit_factor(parse(t, "Cel"), parse(t, "Cel"), &n, &d));
  assert_false(gdl_unit_factor(parse(t, "mg"), parse(t, "mL"), &n, &d));
  assert_false(gdl_unit_factor(parse(t, "[HP].[acr_br]"), parse(t, "W.m2"), &n, &d)); /* 35 digits */
}

/* ---- substances ---- */

static const struct {
  const char *value, *from, *to, *molar_mass, *result;
} substances[] = {
    {"1.1312", "mg/dL", "umol/L", "113.12", "100"}, /* creatinine */
    {"100", "umol/L", "mg/dL", "113.12", "1.1312"},
    {"180.16", "mg/dL", "mmol/L", "180.16", "10"}, /* glucose */
    {"10", "mmol/L", "mg/dL", "180.16", "180.16"},
    {"1", "mol", "g", "18.015", "18.015"},
    {"18.015", "g", "mol", "18.015", "1"},
    {"1", "mmol/d", "mg/d", "100", "100"},
    {"1", "/mol", "/g", "4", "0.25"},
    {"1", "/g", "/mol", "4", "4"},
    {"3", "mg/dL", "g/L", "113.12", "0.03"}, /* one dimension: the molar mass is not asked */
    {"1", "g", "mol", "3", "0.3333333333333333333333333333333333"},
};

static void substances_bridge_mass_and_amount(void **state) {
  const table *t = *state;
  for (size_t i = 0; i < sizeof substances / sizeof substances[0]; i++) {
    const gdl_unit *from = parse(t, substances[i].from), *to = parse(t, substances[i].to);
    gdl_decimal out;
    assert_true(gdl_unit_convertible_substance(from, to));
    if (!gdl_unit_convert_substance(from, to, decimal(substances[i].value),
                                    decimal(substances[i].molar_mass), GDL_ROUND_HALF_EVEN, &out))
      fail_msg("%s", substances[i].from);
    check_value(substances[i].from, out, substances[i].result);
  }
}

static void substances_bridge_nothing_else(void **state) {
  const table *t = *state;
  static const char *const pairs[][2] = {{"mg/dL", "mmol"},  {"mg", "meq"},       {"mg2", "mmol2"},
                                         {"[iU]", "mg"},     {"mg/dL", "10*9/L"}, {"g", "L"},
                                         {"Cel", "K.mol/g"}, {"g.mol", "1"}};
  for (size_t i = 0; i < sizeof pairs / sizeof pairs[0]; i++) {
    gdl_decimal out;
    const gdl_unit *from = parse(t, pairs[i][0]), *to = parse(t, pairs[i][1]);
    if (gdl_unit_convertible_substance(from, to) ||
        gdl_unit_convert_substance(from, to, gdl_decimal_from_int(1), gdl_decimal_from_int(1),
                                   GDL_ROUND_HALF_EVEN, &out))
      fail_msg("%s %s", pairs[i][0], pairs[i][1]);
  }
  gdl_decimal out;
  assert_false(gdl_unit_convert_substance(parse(t, "g"), parse(t, "mol"), gdl_decimal_from_int(1),
                                          gdl_decimal_from_int(0), GDL_ROUND_HALF_EVEN, &out));
  assert_false(gdl_unit_convert_substance(parse(t, "g"), parse(t, "mol"), gdl_decimal_from_int(1),
                                          gdl_decimal_from_int(-1), GDL_ROUND_HALF_EVEN, &out));
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)

int main(void) {
  const struct CMUnitTest tests[] = {
      TEST(conversions_are_exact),           TEST(there_and_back_is_the_same),
      TEST(results_are_rounded_as_told),     TEST(powers_of_pi_are_enclosed),
      TEST(long_factors_are_enclosed),       TEST(temperatures_convert_by_formula),
      TEST(temperatures_come_back),          TEST(temperatures_are_rounded_as_told),
      TEST(other_dimensions_do_not_convert), TEST(what_is_out_of_range_is_refused),
      TEST(factors_are_fractions),           TEST(substances_bridge_mass_and_amount),
      TEST(substances_bridge_nothing_else),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
