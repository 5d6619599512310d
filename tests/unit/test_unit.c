/* test_unit.c - the table of atoms, parsing, interning, declared units, and what units measure. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "unit_table.h"

static const gdl_unit *parse_in(gdl_units *units, const char *text, gdl_unit_mode mode) {
  const gdl_unit *unit = NULL;
  gdl_unit_problem problem;
  if (!gdl_unit_parse(units, text, strlen(text), mode, &unit, &problem))
    fail_msg("%s: problem %d, hint %s", text, (int)problem.kind, problem.hint.text);
  return unit;
}

static const gdl_unit *parse(const table *t, const char *text) {
  return parse_in(t->units, text, GDL_UNIT_GUIDELINE);
}

static bool is_refused(const table *t, const char *text, gdl_unit_mode mode) {
  const gdl_unit *unit = NULL;
  const bool is_read = gdl_unit_parse(t->units, text, strlen(text), mode, &unit, NULL);
  assert_true(is_read || unit == NULL);
  return !is_read;
}

/* ---- the table of UCUM ---- */

static void atoms_are_in_order(void **state) {
  (void)state;
  for (uint32_t i = 1; i < gdl_atoms_count; i++)
    if (strcmp(gdl_atoms[i - 1].code, gdl_atoms[i].code) >= 0) fail_msg("%s", gdl_atoms[i].code);
}

static void atoms_are_found_by_their_code(void **state) {
  (void)state;
  for (uint32_t i = 0; i < gdl_atoms_count; i++)
    if (gdl_atom_find(gdl_atoms[i].code, strlen(gdl_atoms[i].code)) != &gdl_atoms[i])
      fail_msg("%s", gdl_atoms[i].code);
  assert_null(gdl_atom_find("", 0));
  assert_null(gdl_atom_find("m\0", 2));
  assert_null(gdl_atom_find("zzz", 3));
  assert_null(gdl_atom_find("!", 1));
}

static void linear_factors_are_reduced(void **state) {
  (void)state;
  for (uint32_t i = 0; i < gdl_atoms_count; i++) {
    const gdl_atom *atom = &gdl_atoms[i];
    gdl_rational r;
    if (atom->kind != GDL_ATOM_LINEAR) continue;
    assert_true(gdl_rational_make(atom->numerator, atom->denominator, atom->exponent, &r));
    if (r.numerator != atom->numerator || r.denominator != atom->denominator || r.exponent != atom->exponent)
      fail_msg("%s", atom->code);
  }
}

static void arbitrary_dimensions_find_room(void **state) {
  (void)state;
  bool is_used[GDL_UNIT_DIMENSIONS] = {false};
  for (uint32_t i = 0; i < gdl_atoms_count; i++) {
    const gdl_atom *atom = &gdl_atoms[i];
    if (atom->kind != GDL_ATOM_ARBITRARY && atom->kind != GDL_ATOM_PH) continue;
    const uint32_t dimension = gdl_atom_dimension(atom);
    assert_in_range(dimension, GDL_BASE_COUNT, GDL_UNIT_DIMENSIONS - 2); /* the last one means: none */
    assert_string_equal(gdl_dimension_name(dimension), atom->other);
    is_used[dimension] = true;
  }
  for (uint32_t i = GDL_BASE_COUNT; i < GDL_UNIT_DIMENSIONS; i++)
    assert_int_equal(is_used[i], gdl_dimension_name(i) != NULL);
}

/* UCUM means something by them that nobody here does; unit_hint.def. */
static bool is_refused_look_alike(const char *code) {
  static const char *const list[] = {"C", "F", "u", "ph"};
  for (size_t i = 0; i < sizeof list / sizeof list[0]; i++)
    if (strcmp(list[i], code) == 0) return true;
  return false;
}

static void every_atom_parses_or_says_why_not(void **state) {
  const table *t = *state;
  for (uint32_t i = 0; i < gdl_atoms_count; i++) {
    const gdl_atom *atom = &gdl_atoms[i];
    const gdl_unit *unit = NULL;
    gdl_unit_problem problem;
    const bool is_read =
        gdl_unit_parse(t->units, atom->code, strlen(atom->code), GDL_UNIT_GUIDELINE, &unit, &problem);
    gdl_unit_problem_kind wanted = GDL_UNIT_OK;
    if (atom->kind == GDL_ATOM_MEAN) wanted = GDL_UNIT_MEAN_CALENDAR;
    if (atom->kind == GDL_ATOM_REFUSED) wanted = GDL_UNIT_SPECIAL;
    if (is_refused_look_alike(atom->code)) wanted = GDL_UNIT_MISSPELT;
    if (problem.kind != wanted || is_read != (wanted == GDL_UNIT_OK)) fail_msg("%s", atom->code);
    if (!is_read) continue;
    assert_string_equal(gdl_unit_name(unit).text, atom->code);
    assert_string_equal(gdl_unit_ucum(unit).text, atom->code);
    assert_true(gdl_unit_describe(t->arena, unit, GDL_LANG_EN).len > 0 &&
                gdl_unit_describe(t->arena, unit, GDL_LANG_ZH).len > 0);
  }
}

/* Every linear atom squared and over itself: worth 1, of no dimension. */
static void every_atom_divides_itself(void **state) {
  const table *t = *state;
  for (uint32_t i = 0; i < gdl_atoms_count; i++) {
    const gdl_atom *atom = &gdl_atoms[i];
    if (atom->kind != GDL_ATOM_LINEAR && atom->kind != GDL_ATOM_ARBITRARY) continue;
    if (strcmp(atom->code, "u") == 0) continue;
    char text[64] = "";
    strcat(strcat(strcat(text, atom->code), "/"), atom->code);
    gdl_decimal one;
    const gdl_unit *unit = parse(t, text);
    if (!gdl_unit_is_dimensionless(unit) ||
        !gdl_unit_convert(unit, NULL, gdl_decimal_from_int(1), GDL_ROUND_HALF_EVEN, &one) ||
        gdl_decimal_compare(one, gdl_decimal_from_int(1)) != 0)
      fail_msg("%s", text);
  }
}

static void only_metric_atoms_take_prefixes(void **state) {
  const table *t = *state;
  for (uint32_t i = 0; i < gdl_atoms_count; i++) {
    const gdl_atom *atom = &gdl_atoms[i];
    if (atom->kind == GDL_ATOM_MEAN || atom->kind == GDL_ATOM_REFUSED) continue;
    char text[64] = "z"; /* zepto: makes no other atom and no look-alike */
    strcat(text, atom->code);
    if (strcmp(atom->code, "u") == 0) continue;
    if (is_refused(t, text, GDL_UNIT_GUIDELINE) == (atom->is_metric && strcmp(atom->code, "10*") != 0))
      fail_msg("%s", text);
  }
}

/* ---- parsing ---- */

static const struct {
  const char *text, *ucum, *en, *zh;
} readable[] = {
    {"1", "1", "number", "数"},
    {"mg/dL", "mg/dL", "mass concentration", "质量浓度"},
    {"mmol/L", "mmol/L", "substance concentration", "物质的量浓度"},
    {"meq/L", "meq/L", "equivalent concentration", "当量浓度"},
    {"10*9/L", "10*9/L", "number concentration", "数量浓度"},
    {"10^9/L", "10^9/L", "number concentration", "数量浓度"},
    {"/uL", "/uL", "number concentration", "数量浓度"},
    {"{cells}/uL", "{cells}/uL", "number concentration", "数量浓度"},
    {"/100{WBC}", "/100{WBC}", "number", "数"},
    {"[iU]", "[iU]", "[iU]", "[iU]"},
    {"[IU]/mL", "[IU]/mL", "[iU] per volume", "单位体积的[iU]"},
    {"m[iU]/m2", "m[iU]/m2", "[iU] per area", "单位面积的[iU]"},
    {"[iU]/kg/h", "[iU]/kg/h", "[iU] per mass and time", "单位质量和时间的[iU]"},
    {"U/L", "U/L", "catalytic concentration", "催化活性浓度"},
    {"kg", "kg", "mass", "质量"},
    {"kg/m2", "kg/m2", "mass per area", "单位面积的质量"},
    {"mg/(kg.d)", "mg/(kg.d)", "number per time", "频率"},
    {"mg/days", "mg/d", "mass per time", "单位时间的质量"},
    {"mm[Hg]", "mm[Hg]", "pressure", "压力"},
    {"kcal", "kcal", "energy", "能量"},
    {"years", "a", "years and months", "年月"},
    {"months", "mo", "years and months", "年月"},
    {"weeks", "wk", "time", "时间"},
    {"days", "d", "time", "时间"},
    {"wk", "wk", "time", "时间"},
    {"h", "h", "time", "时间"},
    {"min", "min", "time", "时间"},
    {"s", "s", "time", "时间"},
    {"%", "%", "number", "数"},
    {"Cel", "Cel", "temperature", "温度"},
    {"mCel", "mCel", "temperature", "温度"},
    {"(Cel)", "(Cel)", "temperature", "温度"},
    {"Cel{oral}", "Cel{oral}", "temperature", "温度"},
    {"[degF]", "[degF]", "temperature", "温度"},
    {"[pH]", "[pH]", "pH", "pH"},
    {"rad", "rad", "plane angle", "平面角"},
    {"deg", "deg", "plane angle", "平面角"},
    {"mL/min/{1.73_m2}", "mL/min/{1.73_m2}", "volume flow", "体积流量"},
    {"g.m-1", "g.m-1", "mass per length", "单位长度的质量"},
    {"g2.m", "g2.m", "m.g2", "m.g2"},
    {"m[H2O]", "m[H2O]", "pressure", "压力"},
    {"cal_[15]", "cal_[15]", "energy", "能量"},
    {"dyn.s/cm5", "dyn.s/cm5", "flow resistance", "血流阻力"},
    {"g/mol", "g/mol", "molar mass", "摩尔质量"},
    {"mmol/mol", "mmol/mol", "number", "数"},
    {"m+2", "m+2", "area", "面积"},
    {"10*-3.m", "10*-3.m", "length", "长度"},
    {"((m))", "((m))", "length", "长度"},
    {"KiBy", "KiBy", "number", "数"},
    {"dar", "dar", "area", "面积"}, /* d.ar; da.r is nothing */
    {"dam", "dam", "length", "长度"},
};

static void units_are_read_named_and_described(void **state) {
  const table *t = *state;
  for (size_t i = 0; i < sizeof readable / sizeof readable[0]; i++) {
    const gdl_unit *unit = parse(t, readable[i].text);
    assert_string_equal(gdl_unit_name(unit).text, readable[i].text);
    assert_string_equal(gdl_unit_ucum(unit).text, readable[i].ucum);
    assert_string_equal(gdl_unit_describe(t->arena, unit, GDL_LANG_EN).text, readable[i].en);
    assert_string_equal(gdl_unit_describe(t->arena, unit, GDL_LANG_ZH).text, readable[i].zh);
    assert_ptr_equal(unit, parse(t, readable[i].text));
  }
}

static void what_goes_out_can_be_read_again(void **state) {
  const table *t = *state;
  for (size_t i = 0; i < sizeof readable / sizeof readable[0]; i++) {
    const gdl_unit *unit = parse(t, readable[i].text);
    const gdl_unit *again = parse_in(t->units, gdl_unit_ucum(unit).text, GDL_UNIT_OUTSIDE);
    if (!gdl_meaning_equal(&unit->meaning, &again->meaning)) fail_msg("%s", readable[i].text);
  }
}

static void null_is_the_unit_of_a_bare_number(void **state) {
  const table *t = *state;
  const gdl_unit *one = gdl_units_one(t->units);
  assert_string_equal(gdl_unit_name(NULL).text, "1");
  assert_string_equal(gdl_unit_ucum(NULL).text, "1");
  assert_string_equal(gdl_unit_describe(t->arena, NULL, GDL_LANG_EN).text, "number");
  assert_string_equal(gdl_unit_describe(t->arena, NULL, GDL_LANG_ZH).text, "数");
  assert_true(gdl_unit_same_dimension(NULL, one) && gdl_unit_same_dimension(one, NULL));
  assert_true(gdl_unit_is_dimensionless(NULL) && !gdl_unit_is_special(NULL) &&
              !gdl_unit_is_calendar(NULL));
  assert_ptr_equal(one, parse(t, "1"));
}

static const struct {
  const char *text;
  bool dimensionless, special, calendar, time;
} kinds[] = {
    {"1", true, false, false, false},       {"%", true, false, false, false},
    {"10*3", true, false, false, false},    {"[ppm]", true, false, false, false},
    {"rad", false, false, false, false},    {"mol", false, false, false, false},
    {"Cel", false, true, false, false},     {"[degF]", false, true, false, false},
    {"[degRe]", false, true, false, false}, {"[pH]", false, true, false, false},
    {"K", false, false, false, false},      {"[degR]", false, false, false, false},
    {"years", false, false, true, false},   {"months", false, false, true, false},
    {"s", false, false, false, true},       {"min", false, false, false, true},
    {"h", false, false, false, true},       {"d", false, false, false, true},
    {"days", false, false, false, true},    {"weeks", false, false, false, true},
    {"/d", false, false, false, false},     {"months2", false, false, false, false},
};

static void kinds_of_units(void **state) {
  const table *t = *state;
  for (size_t i = 0; i < sizeof kinds / sizeof kinds[0]; i++) {
    const gdl_unit *unit = parse(t, kinds[i].text);
    if (gdl_unit_is_dimensionless(unit) != kinds[i].dimensionless ||
        gdl_unit_is_special(unit) != kinds[i].special ||
        gdl_unit_is_calendar(unit) != kinds[i].calendar || gdl_unit_is_time(unit) != kinds[i].time)
      fail_msg("%s", kinds[i].text);
  }
}

static const struct {
  const char *a, *b;
  bool is_same;
} dimensions[] = {
    {"mg/dL", "g/L", true},      {"mg/dL", "mmol/L", false},
    {"mmol/L", "10*9/L", false}, {"mmol", "meq", false},
    {"mol", "osm", true},        {"[iU]", "[IU]", true},
    {"[iU]", "U", false},        {"[iU]", "1", false},
    {"[iU]", "[CFU]", false},    {"years", "d", false},
    {"months", "years", true},   {"weeks", "d", true},
    {"Cel", "[degF]", true},     {"Cel", "K", true},
    {"[pH]", "1", false},        {"[pH]", "[pH]", true},
    {"deg", "rad", true},        {"rad", "1", false},
    {"{score}", "1", true},      {"J", "N.m", true},
    {"mL", "cm3", true},         {"Hz", "/s", true},
    {"kat", "U", true},          {"lm", "cd.sr", true},
    {"V", "W/A", true},          {"Ohm", "V/A", true},
    {"F", "C/V", true},          {"H", "Wb/A", true},
    {"T", "Wb/m2", true},        {"mm[Hg]", "kPa", true},
    {"Gy", "J/kg", true},        {"[PRU]", "mm[Hg].s/mL", true},
};

static void dimensions_meet_or_not(void **state) {
  const table *t = *state;
  for (size_t i = 0; i < sizeof dimensions / sizeof dimensions[0]; i++) {
    if (strcmp(dimensions[i].a, "F") == 0) continue; /* refused alone: 1.F below */
    if (gdl_unit_same_dimension(parse(t, dimensions[i].a), parse(t, dimensions[i].b)) !=
        dimensions[i].is_same)
      fail_msg("%s, %s", dimensions[i].a, dimensions[i].b);
  }
  assert_true(gdl_unit_same_dimension(parse(t, "1.F"), parse(t, "C/V")));
}

/* ---- inside and outside ---- */

static void outside_data_may_say_a_and_mo(void **state) {
  const table *t = *state;
  assert_true(is_refused(t, "a", GDL_UNIT_GUIDELINE));
  const gdl_unit *a = parse_in(t->units, "a", GDL_UNIT_OUTSIDE),
                 *mo = parse_in(t->units, "mo", GDL_UNIT_OUTSIDE);
  assert_true(gdl_unit_is_calendar(a) && gdl_unit_is_calendar(mo));
  gdl_decimal months;
  assert_true(gdl_unit_convert(a, mo, gdl_decimal_from_int(1), GDL_ROUND_HALF_EVEN, &months));
  assert_int_equal(gdl_decimal_compare(months, gdl_decimal_from_int(12)), 0);
  assert_string_equal(gdl_unit_ucum(a).text, "a");
  assert_true(is_refused(t, "a", GDL_UNIT_GUIDELINE)); /* still, though the table knows it now */
  assert_true(is_refused(t, "mg/a", GDL_UNIT_GUIDELINE));
  assert_string_equal(gdl_unit_name(parse_in(t->units, "mg/a", GDL_UNIT_OUTSIDE)).text, "mg/a");
  assert_true(is_refused(t, "a_j", GDL_UNIT_OUTSIDE) && is_refused(t, "mo_g", GDL_UNIT_OUTSIDE));
  assert_non_null(parse_in(t->units, "wk", GDL_UNIT_OUTSIDE));
}

/* ---- declared units ---- */

static gdl_unit_problem_kind declare(const table *t, const char *name, const char *factor,
                                     const char *of) {
  gdl_unit_problem problem = {.kind = GDL_UNIT_OK};
  gdl_decimal value;
  assert_int_equal(gdl_decimal_parse(factor, strlen(factor), &value), GDL_DECIMAL_OK);
  const bool is_done =
      gdl_units_declare(t->units, gdl_string_of(name), value, of ? parse(t, of) : NULL, &problem);
  assert_int_equal(is_done, problem.kind == GDL_UNIT_OK);
  return problem.kind;
}

static void declared_units_are_units(void **state) {
  const table *t = *state;
  gdl_decimal value;
  assert_false(gdl_units_is_declared(t->units, gdl_string_of("万U")));
  assert_int_equal(declare(t, "万U", "10000", "[iU]"), GDL_UNIT_OK);
  assert_int_equal(declare(t, "MIU", "1000000", "[iU]"), GDL_UNIT_OK);
  assert_int_equal(declare(t, "tablet", "5", "mg"), GDL_UNIT_OK);
  assert_int_equal(declare(t, "u10x", "2.5", "mg"), GDL_UNIT_OK);
  assert_int_equal(declare(t, "dozen", "12", NULL), GDL_UNIT_OK);
  assert_true(gdl_units_is_declared(t->units, gdl_string_of("万U")));
  assert_true(gdl_unit_convert(parse(t, "万U/m2"), parse(t, "MIU/m2"), gdl_decimal_from_int(50),
                               GDL_ROUND_HALF_EVEN, &value));
  assert_int_equal(gdl_decimal_compare(value, (gdl_decimal){.low = 5, .exponent = -1}), 0);
  assert_string_equal(gdl_unit_ucum(parse(t, "万U/kg/days")).text, "万U/kg/d");
  assert_string_equal(gdl_unit_describe(t->arena, parse(t, "万U/m2"), GDL_LANG_EN).text,
                      "[iU] per area");
  assert_true(gdl_unit_same_dimension(parse(t, "u10x2"), parse(t, "mg2")));
  assert_true(gdl_unit_same_dimension(parse(t, "u10x-1"), parse(t, "/mg")));
  assert_true(gdl_unit_is_dimensionless(parse(t, "dozen")));
  assert_true(is_refused(t, "k万U", GDL_UNIT_GUIDELINE)); /* no prefixes */
}

static void names_are_compared_in_nfc(void **state) {
  const table *t = *state;
  assert_int_equal(declare(t, "e\xCC\x81tui", "10", "mg"), GDL_UNIT_OK); /* e and a combining accent */
  assert_non_null(parse(t, "\xC3\xA9tui/d"));
  assert_non_null(parse(t, "e\xCC\x81tui/d"));
  assert_int_equal(declare(t, "\xC3\xA9tui", "20", "mg"), GDL_UNIT_TAKEN);
}

static const struct {
  const char *name, *factor, *of;
  gdl_unit_problem_kind kind;
} declarations[] = {
    {"IU", "1", "[iU]", GDL_UNIT_OK},
    {"IU", "1", "[iU]", GDL_UNIT_OK},    /* the same again */
    {"IU", "1.0", "[IU]", GDL_UNIT_OK},  /* the same in other words */
    {"IU", "2", "[iU]", GDL_UNIT_TAKEN}, /* another meaning */
    {"U", "1", "[iU]", GDL_UNIT_TAKEN},  /* UCUM's enzyme unit */
    {"mg", "1", "g", GDL_UNIT_TAKEN},    /* a prefix and an atom */
    {"mg", "0.001", "g", GDL_UNIT_OK},   /* what UCUM says anyway */
    {"m2", "1", "g", GDL_UNIT_TAKEN},    /* a power */
    {"a", "365", "d", GDL_UNIT_TAKEN},   /* outside data may say it */
    {"a", "12", "months", GDL_UNIT_OK},
    {"years", "365", "d", GDL_UNIT_TAKEN},
    {"ft", "12", "[in_i]", GDL_UNIT_TAKEN}, /* femtotonne */
    {"Np", "1", "g", GDL_UNIT_TAKEN},       /* special */
    {"Cel", "1", "K", GDL_UNIT_TAKEN},
    {"lb", "1", "[lb_av]", GDL_UNIT_OK}, /* a misspelling is free to be declared */
    {"fever", "1", "Cel", GDL_UNIT_COMBINED},
    {"acid", "1", "[pH]", GDL_UNIT_COMBINED},
    {"nothing", "0", "g", GDL_UNIT_FACTOR},
    {"less", "-1", "g", GDL_UNIT_FACTOR},
    {"", "1", "g", GDL_UNIT_EMPTY},
    {"odd", "1.234567890123456789012345678901234", "[acr_us]", GDL_UNIT_OVERFLOW},
};

static void declarations_are_checked(void **state) {
  const table *t = *state;
  for (size_t i = 0; i < sizeof declarations / sizeof declarations[0]; i++) {
    const gdl_unit_problem_kind kind =
        declare(t, declarations[i].name, declarations[i].factor, declarations[i].of);
    if (kind != declarations[i].kind) fail_msg("%zu %s: %d", i, declarations[i].name, (int)kind);
  }
  assert_false(gdl_units_declare(t->units, gdl_string_of("x"), gdl_decimal_from_int(0), NULL, NULL));
  assert_false(gdl_units_is_declared(t->units, gdl_string_of("x")));
}

static void names_have_a_length(void **state) {
  const table *t = *state;
  char name[GDL_UNIT_MAX_LEN + 2];
  memset(name, 'q', sizeof name);
  name[GDL_UNIT_MAX_LEN + 1] = '\0';
  assert_int_equal(declare(t, name, "1", "g"), GDL_UNIT_TOO_LONG);
  name[GDL_UNIT_MAX_LEN] = '\0';
  assert_int_equal(declare(t, name, "1", "g"), GDL_UNIT_OK);
  assert_non_null(parse(t, name));
}

/* ---- tables over tables ---- */

static void an_extension_reads_and_never_writes(void **state) {
  const table *t = *state;
  const gdl_unit *known = parse(t, "mg/dL");
  assert_int_equal(declare(t, "万U", "10000", "[iU]"), GDL_UNIT_OK);
  const uint32_t count = t->units->count;
  gdl_arena *arena = gdl_arena_new(NULL);
  gdl_units *over = gdl_units_extend(arena, t->units);
  assert_ptr_equal(parse_in(over, "mg/dL", GDL_UNIT_OUTSIDE), known);
  assert_ptr_equal(gdl_units_one(over), gdl_units_one(t->units));
  assert_true(gdl_units_is_declared(over, gdl_string_of("万U")));
  const gdl_unit *own = parse_in(over, "ng/dL", GDL_UNIT_OUTSIDE);
  assert_ptr_equal(parse_in(over, "ng/dL", GDL_UNIT_OUTSIDE), own);
  assert_true(gdl_unit_same_dimension(own, known));
  for (int i = 1; i <= 30; i++) { /* more than it has room for at first */
    char text[8] = {'g', (char)('0' + i / 10), (char)('0' + i % 10), '\0'};
    assert_non_null(parse_in(over, text, GDL_UNIT_OUTSIDE));
    assert_ptr_equal(parse_in(over, text, GDL_UNIT_OUTSIDE), parse_in(over, text, GDL_UNIT_OUTSIDE));
  }
  assert_int_equal(t->units->count, count);
  gdl_arena_free(arena);
}

static void many_units_are_each_one_pointer(void **state) {
  const table *t = *state;
  const gdl_unit *all[1000];
  char text[8];
  for (int i = 0; i < 1000; i++) {
    text[0] = 'm', text[1] = '/', text[2] = (char)('1' + i / 100 % 9),
    text[3] = (char)('0' + i / 10 % 10);
    text[4] = (char)('0' + i % 10), text[5] = (char)('0' + i / 900), text[6] = '\0';
    all[i] = parse(t, text);
  }
  for (int i = 1; i < 1000; i++) assert_ptr_not_equal(all[i], all[i - 1]);
  assert_ptr_equal(parse(t, "m/1000"), all[0]);
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)

int main(void) {
  const struct CMUnitTest tests[] = {
      TEST(atoms_are_in_order),
      TEST(atoms_are_found_by_their_code),
      TEST(linear_factors_are_reduced),
      TEST(arbitrary_dimensions_find_room),
      TEST(every_atom_parses_or_says_why_not),
      TEST(every_atom_divides_itself),
      TEST(only_metric_atoms_take_prefixes),
      TEST(units_are_read_named_and_described),
      TEST(what_goes_out_can_be_read_again),
      TEST(null_is_the_unit_of_a_bare_number),
      TEST(kinds_of_units),
      TEST(dimensions_meet_or_not),
      TEST(outside_data_may_say_a_and_mo),
      TEST(declared_units_are_units),
      TEST(names_are_compared_in_nfc),
      TEST(declarations_are_checked),
      TEST(names_have_a_length),
      TEST(an_extension_reads_and_never_writes),
      TEST(many_units_are_each_one_pointer),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
