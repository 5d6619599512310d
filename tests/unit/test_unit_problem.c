/* test_unit_problem.c - what is wrong with a unit: kind, place, what to write; limits; hostile bytes. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "unit_table.h"

static gdl_unit_problem problem_of(const table *t, const char *text, size_t len, gdl_unit_mode mode) {
  const gdl_unit *unit = NULL;
  gdl_unit_problem problem;
  const bool is_read = gdl_unit_parse(t->units, text, len, mode, &unit, &problem);
  assert_int_equal(is_read, problem.kind == GDL_UNIT_OK);
  assert_int_equal(is_read, unit != NULL);
  assert_non_null(problem.part.text);
  assert_non_null(problem.hint.text);
  return problem;
}

static const struct {
  const char *text;
  gdl_unit_problem_kind kind;
  uint32_t offset, len;
  const char *hint;
} problems[] = {
    /* grammar */
    {"", GDL_UNIT_EMPTY, 0, 0, ""},
    {"/", GDL_UNIT_SYNTAX, 0, 1, ""},
    {"mg/", GDL_UNIT_SYNTAX, 2, 1, ""},
    {"mg.", GDL_UNIT_SYNTAX, 2, 1, ""},
    {".mg", GDL_UNIT_SYNTAX, 0, 1, ""},
    {"mg//dL", GDL_UNIT_SYNTAX, 3, 1, ""},
    {"(mg", GDL_UNIT_SYNTAX, 0, 3, ""},
    {"mg)", GDL_UNIT_SYNTAX, 2, 1, ""},
    {"()", GDL_UNIT_SYNTAX, 1, 1, ""},
    {"(m)2", GDL_UNIT_SYNTAX, 3, 1, ""},
    {"(/m)", GDL_UNIT_SYNTAX, 1, 1, ""},
    {"{a", GDL_UNIT_SYNTAX, 0, 2, ""},
    {"mg{a", GDL_UNIT_SYNTAX, 2, 2, ""},
    {"{}", GDL_UNIT_SYNTAX, 1, 1, ""},
    {"{a{b}}", GDL_UNIT_SYNTAX, 2, 1, ""},
    {"mg{a}{b}", GDL_UNIT_SYNTAX, 5, 1, ""},
    {"m{a}2", GDL_UNIT_SYNTAX, 4, 1, ""},
    {"[iU", GDL_UNIT_SYNTAX, 0, 1, ""},
    {"]", GDL_UNIT_SYNTAX, 0, 1, ""},
    {"m-", GDL_UNIT_SYNTAX, 1, 1, ""},
    {"m+-2", GDL_UNIT_SYNTAX, 2, 1, ""},
    {"-2", GDL_UNIT_SYNTAX, 0, 1, ""},
    {"0", GDL_UNIT_SYNTAX, 0, 1, ""},
    {"05", GDL_UNIT_SYNTAX, 0, 1, ""},
    {"1.5/L", GDL_UNIT_SYNTAX, 1, 1, ""}, /* UCUM: 5 per litre */
    {"m2.5", GDL_UNIT_SYNTAX, 2, 1, ""},
    {"10*9.5/L", GDL_UNIT_SYNTAX, 4, 1, ""},
    {"mg/1.5kg", GDL_UNIT_SYNTAX, 4, 1, ""},
    {"mg.2.5kg", GDL_UNIT_SYNTAX, 4, 1, ""},
    {"mg,dL", GDL_UNIT_SYNTAX, 2, 1, ""},
    /* no unit at all */
    {"xyz", GDL_UNIT_UNKNOWN, 0, 3, ""},
    {"eu", GDL_UNIT_UNKNOWN, 0, 2, ""}, /* not EU, which is refused in turn */
    {"c", GDL_UNIT_UNKNOWN, 0, 1, ""},
    {"mg.foo", GDL_UNIT_UNKNOWN, 3, 3, ""},
    {"mmomol/L", GDL_UNIT_UNKNOWN, 0, 6, "mmol"},
    {"monthss", GDL_UNIT_UNKNOWN, 0, 7, "months"},
    /* a value after the slash */
    {"mg/weight", GDL_UNIT_WORD, 3, 6, ""},
    {"mg/bsa/d", GDL_UNIT_WORD, 3, 3, ""},
    {"mg/weight2", GDL_UNIT_WORD, 3, 7, ""},
    {"mg/体重", GDL_UNIT_WORD, 3, 6, ""},
    {"/weight", GDL_UNIT_WORD, 1, 6, ""},
    /* case */
    {"MMOL/L", GDL_UNIT_CASE, 0, 4, "mmol"},
    {"KG", GDL_UNIT_CASE, 0, 2, "kg"},
    {"mg/DL", GDL_UNIT_CASE, 3, 2, "dL"},
    {"mEq/L", GDL_UNIT_CASE, 0, 3, "meq"},
    {"mOsm/kg", GDL_UNIT_CASE, 0, 4, "mosm"},
    {"Kcal", GDL_UNIT_CASE, 0, 4, "kcal"},
    {"MIN", GDL_UNIT_CASE, 0, 3, "min"},
    {"[iu]", GDL_UNIT_CASE, 0, 4, "[iU]"},
    {"mm[HG]", GDL_UNIT_CASE, 0, 6, "mm[Hg]"},
    {"ML", GDL_UNIT_CASE, 0, 2, "mL"}, /* UCUM: megalitre */
    {"Mg/d", GDL_UNIT_CASE, 0, 2, "mg"},
    {"u/L", GDL_UNIT_CASE, 0, 3, "U/L"},
    /* prefixes */
    {"mmin", GDL_UNIT_NOT_METRIC, 0, 4, ""},
    {"k[degF]", GDL_UNIT_NOT_METRIC, 0, 7, ""},
    {"m%", GDL_UNIT_NOT_METRIC, 0, 2, ""},
    /* the calendar */
    {"a", GDL_UNIT_MEAN_CALENDAR, 0, 1, "years"},
    {"mo", GDL_UNIT_MEAN_CALENDAR, 0, 2, "months"},
    {"a_j", GDL_UNIT_MEAN_CALENDAR, 0, 3, "years"},
    {"mg/mo", GDL_UNIT_MEAN_CALENDAR, 3, 2, "months"},
    /* special units */
    {"B", GDL_UNIT_SPECIAL, 0, 1, ""},
    {"dB[SPL]", GDL_UNIT_SPECIAL, 0, 7, ""},
    {"Np/m", GDL_UNIT_SPECIAL, 0, 2, ""},
    {"[p'diop]", GDL_UNIT_SPECIAL, 0, 8, ""},
    {"[hp'_X]", GDL_UNIT_SPECIAL, 0, 7, ""},
    {"[m/s2/Hz^(1/2)]", GDL_UNIT_SPECIAL, 0, 15, ""},
    {"Cel/m", GDL_UNIT_COMBINED, 0, 3, ""},
    {"J/Cel", GDL_UNIT_COMBINED, 2, 3, ""},
    {"/Cel", GDL_UNIT_COMBINED, 1, 3, ""},
    {"Cel2", GDL_UNIT_COMBINED, 0, 3, ""},
    {"Cel-1", GDL_UNIT_COMBINED, 0, 3, ""},
    {"2.[degF]", GDL_UNIT_COMBINED, 2, 6, ""},
    {"[pH].m", GDL_UNIT_COMBINED, 0, 4, ""},
    /* bounds */
    {"m31", GDL_UNIT_POWER, 1, 2, ""},
    {"m-31", GDL_UNIT_POWER, 1, 3, ""},
    {"m0", GDL_UNIT_POWER, 1, 1, ""},
    {"m99999999999999999999", GDL_UNIT_POWER, 1, 20, ""},
    {"10*101", GDL_UNIT_POWER, 3, 3, ""},
    {"m30.m", GDL_UNIT_POWER, 4, 1, ""},
    {"W20", GDL_UNIT_POWER, 0, 3, ""}, /* the second to the -60th */
    {"[acr_br]3", GDL_UNIT_OVERFLOW, 0, 9, ""},
    {"12345678901234567890123456789012345", GDL_UNIT_OVERFLOW, 0, 35, ""},
    /* ambiguous */
    {"mIU/mL", GDL_UNIT_AMBIGUOUS, 0, 3, "m[IU]"},
    {"MIU", GDL_UNIT_AMBIGUOUS, 0, 3, "m[IU]"},
    /* misspelt parts */
    {"IU", GDL_UNIT_MISSPELT, 0, 2, "[iU]"},
    {"IU/mL", GDL_UNIT_MISSPELT, 0, 2, "[iU]"},
    {"u", GDL_UNIT_MISSPELT, 0, 1, "[iU]"},
    {"u/kg", GDL_UNIT_MISSPELT, 0, 1, "[iU]"},
    {"gm/dl", GDL_UNIT_MISSPELT, 0, 2, "g"},
    {"mcg", GDL_UNIT_MISSPELT, 0, 3, "ug"},
    {"nanogm", GDL_UNIT_MISSPELT, 0, 6, "ng"},
    {"lb", GDL_UNIT_MISSPELT, 0, 2, "[lb_av]"},
    {"lbs", GDL_UNIT_MISSPELT, 0, 3, "[lb_av]"},
    {"in", GDL_UNIT_MISSPELT, 0, 2, "[in_i]"},
    {"ft", GDL_UNIT_MISSPELT, 0, 2, "[ft_i]"},
    {"oz", GDL_UNIT_MISSPELT, 0, 2, "[oz_av]"},
    {"cc", GDL_UNIT_MISSPELT, 0, 2, "mL"},
    {"sec", GDL_UNIT_MISSPELT, 0, 3, "s"},
    {"hr", GDL_UNIT_MISSPELT, 0, 2, "h"},
    {"mL/hrs", GDL_UNIT_MISSPELT, 3, 3, "h"},
    {"day", GDL_UNIT_MISSPELT, 0, 3, "days"},
    {"mg/day", GDL_UNIT_MISSPELT, 3, 3, "d"},
    {"week", GDL_UNIT_MISSPELT, 0, 4, "weeks"},
    {"yr", GDL_UNIT_MISSPELT, 0, 2, "years"},
    {"year", GDL_UNIT_MISSPELT, 0, 4, "years"},
    {"month", GDL_UNIT_MISSPELT, 0, 5, "months"},
    {"mmHg", GDL_UNIT_MISSPELT, 0, 4, "mm[Hg]"},
    {"cmH2O", GDL_UNIT_MISSPELT, 0, 5, "cm[H2O]"},
    {"C", GDL_UNIT_MISSPELT, 0, 1, "Cel"},
    {"F", GDL_UNIT_MISSPELT, 0, 1, "[degF]"},
    {"pH", GDL_UNIT_MISSPELT, 0, 2, "[pH]"},
    {"K/uL", GDL_UNIT_MISSPELT, 0, 4, "10*3/uL"},
    {"G/L", GDL_UNIT_MISSPELT, 0, 3, "10*9/L"},
    {"109/L", GDL_UNIT_MISSPELT, 0, 5, "10*9/L"},
    {"mM", GDL_UNIT_MISSPELT, 0, 2, "mmol/L"},
    {"岁", GDL_UNIT_MISSPELT, 0, 3, "years"},
    {"毫克/日", GDL_UNIT_MISSPELT, 0, 6, "mg"},
    {"万U/m2", GDL_UNIT_MISSPELT, 0, 4, "10*4.[iU]"},
    {"cells/uL", GDL_UNIT_MISSPELT, 0, 5, "{cells}"},
    /* the whole put right */
    {"\xC2\xB5g/mL", GDL_UNIT_MISSPELT, 0, 6, "ug/mL"},
    {"\xCE\xBCg/mL", GDL_UNIT_MISSPELT, 0, 6, "ug/mL"},
    {"°C", GDL_UNIT_MISSPELT, 0, 3, "Cel"},
    {"°F", GDL_UNIT_MISSPELT, 0, 3, "[degF]"},
    {"℃", GDL_UNIT_MISSPELT, 0, 3, "Cel"},
    {"m²", GDL_UNIT_MISSPELT, 0, 3, "m2"},
    {"kg/m²", GDL_UNIT_MISSPELT, 0, 6, "kg/m2"},
    {"kg/m^2", GDL_UNIT_MISSPELT, 0, 6, "kg/m2"},
    {"m**2", GDL_UNIT_MISSPELT, 0, 4, "m2"},
    {"x10^9/L", GDL_UNIT_MISSPELT, 0, 7, "10*9/L"},
    {"×10⁹/L", GDL_UNIT_MISSPELT, 0, 9, "10*9/L"},
    {"10⁹/L", GDL_UNIT_MISSPELT, 0, 7, "10*9/L"},
    {"10e9/L", GDL_UNIT_MISSPELT, 0, 6, "10*9/L"},
    {"1e9/L", GDL_UNIT_MISSPELT, 0, 5, "10*9/L"},
    {"X10E3/µL", GDL_UNIT_MISSPELT, 0, 9, "10*3/uL"},
    {"mg / dL", GDL_UNIT_MISSPELT, 0, 7, "mg/dL"},
    {" mg", GDL_UNIT_MISSPELT, 0, 3, "mg"},
    {"g/24h", GDL_UNIT_MISSPELT, 0, 5, "g/(24.h)"},
    {"U/24 hr", GDL_UNIT_MISSPELT, 0, 7, "U/(24.h)"},
    {"mL/min/1.73m2", GDL_UNIT_MISSPELT, 0, 13, "mL/min/{1.73_m2}"},
    {"mL/min/1.73 m²", GDL_UNIT_MISSPELT, 0, 15, "mL/min/{1.73_m2}"},
    {"mg·kg⁻¹", GDL_UNIT_MISSPELT, 0, 11, "mg.kg-1"},
    {"mg/kg·d", GDL_UNIT_MISSPELT, 0, 8, "mg/kg/d"},
    {"mg/(kg·d)", GDL_UNIT_MISSPELT, 0, 10, "mg/(kg.d)"},
    {"㎎/㎗", GDL_UNIT_MISSPELT, 0, 7, "mg/dl"},
    {"ｍｇ", GDL_UNIT_MISSPELT, 0, 6, "mg"},
    {"次/分", GDL_UNIT_MISSPELT, 0, 7, "/min"},
};

static void every_problem_has_kind_place_and_hint(void **state) {
  const table *t = *state;
  for (size_t i = 0; i < sizeof problems / sizeof problems[0]; i++) {
    const char *text = problems[i].text;
    const gdl_unit_problem p = problem_of(t, text, strlen(text), GDL_UNIT_GUIDELINE);
    if (p.kind != problems[i].kind || p.offset != problems[i].offset || p.len != problems[i].len ||
        strcmp(p.hint.text, problems[i].hint) != 0)
      fail_msg("%s: kind %d at %u, %u bytes, hint %s", text, (int)p.kind, p.offset, p.len, p.hint.text);
    if (p.part.len != p.len || memcmp(p.part.text, text + p.offset, p.len) != 0)
      fail_msg("%s: part", text);
  }
}

/* Whoever follows a hint gets a unit. */
static void every_hint_is_right(void **state) {
  const table *t = *state;
  for (size_t i = 0; i < sizeof problems / sizeof problems[0]; i++) {
    const char *text = problems[i].text;
    const gdl_unit_problem p = problem_of(t, text, strlen(text), GDL_UNIT_GUIDELINE);
    if (p.kind != GDL_UNIT_CASE && p.kind != GDL_UNIT_MISSPELT && p.kind != GDL_UNIT_AMBIGUOUS &&
        p.kind != GDL_UNIT_MEAN_CALENDAR)
      continue;
    if (!gdl_unit_is_valid(t->units, p.hint, GDL_UNIT_GUIDELINE))
      fail_msg("%s: %s", text, p.hint.text);
  }
}

static void tables_of_hints_hold_units(void **state) {
  const table *t = *state;
  static const char *const hints[] = {
#define WHOLE(written, kind, hint) hint,
#define SYMBOL(written, kind, hint) hint,
#include "sema/unit_hint.def"
#undef WHOLE
#undef SYMBOL
  };
  static const char *const written[] = {
#define WHOLE(written, kind, hint) written,
#define SYMBOL(written, kind, hint) written,
#include "sema/unit_hint.def"
#undef WHOLE
#undef SYMBOL
  };
  for (size_t i = 0; i < sizeof hints / sizeof hints[0]; i++) {
    if (!gdl_unit_is_valid(t->units, gdl_string_of(hints[i]), GDL_UNIT_GUIDELINE))
      fail_msg("%s", hints[i]);
    if (gdl_unit_is_valid(t->units, gdl_string_of(written[i]), GDL_UNIT_OUTSIDE))
      fail_msg("%s", written[i]);
  }
}

static void a_hint_in_words_of_a_special_unit(void **state) {
  const table *t = *state;
  const gdl_unit_problem p = problem_of(t, "dB", 2, GDL_UNIT_GUIDELINE);
  assert_string_equal(p.reason[GDL_LANG_EN].text, "the logarithm of a ratio");
  assert_string_equal(p.reason[GDL_LANG_ZH].text, "比值的对数");
}

static void declared_names_are_near(void **state) {
  const table *t = *state;
  assert_true(gdl_units_declare(t->units, gdl_string_of("ampoule"), gdl_decimal_from_int(5), NULL, NULL));
  const gdl_unit_problem p = problem_of(t, "ampule", 6, GDL_UNIT_GUIDELINE);
  assert_int_equal(p.kind, GDL_UNIT_UNKNOWN);
  assert_string_equal(p.hint.text, "ampoule");
}

static void declared_names_win_over_misspellings(void **state) {
  const table *t = *state;
  const gdl_unit *unit;
  assert_true(gdl_unit_parse(t->units, "[iU]", 4, GDL_UNIT_GUIDELINE, &unit, NULL));
  assert_true(
      gdl_units_declare(t->units, gdl_string_of("MIU"), gdl_decimal_from_int(1000000), unit, NULL));
  assert_int_equal(problem_of(t, "MIU/m2", 6, GDL_UNIT_GUIDELINE).kind, GDL_UNIT_OK);
  assert_int_equal(problem_of(t, "mIU/m2", 6, GDL_UNIT_GUIDELINE).kind, GDL_UNIT_AMBIGUOUS);
}

static void a_word_after_a_slash_is_no_value_outside(void **state) {
  const table *t = *state;
  assert_int_equal(problem_of(t, "mg/weight", 9, GDL_UNIT_OUTSIDE).kind, GDL_UNIT_UNKNOWN);
}

/* ---- limits ---- */

static void units_have_a_length(void **state) {
  const table *t = *state;
  char text[GDL_UNIT_MAX_LEN + 1];
  memset(text, 'm', sizeof text);
  for (size_t i = 1; i < sizeof text; i += 2) text[i] = i % 4 == 1 ? '/' : '.';
  /* m/m.m/m… ends with a unit at an odd length. */
  assert_int_equal(problem_of(t, text, GDL_UNIT_MAX_LEN - 1, GDL_UNIT_GUIDELINE).kind, GDL_UNIT_OK);
  text[GDL_UNIT_MAX_LEN - 1] = 'm';
  text[GDL_UNIT_MAX_LEN - 2] = 'm';
  assert_int_equal(problem_of(t, text, GDL_UNIT_MAX_LEN, GDL_UNIT_GUIDELINE).kind, GDL_UNIT_OK);
  const gdl_unit_problem p = problem_of(t, text, GDL_UNIT_MAX_LEN + 1, GDL_UNIT_GUIDELINE);
  assert_int_equal(p.kind, GDL_UNIT_TOO_LONG);
  assert_int_equal(p.len, GDL_UNIT_MAX_LEN + 1);
  assert_int_equal(p.part.len, 40);
}

static void parentheses_have_a_depth(void **state) {
  const table *t = *state;
  for (size_t depth = GDL_UNIT_MAX_DEPTH; depth <= GDL_UNIT_MAX_DEPTH + 1; depth++) {
    char text[GDL_UNIT_MAX_LEN];
    memset(text, '(', depth);
    text[depth] = 'm';
    memset(text + depth + 1, ')', depth);
    const gdl_unit_problem p = problem_of(t, text, 2 * depth + 1, GDL_UNIT_GUIDELINE);
    assert_int_equal(p.kind, depth <= GDL_UNIT_MAX_DEPTH ? GDL_UNIT_OK : GDL_UNIT_TOO_DEEP);
    if (p.kind == GDL_UNIT_TOO_DEEP) assert_int_equal(p.offset, GDL_UNIT_MAX_DEPTH);
  }
  assert_int_equal(
      problem_of(t, "(m).(m).(m).(m).(m).(m).(m).(m).(m).(m).(m).(m).(m).(m).(m).(m).(m).(m).(m).(m).(m)",
                 83, GDL_UNIT_GUIDELINE)
          .kind,
      GDL_UNIT_OK);
}

static void powers_reach_their_bounds(void **state) {
  const table *t = *state;
  static const char *const texts[] = {
      "m30",   "m-30", "10*100",   "10^-100",
      "m29.m", "/m30", "m30.s-30", "1234567890123456789012345678901234"};
  for (size_t i = 0; i < sizeof texts / sizeof texts[0]; i++)
    if (problem_of(t, texts[i], strlen(texts[i]), GDL_UNIT_GUIDELINE).kind != GDL_UNIT_OK)
      fail_msg("%s", texts[i]);
}

/* ---- hostility ---- */

static void any_two_bytes_are_safe(void **state) {
  const table *t = *state;
  for (int a = 0; a < 256; a++)
    for (int b = 0; b < 256; b += 3) {
      const char text[2] = {(char)a, (char)b};
      (void)problem_of(t, text, 2, GDL_UNIT_GUIDELINE);
    }
}

/* The same every time: a linear congruence. */
static uint32_t next_random(uint32_t *seed) {
  *seed = *seed * 1664525u + 1013904223u;
  return *seed >> 8;
}

static void any_text_is_safe(void **state) {
  const table *t = *state;
  static const char *const pieces[] = {
      "m",  "mg", "/", ".", "(",    ")",   "{a}", "{",      "}",  "10*", "^",    "*",
      "2",  "-3", "[", "]", "[iU]", "Cel", "°",   "²",      "×",  "µ",   "\xFF", "\xE4\xB8",
      "万", " ",  "",  "'", "%",    "x",   "10",  "1.73m2", "e9", "h",   "Mg",   "·"};
  uint32_t seed = 1;
  for (int round = 0; round < 4000; round++) {
    char text[GDL_UNIT_MAX_LEN + 40];
    size_t len = 0;
    for (uint32_t count = next_random(&seed) % 24; count > 0; count--) {
      const char *piece = pieces[next_random(&seed) % (sizeof pieces / sizeof pieces[0])];
      memcpy(text + len, piece, strlen(piece));
      len += strlen(piece);
    }
    char *exact = malloc(len + 1); /* so that a byte too far is seen */
    assert_non_null(exact);
    memcpy(exact, text, len);
    (void)problem_of(t, exact, len, round % 2 ? GDL_UNIT_OUTSIDE : GDL_UNIT_GUIDELINE);
    free(exact);
    if (round % 1000 == 999) { /* what was read is kept: start again */
      gdl_arena_reset(t->arena);
      ((table *)*state)->units = gdl_units_new(t->arena, NULL);
    }
  }
}

static void nul_is_a_byte_like_another(void **state) {
  const table *t = *state;
  const gdl_unit_problem p = problem_of(t, "mg\0/dL", 6, GDL_UNIT_OUTSIDE);
  assert_int_equal(p.kind, GDL_UNIT_SYNTAX);
  assert_int_equal(p.offset, 2);
}

/* ---- reports ---- */

static void every_kind_has_its_code(void **state) {
  (void)state;
  bool is_used[GDL_DIAG_COUNT] = {false};
  for (int kind = GDL_UNIT_EMPTY; kind <= GDL_UNIT_FACTOR; kind++) {
    const gdl_unit_problem problem = {.kind = (gdl_unit_problem_kind)kind};
    const gdl_diag_code code = gdl_unit_problem_code(&problem);
    assert_in_range(gdl_diag_info_of(code)->number, 1401, 1499);
    assert_false(is_used[code]);
    is_used[code] = true;
  }
}

static void reports_point_at_the_part(void **state) {
  const table *t = *state;
  gdl_sources *sources = gdl_sources_new(t->arena);
  gdl_diags *diags = gdl_diags_new(t->arena, sources);
  const gdl_source *source = gdl_sources_add(sources, gdl_string_of("x.gdl"), "50 mg/weight", 12);
  const gdl_span span = {source->base + 3, source->base + 12};
  gdl_unit_problem p = problem_of(t, "mg/weight", 9, GDL_UNIT_GUIDELINE);
  gdl_unit_report(diags, span, &p);
  assert_int_equal(diags->count, 1);
  assert_int_equal(diags->at[0].code, GDL_DIAG_UNIT_WORD);
  assert_int_equal(diags->at[0].span.start, source->base + 6);
  assert_int_equal(diags->at[0].span.end, source->base + 12);
  assert_string_equal(diags->at[0].args[0].text.text, "weight");
  p = problem_of(t, "dB", 2, GDL_UNIT_GUIDELINE);
  gdl_unit_report(diags, span, &p);
  assert_string_equal(diags->at[1].args[2].by_lang[GDL_LANG_ZH].text, "比值的对数");
  p = problem_of(t, "mmomol", 6, GDL_UNIT_GUIDELINE);
  gdl_unit_report(diags, span, &p);
  assert_string_equal(diags->at[2].suggestion.text, "mmol");
  p = (gdl_unit_problem){.kind = GDL_UNIT_SYNTAX, .offset = 8, .len = 200}; /* beyond the span: the whole of it */
  gdl_unit_report(diags, span, &p);
  assert_int_equal(diags->at[3].span.start, span.start);
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)

int main(void) {
  const struct CMUnitTest tests[] = {
      TEST(every_problem_has_kind_place_and_hint),
      TEST(every_hint_is_right),
      TEST(tables_of_hints_hold_units),
      TEST(a_hint_in_words_of_a_special_unit),
      TEST(declared_names_are_near),
      TEST(declared_names_win_over_misspellings),
      TEST(a_word_after_a_slash_is_no_value_outside),
      TEST(units_have_a_length),
      TEST(parentheses_have_a_depth),
      TEST(powers_reach_their_bounds),
      TEST(any_two_bytes_are_safe),
      TEST(any_text_is_safe),
      TEST(nul_is_a_byte_like_another),
      TEST(every_kind_has_its_code),
      TEST(reports_point_at_the_part),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
