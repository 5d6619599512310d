/* test_import_header.c - what an imported guide says of itself: comment, header, labels. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "import/plan.h"

static int set_up(void **state) {
  *state = gdl_arena_new(NULL);
  return 0;
}

static int tear_down(void **state) {
  gdl_arena_free(*state);
  return 0;
}

#define S(text) \
  { text, sizeof(text) - 1 }

/* ---- texts ---- */

static const struct {
  const char *lang, *text, *written;
} texts[] = {
    {"en", "Age", "en \"Age\""},
    {"", "Age", "\"Age\""},
    {"en", "a \"b\" \\ c", "en \"a \\\"b\\\" \\\\ c\""},
    {"sv", "two\nlines\tand a tab\r\n", "sv \"two\\nlines\\tand a tab\\n\""},
    {"zh-Hant", "\u4F53\u91CD", "zh-Hant \"\u4F53\u91CD\""},
    {"es_CO", "x", "es-CO \"x\""},
    {"is", "x", "IS \"x\""}, /* Icelandic, and a word of the language */
    {"en\" evil", "x", "en-evil \"x\""},
    {"123", "x", "\"x\""},
    {"en", "a\u202Eb\u200Bc\x01", "en \"a\\u{202E}b\\u{200B}c\\u{1}\""},
    {"en", "bad \xFF byte", "en \"bad \uFFFD byte\""},
};

static void texts_are_escaped(void **state) {
  for (size_t i = 0; i < sizeof texts / sizeof texts[0]; i++) {
    gdl_out out = gdl_out_new(*state);
    gdl_import_write_text(&out, gdl_string_of(texts[i].lang), gdl_string_of(texts[i].text));
    assert_string_equal(out.text, texts[i].written);
  }
}

static const struct {
  const char *text, *line;
} lines[] = {
    {"  a \n\t b\u00A0c ", "a b c"}, {"", ""},         {" \n ", ""},
    {"a\u200Bb\x07", "ab"},          {"\u2028x", "x"},
};

static void lines_are_tidied(void **state) {
  for (size_t i = 0; i < sizeof lines / sizeof lines[0]; i++)
    assert_string_equal(gdl_import_line(*state, gdl_string_of(lines[i].text)).text, lines[i].line);
}

static void comments_are_wrapped(void **state) {
  gdl_out out = gdl_out_new(*state);
  gdl_import_write_comment(&out, gdl_string_of("\n\nfirst\nsecond\n\n\nthird\n\n"), 2);
  assert_string_equal(out.text, "//   first\n//   second\n//\n//   third\n");
  out = gdl_out_new(*state);
  gdl_out words = gdl_out_new(*state);
  for (int i = 0; i < 60; i++) gdl_out_text(&words, i % 2 ? "word " : "\u4F53\u91CD");
  gdl_import_write_comment(&out, gdl_out_take(&words), 0);
  uint32_t line_count = 0, from = 0;
  for (uint32_t i = 0; i < out.len; i++) {
    if (out.text[i] != '\n') continue;
    assert_memory_equal(out.text + from, "// ", 3);
    assert_true(i - from <= 140); /* bytes of 112 columns, a third of them Chinese */
    from = i + 1;
    line_count++;
  }
  assert_int_equal(line_count, 3);
}

/* ---- the header ---- */

static const gdl2_term en_terms[] = {{.id = S("gt1"), .text = S("Body  mass index ")},
                                     {.id = S("gt2"), .text = S("Age")}};
static const gdl2_term sv_terms[] = {{.id = S("gt1"), .text = S("BMI")}};
static const gdl2_terms languages[] = {{.lang = S("en"), .terms = en_terms, .count = 2},
                                       {.lang = S("sv"), .terms = sv_terms, .count = 1}};
static const gdl2_details details[] = {
    {.lang = S("sv"), .purpose = S("BMI."), .use = S(""), .misuse = S("Barn"), .copyright = S("A clinic")},
    {.lang = S("en"),
     .purpose = S("To tell the BMI.\n"),
     .use = S("Once a year.\n\nNot more."),
     .misuse = S("*"),
     .copyright = S("A clinic")},
};
static const gdl_string contributors[] = {S("B. Second"), S(" ")};
static const gdl2_guide guide = {
    .id = S("BMI.v1.2"),
    .concept = S("gt1"),
    .original_language = S("en"),
    .version = S("2.0"),
    .author = S("A. First"),
    .organisation = S("A clinic"),
    .email = S("a@example.org"),
    .date = S("2020-01-01"),
    .lifecycle = S("Published"),
    .references = S("Derivation\n1. Quetelet A. A treatise on man. 1842;1:1-9. doi: "
                    "10.1000/x(1)y.\n\n2. Another one."),
    .contributors = contributors,
    .contributor_count = 2,
    .details = details,
    .detail_count = 2,
    .languages = languages,
    .language_count = 2,
};

static void the_head_is_whole(void **state) {
  gdl_out out = gdl_out_new(*state);
  const gdl_plan plan = {.arena = *state, .guide = &guide, .name = S("bmi")};
  gdl_import_write_header(&out, &plan);
  assert_string_equal(out.text,
                      "// Body mass index\n"
                      "//\n// Use (en)\n//   Once a year.\n//\n//   Not more.\n"
                      "//\n// References\n//   Derivation\n//   1. Quetelet A. A treatise on man. "
                      "1842;1:1-9. doi: 10.1000/x(1)y.\n//\n//   2. Another one.\n"
                      "//\n// Imported from\n//   BMI.v1.2, openEHR GDL2 2.0, by A. First, A "
                      "clinic, a@example.org, 2020-01-01; lifecycle: Published\n"
                      "\nguideline bmi {\n"
                      "  language 1\n"
                      "  title en \"Body mass index\" sv \"BMI\"\n"
                      "  version \"1.2\"\n"
                      "  status active\n"
                      "  source \"Quetelet A. A treatise on man. 1842;1:1-9. doi: 10.1000/x(1)y.\" "
                      "doi \"10.1000/x(1)y\"\n"
                      "  intended en \"To tell the BMI.\" sv \"BMI.\"\n"
                      "  not_for sv \"Barn\"\n"
                      "  authors \"A. First\", \"B. Second\"\n"
                      "  licence \"copyright: A clinic\"\n"
                      "}\n\n");
}

static void a_bare_guide_has_a_head_too(void **state) {
  gdl_out out = gdl_out_new(*state);
  const gdl2_guide bare = {.id = S("x"), .concept = S("gt9")};
  const gdl_plan plan = {.arena = *state, .guide = &bare, .name = S("x")};
  gdl_import_write_header(&out, &plan);
  assert_string_equal(
      out.text,
      "// x\n//\n// Imported from\n//   x, openEHR GDL2\n\n"
      "guideline x {\n  language 1\n  title \"x\"\n  version \"0\"\n  status draft\n}\n\n");
}

static void a_file_that_answers_without_facts_says_so(void **state) {
  gdl_out out = gdl_out_new(*state);
  const gdl_plan plan = {.arena = *state, .guide = &guide, .name = S("bmi"), .reading = GDL_IMPORT_FIRED};
  gdl_import_write_header(&out, &plan);
  assert_non_null(strstr(out.text, "  population en \"Only patients"));
}

static void labels_are_in_all_languages(void **state) {
  gdl_out out = gdl_out_new(*state);
  gdl_import_write_labels(&out, &guide, gdl_string_of("gt1"));
  assert_string_equal(out.text, "en \"Body mass index\" sv \"BMI\"");
  out = gdl_out_new(*state);
  gdl_import_write_labels(&out, &guide, gdl_string_of("gt3"));
  assert_int_equal(out.len, 0);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test_setup_teardown(texts_are_escaped, set_up, tear_down),
      cmocka_unit_test_setup_teardown(lines_are_tidied, set_up, tear_down),
      cmocka_unit_test_setup_teardown(comments_are_wrapped, set_up, tear_down),
      cmocka_unit_test_setup_teardown(the_head_is_whole, set_up, tear_down),
      cmocka_unit_test_setup_teardown(a_bare_guide_has_a_head_too, set_up, tear_down),
      cmocka_unit_test_setup_teardown(a_file_that_answers_without_facts_says_so, set_up, tear_down),
      cmocka_unit_test_setup_teardown(labels_are_in_all_languages, set_up, tear_down),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
