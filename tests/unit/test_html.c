/* test_html.c - the frame of pages in HTML: what comes from outside stays text. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "report/html.h"

static int set_up(void **state) {
  *state = gdl_arena_new(NULL);
  return 0;
}

static int tear_down(void **state) {
  gdl_arena_free(*state);
  return 0;
}

static const struct {
  const char *text, *content, *value;
} cases[] = {
    {"plain", "plain", "plain"},
    {"", "", ""},
    {"<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;",
     "&lt;script&gt;alert(1)&lt;/script&gt;"},
    {"a & b \"c\" 'd'", "a &amp; b &quot;c&quot; &#39;d&#39;", "a &amp; b &quot;c&quot; &#39;d&#39;"},
    {"&lt;", "&amp;lt;", "&amp;lt;"},
    {"one\ntwo\n", "one\ntwo\n", "one two "},
    {"x\xE2\x80\x8By", "x\\u{200B}y", "x\\u{200B}y"},
    {"体重 ≥ 1", "体重 ≥ 1", "体重 ≥ 1"},
};

static void texts_stay_texts(void **state) {
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
    gdl_out out = gdl_out_new(*state), wanted = gdl_out_new(*state);
    gdl_html_element(&out, "th scope=\"row\"", gdl_string_of(cases[i].text));
    gdl_html_attribute(&out, "title", gdl_string_of(cases[i].text));
    gdl_out_format(&wanted, "<th scope=\"row\">%s</th> title=\"%s\"", cases[i].content, cases[i].value);
    assert_string_equal(gdl_out_take(&out).text, gdl_out_take(&wanted).text);
  }
}

static void strings_of_css_stay_strings(void **state) {
  static const struct {
    const char *text, *string;
  } strings[] = {
      {"patient 1", "\"patient 1\""}, {"", "\"\""},
      {"\"}", "\"\\22 \\7D \""},      {"</style>", "\"\\3C \\2F style\\3E \""},
      {"a\\b", "\"a\\5C b\""},        {"患者", "\"患者\""},
      {"a\nb", "\"a\\5C nb\""}, /* shown as \n */
  };
  for (size_t i = 0; i < sizeof strings / sizeof *strings; i++) {
    gdl_out out = gdl_out_new(*state);
    gdl_html_css_string(&out, gdl_string_of(strings[i].text));
    assert_string_equal(gdl_out_take(&out).text, strings[i].string);
  }
}

static void a_page_is_whole_and_closed(void **state) {
  static const char *const langs[] = {
      [GDL_LANG_EN] = "<html lang=\"en\">", [GDL_LANG_ZH] = "<html lang=\"zh-Hans\">"};
  static const gdl_lang all[] = {GDL_LANG_EN, GDL_LANG_ZH};
  for (size_t i = 0; i < 2; i++) {
    gdl_out out = gdl_out_new(*state);
    gdl_html_begin_with(&out, all[i], gdl_string_of("</title><script>"),
                        gdl_string_of("@page { color: red }\n"));
    gdl_html_end(&out);
    const char *text = gdl_out_take(&out).text;
    assert_ptr_equal(strstr(text, "<!DOCTYPE html>"), text);
    assert_non_null(strstr(text, langs[all[i]]));
    assert_non_null(strstr(text, "<title>&lt;/title&gt;&lt;script&gt;</title>"));
    assert_non_null(strstr(text, "size: A4")); /* the style sheet is there */
    assert_non_null(strstr(text, "\n@page { color: red }\n</style>"));
    assert_null(strstr(text, "<script"));
    assert_null(strstr(text, "http:")); /* nothing to fetch */
    assert_null(strstr(text, "https:"));
    assert_non_null(strstr(text, "</style>\n</head>\n<body>\n<main>\n</main>\n</body>\n</html>\n"));
  }
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)

int main(void) {
  const struct CMUnitTest tests[] = {TEST(texts_stay_texts), TEST(strings_of_css_stay_strings),
                                     TEST(a_page_is_whole_and_closed)};
  return cmocka_run_group_tests(tests, NULL, NULL);
}
