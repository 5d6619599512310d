/* test_words.c - numbers, units, ranges and citations as reports print them, in zh and en. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "report/page.h"
#include "report/words.h"

static gdl_arena *arena;

static gdl_program *new_program(void) {
  gdl_program *program = GDL_NEW(arena, gdl_program);
  program->arena = arena;
  program->names = gdl_names_new(arena);
  program->units = gdl_units_new(arena, program->names);
  return program;
}

static gdl_decimal number(const char *text) {
  gdl_decimal value = {0};
  assert_int_equal(gdl_decimal_parse(text, strlen(text), &value), GDL_DECIMAL_OK);
  return value;
}

static const gdl_unit *unit(const gdl_program *program, const char *text) {
  const gdl_unit *found = NULL;
  if (*text != '\0')
    assert_true(gdl_unit_parse(program->units, text, strlen(text), GDL_UNIT_GUIDELINE, &found, NULL));
  return found;
}

static void expect(const char *want, gdl_string got) {
  if (!gdl_string_is(got, want))
    print_error("wanted `%s`, got `%.*s`\n", want, (int)got.len, got.text);
  assert_true(gdl_string_is(got, want));
}

static int setup(void **state) {
  (void)state;
  arena = gdl_arena_new(NULL);
  return 0;
}

static int teardown(void **state) {
  (void)state;
  gdl_arena_free(arena);
  return 0;
}

/* ---- single numbers ---- */

static void test_numbers(void **state) {
  (void)state;
  static const struct {
    const char *value, *unit;
    int places;
    const char *en, *zh;
  } cases[] = {
      {"7", "", GDL_SHOW_ALL, "7", "7"},
      {"1.6", "m2", 2, "1.60 m²", "1.60 m²"},
      {"1.630439611", "m2", 2, "≈ 1.63 m²", "≈ 1.63 m²"},
      {"1.63043961115308", "m2", GDL_SHOW_ALL, "≈ 1.63 m²", "≈ 1.63 m²"},
      {"0.800", "10*9/L", GDL_SHOW_ALL, "0.8 × 10⁹/L", "0.8 × 10⁹/L"},
      {"2", "d", GDL_SHOW_ALL, "2 days", "2天"},
      {"1", "d", GDL_SHOW_ALL, "1 day", "1天"},
      {"3", "months", GDL_SHOW_ALL, "3 months", "3个月"},
      {"18", "years", GDL_SHOW_ALL, "18 years", "18年"},
      {"58.5", "kg", GDL_SHOW_ALL, "58.5 kg", "58.5 kg"},
      {"50", "%", GDL_SHOW_ALL, "50%", "50%"},
      {"37.5", "Cel", GDL_SHOW_ALL, "37.5 °C", "37.5 °C"},
      {"88", "umol/L", GDL_SHOW_ALL, "88 µmol/L", "88 µmol/L"},
      {"120", "mm[Hg]", GDL_SHOW_ALL, "120 mmHg", "120 mmHg"},
      {"800", "/uL", GDL_SHOW_ALL, "800 /µL", "800 /µL"},
      {"90", "mL/min/{1.73_m2}", GDL_SHOW_ALL, "90 mL/min/1.73 m²", "90 mL/min/1.73 m²"},
      /* international units: the point moves, nothing is rounded */
      {"9999", "[iU]", GDL_SHOW_ALL, "9999 IU", "9999 IU"},
      {"10000", "[iU]", GDL_SHOW_ALL, "10 thousand IU", "1万 IU"},
      {"10001", "[iU]", GDL_SHOW_ALL, "10.001 thousand IU", "1.0001万 IU"},
      {"100000", "[iU]", GDL_SHOW_ALL, "0.1 million IU", "10万 IU"},
      {"1000000", "[iU]", GDL_SHOW_ALL, "1 million IU", "100万 IU"},
      {"815220", "[iU]", GDL_SHOW_ALL, "0.81522 million IU", "81.522万 IU"},
      {"625000", "[iU]/m2", GDL_SHOW_ALL, "0.625 million IU/m²", "62.5万 IU/m²"},
      {"67200000", "[iU]", GDL_SHOW_ALL, "67.2 million IU", "6720万 IU"},
      {"200000000", "[iU]", GDL_SHOW_ALL, "200 million IU", "2亿 IU"},
      {"-20000", "[iU]", GDL_SHOW_ALL, "-20 thousand IU", "-2万 IU"},
      {"0", "[iU]", GDL_SHOW_ALL, "0 IU", "0 IU"},
      /* other large numbers stay as they are */
      {"150000", "/uL", GDL_SHOW_ALL, "150000 /µL", "150000 /µL"},
  };
  gdl_program *program = new_program();
  const gdl_words en = gdl_words_new(arena, program, NULL, GDL_LANG_EN),
                  zh = gdl_words_new(arena, program, NULL, GDL_LANG_ZH);
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
    const gdl_showing showing = {.places = cases[i].places};
    const gdl_decimal value = number(cases[i].value);
    expect(cases[i].en, gdl_words_number(&en, unit(program, cases[i].unit), value, showing));
    expect(cases[i].zh, gdl_words_number(&zh, unit(program, cases[i].unit), value, showing));
  }
  expect("32岁", gdl_words_number(&zh, unit(program, "years"), number("32"),
                                  (gdl_showing){.places = GDL_SHOW_ALL, .is_age = true}));
}

/* ---- ranges ---- */

static void test_ranges(void **state) {
  (void)state;
  static const struct {
    const char *low, *high, *unit;
    int places;
    const char *en, *zh;
  } cases[] = {
      {"3", "6", "", GDL_SHOW_ALL, "3–6", "3–6"},
      {"7", "14", "d", GDL_SHOW_ALL, "7–14 days", "7–14天"},
      {"1.3", "2", "m2", GDL_SHOW_ALL, "1.3–2.0 m²", "1.3–2.0 m²"},
      {"5", "5", "mg", GDL_SHOW_ALL, "5 mg", "5 mg"},
      {"800000", "1600000", "[iU]", GDL_SHOW_ALL, "0.8–1.6 million IU", "80万–160万 IU"},
      {"500000", "1000000", "[iU]/m2", GDL_SHOW_ALL, "0.5–1.0 million IU/m²", "50万–100万 IU/m²"},
      {"16800000", "67200000", "[iU]", GDL_SHOW_ALL, "16.8–67.2 million IU", "1680万–6720万 IU"},
      {"490000", "980000", "[iU]", GDL_SHOW_ALL, "0.49–0.98 million IU", "49万–98万 IU"},
      /* inward: the low end up, the high end down */
      {"815219.8055765", "1630439.6111531", "[iU]", 0, "≈ 0.815220–1.630439 million IU",
       "≈ 81.522万–163.0439万 IU"},
      {"0.123456", "0.987654", "mg", 2, "≈ 0.13–0.98 mg", "≈ 0.13–0.98 mg"},
      /* too narrow for the places declared: more of them, never an empty range */
      {"0.121", "0.129", "mg", 2, "0.121–0.129 mg", "0.121–0.129 mg"},
  };
  gdl_program *program = new_program();
  const gdl_words en = gdl_words_new(arena, program, NULL, GDL_LANG_EN),
                  zh = gdl_words_new(arena, program, NULL, GDL_LANG_ZH);
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
    const gdl_showing showing = {.places = cases[i].places};
    const gdl_unit *of = unit(program, cases[i].unit);
    expect(cases[i].en, gdl_words_range(&en, of, number(cases[i].low), number(cases[i].high), showing));
    expect(cases[i].zh, gdl_words_range(&zh, of, number(cases[i].low), number(cases[i].high), showing));
  }
}

/* A rounded number stays on its side of what it is compared with. */
static void test_thresholds(void **state) {
  (void)state;
  static const struct {
    const char *value, *threshold, *want;
  } cases[] = {
      {"0.94", "1", "≈ 0.9 m²"},    {"0.996", "1", "0.996 m²"},   {"0.9912", "1", "≈ 0.99 m²"},
      {"1.04", "1", "1.04 m²"},     {"1.0412", "1", "≈ 1.04 m²"}, {"1.0", "1", "1.0 m²"},
      {"2.0004", "2", "2.0004 m²"}, {"1.9996", "2", "1.9996 m²"},
  };
  gdl_program *program = new_program();
  const gdl_words en = gdl_words_new(arena, program, NULL, GDL_LANG_EN);
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
    const gdl_decimal threshold = number(cases[i].threshold);
    const gdl_showing showing = {.places = 1, .thresholds = &threshold, .threshold_count = 1};
    expect(cases[i].want, gdl_words_number(&en, unit(program, "m2"), number(cases[i].value), showing));
  }
}

/* ---- texts ---- */

static void test_citations(void **state) {
  (void)state;
  static const struct {
    const char *cite, *en, *zh;
  } cases[] = {
      {"表1 推荐意见1；第1节 · Table 1, recommendation 1; section 1",
       "Table 1, recommendation 1; section 1", "表1 推荐意见1；第1节"},
      {"Mosteller RD. N Engl J Med 1987;317:1098", "Mosteller RD. N Engl J Med 1987;317:1098",
       "Mosteller RD. N Engl J Med 1987;317:1098"},
      {"A · B", "A · B", "A · B"},
      {"中华 · 风湿", "中华 · 风湿", "中华 · 风湿"},
  };
  gdl_program *program = new_program();
  const gdl_words en = gdl_words_new(arena, program, NULL, GDL_LANG_EN),
                  zh = gdl_words_new(arena, program, NULL, GDL_LANG_ZH);
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
    expect(cases[i].en, gdl_words_cite(&en, gdl_string_of(cases[i].cite)));
    expect(cases[i].zh, gdl_words_cite(&zh, gdl_string_of(cases[i].cite)));
  }
}

static gdl_text tagged(gdl_program *program, const char *tag, const char *text) {
  gdl_text it = {.string = gdl_string_of(text)};
  if (tag) it.tag.name = gdl_names_intern(program->names, tag, strlen(tag));
  return it;
}

static void test_languages(void **state) {
  (void)state;
  gdl_program *program = new_program();
  const gdl_words en = gdl_words_new(arena, program, NULL, GDL_LANG_EN),
                  zh = gdl_words_new(arena, program, NULL, GDL_LANG_ZH);
  gdl_text all[] = {tagged(program, "de", "Deutsch"), tagged(program, NULL, "any"),
                    tagged(program, "en", "English"), tagged(program, "zh-CN", "中文")};
  expect("中文", gdl_words_text(&zh, (gdl_texts){all, 4}));
  expect("English", gdl_words_text(&en, (gdl_texts){all, 4}));
  expect("any", gdl_words_text(&zh, (gdl_texts){all, 3})); /* untagged before the other language */
  expect("any", gdl_words_text(&en, (gdl_texts){all, 2}));
  gdl_text others[] = {all[0], all[3]};
  expect("中文", gdl_words_text(&en, (gdl_texts){others, 2})); /* zh before any other */
  expect("Deutsch", gdl_words_text(&en, (gdl_texts){all, 1}));
  expect("", gdl_words_text(&en, (gdl_texts){0}));
}

static bool is_small(char c) { return c >= 'a' && c <= 'z'; }

/* Literals of JSON, and what has no Chinese name. */
static bool is_allowed(const char *word, size_t len) {
  static const char *const allowed[] = {"true", "false", "null", "sha"};
  for (size_t i = 0; i < sizeof allowed / sizeof *allowed; i++)
    if (strlen(allowed[i]) == len && memcmp(allowed[i], word, len) == 0) return true;
  return len < 3;
}

/* Every word stands in both languages, and no English word is left in the Chinese. */
static void test_words_are_whole(void **state) {
  (void)state;
  for (unsigned i = 0; i < GDL_WORD_COUNT; i++) {
    const char *at = gdl_word_of((gdl_word)i, GDL_LANG_ZH);
    assert_true(*at != '\0' && *gdl_word_of((gdl_word)i, GDL_LANG_EN) != '\0');
    while (*at != '\0') {
      const char *start = at;
      while (is_small(*at)) at++;
      if (!is_allowed(start, (size_t)(at - start))) print_error("%s\n", start);
      assert_true(is_allowed(start, (size_t)(at - start)));
      if (at == start) at++;
    }
  }
}

/* ---- pages ---- */

static void wrapped(gdl_lang lang, const char *text, gdl_out *out) {
  gdl_program *program = new_program();
  const gdl_words words = gdl_words_new(arena, program, NULL, lang);
  gdl_page page = gdl_page_new(out, &words, (gdl_style){lang, false}, GDL_FORM_TEXT);
  gdl_page_begin(&page, 1);
  gdl_page_say(&page, gdl_string_of(text));
  gdl_page_end(&page);
}

static void check_lines(gdl_string text, uint32_t lines) {
  uint32_t count = 0;
  for (size_t at = 0; at < text.len;) {
    const char *end = memchr(text.text + at, '\n', text.len - at);
    assert_non_null(end);
    const size_t len = (size_t)(end - (text.text + at));
    assert_true(gdl_string_width((gdl_string){text.text + at, (uint32_t)len}) <= GDL_REPORT_COLUMNS);
    const char *start = text.text + at;
    while (*start == ' ') start++;
    assert_true(strncmp(start, "，", 3) != 0 && strncmp(start, "。", 3) != 0 &&
                strncmp(start, "）", 3) != 0);
    at += len + 1;
    count++;
  }
  if (lines > 0) assert_int_equal(count, lines);
}

static void test_wrapping(void **state) {
  (void)state;
  gdl_out text = gdl_out_new(arena), out = gdl_out_new(arena);
  for (int i = 0; i < 40; i++) gdl_out_text(&text, "病情活动，（慎用）。");
  wrapped(GDL_LANG_ZH, text.text, &out);
  check_lines(gdl_out_take(&out), 0);

  text = gdl_out_new(arena), out = gdl_out_new(arena);
  gdl_out_repeat(&text, 'x', 250); /* one word, longer than two lines of 98 */
  wrapped(GDL_LANG_EN, text.text, &out);
  check_lines(gdl_out_take(&out), 3);

  out = gdl_out_new(arena);
  wrapped(GDL_LANG_EN, "one\x1b[31m two\nthree", &out);
  expect("- one\\u{001B}[31m two three\n", gdl_out_take(&out));
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test_setup_teardown(test_numbers, setup, teardown),
      cmocka_unit_test_setup_teardown(test_ranges, setup, teardown),
      cmocka_unit_test_setup_teardown(test_thresholds, setup, teardown),
      cmocka_unit_test_setup_teardown(test_citations, setup, teardown),
      cmocka_unit_test_setup_teardown(test_languages, setup, teardown),
      cmocka_unit_test_setup_teardown(test_words_are_whole, setup, teardown),
      cmocka_unit_test_setup_teardown(test_wrapping, setup, teardown),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
