/* test_out.c - writing text into memory, and escaping it for terminals, JSON, Markdown and HTML. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "base/out.h"

static int set_up(void **state) {
  *state = gdl_arena_new(NULL);
  return 0;
}

static int tear_down(void **state) {
  gdl_arena_free(*state);
  return 0;
}

static void pieces_follow_each_other(void **state) {
  gdl_out out = gdl_out_new(*state);
  gdl_out_char(&out, 'a');
  gdl_out_bytes(&out, "b\0c", 3);
  gdl_out_text(&out, "de");
  gdl_out_string(&out, (gdl_string){.text = "fgh", .len = 2});
  gdl_out_string(&out, (gdl_string){0});
  gdl_out_repeat(&out, '-', 3);
  gdl_out_repeat(&out, '-', 0);
  assert_int_equal(out.len, 11);
  assert_memory_equal(out.text, "ab\0cdefg---", 12); /* and the NUL */
  const gdl_string taken = gdl_out_take(&out);
  assert_int_equal(taken.len, 11);
  assert_int_equal(out.len, 0);
  gdl_out_text(&out, "next");
  assert_memory_equal(taken.text, "ab\0cdefg---", 11); /* is not written over */
  assert_string_equal(gdl_out_take(&out).text, "next");
}

static void nothing_is_the_empty_text(void **state) {
  gdl_out out = gdl_out_new(*state);
  const gdl_string taken = gdl_out_take(&out);
  assert_string_equal(taken.text, "");
  assert_int_equal(taken.len, 0);
}

static void long_texts_find_room(void **state) {
  gdl_out out = gdl_out_new(*state);
  for (int i = 0; i < 100000; i++) gdl_out_char(&out, (char)('a' + i % 26));
  assert_int_equal(out.len, 100000);
  for (int i = 0; i < 100000; i++) assert_int_equal(out.text[i], 'a' + i % 26);
  gdl_out_repeat(&out, 'x', 300000);
  assert_int_equal(strlen(out.text), 400000);
}

static void values_are_written_plainly(void **state) {
  gdl_out out = gdl_out_new(*state);
  static const struct {
    int64_t value;
    const char *text;
  } numbers[] = {{0, "0"},
                 {7, "7"},
                 {-7, "-7"},
                 {INT64_MAX, "9223372036854775807"},
                 {INT64_MIN, "-9223372036854775808"}};
  for (size_t i = 0; i < sizeof numbers / sizeof numbers[0]; i++) {
    gdl_out_int(&out, numbers[i].value);
    assert_string_equal(gdl_out_take(&out).text, numbers[i].text);
  }
  gdl_out_decimal(&out, (gdl_decimal){.low = 5, .exponent = -2, .negative = true});
  gdl_out_char(&out, ' ');
  gdl_out_date(&out, 20781);
  assert_string_equal(gdl_out_take(&out).text, "-0.05 2026-11-24");
  gdl_out_format(&out, "<%s|%S|%d>%s", "a", (gdl_string){.text = "bcd", .len = 2}, (int64_t)-3, "");
  assert_string_equal(gdl_out_take(&out).text, "<a|bc|-3>");
  gdl_out_format(&out, "plain");
  assert_string_equal(gdl_out_take(&out).text, "plain");
}

typedef void escape(gdl_out *out, gdl_string string);

static const struct {
  const char *text;
  uint32_t len;
  const char *json, *plain, *markdown, *html;
} escaped[] = {
    {"", 0, "\"\"", "", "", ""},
    {"dose 5 mg", 9, "\"dose 5 mg\"", "dose 5 mg", "dose 5 mg", "dose 5 mg"},
    {"剂量", 6, "\"剂量\"", "剂量", "剂量", "剂量"},
    {"a\"b\\c", 5, "\"a\\\"b\\\\c\"", "a\"b\\c", "a\"b\\\\c", "a&quot;b\\c"},
    {"<b>&'", 5, "\"<b>&'\"", "<b>&'", "&lt;b&gt;&amp;'", "&lt;b&gt;&amp;&#39;"},
    {"a\nb\tc", 5, "\"a\\nb\\tc\"", "a\nb\tc", "a\nb\tc", "a\nb\tc"},
    {"a\rb", 3, "\"a\\rb\"", "a\\u{000D}b", "a\\\\u{000D}b", "a\\u{000D}b"},
    {"a\0b", 3, "\"a\\u0000b\"", "a\\u{0000}b", "a\\\\u{0000}b", "a\\u{0000}b"},
    {"\x1B[31m", 5, "\"\\u001B[31m\"", "\\u{001B}[31m", "\\\\u{001B}\\[31m", "\\u{001B}[31m"},
    {"\x7F", 1, "\"\\u007F\"", "\\u{007F}", "\\\\u{007F}", "\\u{007F}"},
    {"\xE2\x80\xAE", 3, "\"\\u202E\"", "\\u{202E}", "\\\\u{202E}", "\\u{202E}"}, /* turns what follows around */
    {"\xE2\x80\x8B", 3, "\"\\u200B\"", "\\u{200B}", "\\\\u{200B}", "\\u{200B}"}, /* is not seen */
    {"\xF3\xA0\x80\x81", 4, "\"\\uDB40\\uDC01\"", "\\u{E0001}", "\\\\u{E0001}", "\\u{E0001}"}, /* a tag */
    {"\xFF", 1, "\"\xEF\xBF\xBD\"", "\\x{FF}", "\\\\x{FF}", "\\x{FF}"},
    {"\xE4\xB8", 2, "\"\xEF\xBF\xBD\xEF\xBF\xBD\"", "\\x{E4}\\x{B8}", "\\\\x{E4}\\\\x{B8}",
     "\\x{E4}\\x{B8}"},
    {"*a* _b_ `c`", 11, "\"*a* _b_ `c`\"", "*a* _b_ `c`", "\\*a\\* \\_b\\_ \\`c\\`", "*a* _b_ `c`"},
    {"[x](y) ~z~ |", 12, "\"[x](y) ~z~ |\"", "[x](y) ~z~ |", "\\[x\\](y) \\~z\\~ \\|", "[x](y) ~z~ |"},
    {"- a", 3, "\"- a\"", "- a", "\\- a", "- a"},
    {"a - b", 5, "\"a - b\"", "a - b", "a - b", "a - b"},
    {"12. a", 5, "\"12. a\"", "12. a", "12\\. a", "12. a"},
    {"a 1.5", 5, "\"a 1.5\"", "a 1.5", "a 1.5", "a 1.5"},
    {"a\n+ b", 5, "\"a\\n+ b\"", "a\n+ b", "a\n\\+ b", "a\n+ b"},
    {"# a", 3, "\"# a\"", "# a", "\\# a", "# a"},
    {"> a", 3, "\"> a\"", "> a", "&gt; a", "&gt; a"},
};

static void check_escape(gdl_arena *arena, escape *write, gdl_string text, const char *wanted) {
  gdl_out out = gdl_out_new(arena);
  write(&out, text);
  const gdl_string got = gdl_out_take(&out);
  if (strcmp(got.text, wanted) != 0) fail_msg("%s, not %s", got.text, wanted);
  assert_int_equal(got.len, strlen(wanted));
}

static void hidden_and_active_characters_are_shown(void **state) {
  for (size_t i = 0; i < sizeof escaped / sizeof escaped[0]; i++) {
    const gdl_string text = {.text = escaped[i].text, .len = escaped[i].len};
    check_escape(*state, gdl_out_json_string, text, escaped[i].json);
    check_escape(*state, gdl_out_plain, text, escaped[i].plain);
    check_escape(*state, gdl_out_markdown, text, escaped[i].markdown);
    check_escape(*state, gdl_out_html, text, escaped[i].html);
  }
}

static const struct {
  const char *text, *literal;
} literals[] = {
    {"", "\"\""},
    {"a \"b\" \\ c", "\"a \\\"b\\\" \\\\ c\""},
    {"two\nlines\tand\r", "\"two\\nlines\\tand\\u{D}\""},
    {"a\u202E\x01", "\"a\\u{202E}\\u{1}\""},
    {"\u4F53\u91CD {x} 'y'", "\"\u4F53\u91CD {x} 'y'\""},
    {"bad \xFF byte", "\"bad \uFFFD byte\""},
};

static void literals_are_those_of_a_guideline(void **state) {
  for (size_t i = 0; i < sizeof literals / sizeof literals[0]; i++)
    check_escape(*state, gdl_out_literal, gdl_string_of(literals[i].text), literals[i].literal);
}

/* Whatever comes in, what goes out is text without control characters. */
static void any_byte_comes_out_safe(void **state) {
  static escape *const all[] = {gdl_out_json_string, gdl_out_literal, gdl_out_plain,
                                gdl_out_markdown, gdl_out_html};
  for (int a = 0; a < 256; a++)
    for (int b = 0; b < 256; b += 5)
      for (size_t e = 0; e < sizeof all / sizeof all[0]; e++) {
        const char text[2] = {(char)a, (char)b};
        gdl_out out = gdl_out_new(*state);
        all[e](&out, (gdl_string){.text = text, .len = 2});
        for (size_t i = 0; i < out.len; i++) {
          const unsigned char c = (unsigned char)out.text[i];
          if ((c < 0x20 && c != '\n' && c != '\t') || c == 0x7F) fail_msg("%d %d", a, b);
        }
        if (a % 16 == 0 && b == 0) gdl_arena_reset(*state);
      }
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)

int main(void) {
  const struct CMUnitTest tests[] = {
      TEST(pieces_follow_each_other),
      TEST(nothing_is_the_empty_text),
      TEST(long_texts_find_room),
      TEST(values_are_written_plainly),
      TEST(hidden_and_active_characters_are_shown),
      TEST(literals_are_those_of_a_guideline),
      TEST(any_byte_comes_out_safe),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
