/* test_text.c - UTF-8, kinds of characters, normalization, look-alikes, width, distance. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "base/text.h"

static int set_up(void **state) {
  *state = gdl_arena_new(NULL);
  return 0;
}

static int tear_down(void **state) {
  gdl_arena_free(*state);
  return 0;
}

/* ---- UTF-8 ---- */

static void every_code_point_comes_back(void **state) {
  (void)state;
  for (uint32_t c = 0; c <= 0x10FFFF; c++) {
    if (c >= 0xD800 && c <= 0xDFFF) continue;
    char text[4];
    uint32_t back = 0;
    const size_t len = gdl_utf8_encode(c, text);
    if (gdl_utf8_decode(text, len, &back) != len || back != c) fail_msg("%x", c);
    if (len != (c < 0x80 ? 1u : c < 0x800 ? 2u : c < 0x10000 ? 3u : 4u)) fail_msg("%x", c);
    for (size_t cut = 0; cut < len; cut++)
      if (gdl_utf8_decode(text, cut, &back) != 0) fail_msg("%x cut", c);
  }
}

static const struct {
  const char *text;
  size_t len, invalid_at;
} byte_texts[] = {
    {"", 0, 0},
    {"abc", 3, 3},
    {"\xE4\xB8\xAD", 3, 3},
    {"a\0b", 3, 3},
    {"a\x80", 2, 1},    /* a tail alone */
    {"\xC0\x80", 2, 0}, /* overlong */
    {"\xC1\xBF", 2, 0},
    {"\xE0\x9F\xBF", 3, 0},
    {"\xF0\x8F\xBF\xBF", 4, 0},
    {"\xED\xA0\x80", 3, 0}, /* surrogate */
    {"\xED\x9F\xBF", 3, 3},
    {"\xF4\x8F\xBF\xBF", 4, 4}, /* U+10FFFF */
    {"\xF4\x90\x80\x80", 4, 0}, /* one past */
    {"\xF5\x80\x80\x80", 4, 0},
    {"\xFF", 1, 0},
    {"ab\xE4\xB8", 4, 2}, /* cut */
    {"ab\xE4\xB8z", 5, 2},
    {"\xE4\xB8\xAD\xC3\x28", 5, 3},
};

static void invalid_bytes_are_found(void **state) {
  (void)state;
  for (size_t i = 0; i < sizeof byte_texts / sizeof byte_texts[0]; i++)
    if (gdl_utf8_invalid_at(byte_texts[i].text, byte_texts[i].len) != byte_texts[i].invalid_at)
      fail_msg("%zu", i);
}

/* Each character between letters, so that it stands at every place of the eight bytes looked at in one go. */
static void plain_text_is_found(void **state) {
  (void)state;
  for (uint32_t c = 0; c <= 0x30000; c += c < 0x11000 ? 1 : 0x101) {
    if (c >= 0xD800 && c <= 0xDFFF) continue;
    const bool is_plain =
        (c >= 0x20 && c < 0x7F) || c == '\t' || c == '\n' || (c >= 0x4000 && c <= 0x9FFF);
    char text[32];
    memset(text, 'x', sizeof text);
    const size_t before = c % 9, end = before + gdl_utf8_encode(c, text + before);
    if (gdl_text_plain_len(text, end + 9) != (is_plain ? end + 9 : before)) fail_msg("%x", c);
    if (gdl_text_plain_len(text, end) != (is_plain ? end : before)) fail_msg("%x at the end", c);
    if (gdl_text_plain_len(text, end - 1) > before) fail_msg("%x cut", c);
  }
  assert_int_equal(gdl_text_plain_len("", 0), 0);
}

/* ---- kinds ---- */

static const struct {
  uint32_t c;
  bool start, go_on, cjk, hidden;
} kinds[] = {
    {'a', true, true, false, false},     {'Z', true, true, false, false},
    {'_', true, true, false, false},     {'5', false, true, false, false},
    {'-', false, false, false, false},   {' ', false, false, false, false},
    {'\t', false, false, false, false},  {'\n', false, false, false, false},
    {0, false, false, false, true},      {0x1B, false, false, false, true},
    {0x7F, false, false, false, true},   {0xE9, true, true, false, false},
    {0x301, false, true, false, false},  {0x4E2D, true, true, true, false},
    {0x3042, true, true, true, false},   {0xAC00, true, true, true, false},
    {0x20000, true, true, true, false},  {0x3002, false, false, true, false},
    {0xFF0C, false, false, true, false}, {0x661, false, true, false, false},
    {0x200B, false, false, false, true}, {0x200D, false, false, false, true},
    {0x202E, false, false, false, true}, {0x2066, false, false, false, true},
    {0xFEFF, false, false, false, true}, {0xAD, false, false, false, true},
    {0x3164, false, false, true, true},  {0xE0001, false, false, false, true},
    {0xB5, true, true, false, false},    {0x2103, false, false, false, false},
};

static void characters_have_kinds(void **state) {
  (void)state;
  for (size_t i = 0; i < sizeof kinds / sizeof kinds[0]; i++)
    if (gdl_is_name_start(kinds[i].c) != kinds[i].start ||
        gdl_is_name_continue(kinds[i].c) != kinds[i].go_on ||
        gdl_is_cjk(kinds[i].c) != kinds[i].cjk || gdl_is_hidden(kinds[i].c) != kinds[i].hidden)
      fail_msg("%x", kinds[i].c);
}

static void what_starts_a_name_goes_on_with_it(void **state) {
  (void)state;
  for (uint32_t c = 0; c <= 0x10FFFF; c++) {
    if (gdl_is_name_start(c) && !gdl_is_name_continue(c)) fail_msg("%x", c);
    if (gdl_is_name_continue(c) && gdl_is_hidden(c)) fail_msg("%x", c);
    if (gdl_char_width(c) < 0 || gdl_char_width(c) > 2) fail_msg("%x", c);
  }
}

/* ---- normalization ---- */

typedef gdl_string normalize(gdl_arena *arena, gdl_string text);

static void check_form(gdl_arena *arena, normalize *form, const char *text, const char *wanted) {
  const gdl_string got = form(arena, gdl_string_of(text));
  if (!gdl_string_is(got, wanted)) fail_msg("%s: %s, not %s", text, got.text, wanted);
}

static void nfc_composes_and_keeps_the_rest(void **state) {
  check_form(*state, gdl_text_nfc, "", "");
  check_form(*state, gdl_text_nfc, "abc", "abc");
  check_form(*state, gdl_text_nfc, "e\xCC\x81", "\xC3\xA9");
  check_form(*state, gdl_text_nfc, "\xC3\xA9", "\xC3\xA9");
  check_form(*state, gdl_text_nfc, "q\xCC\x87\xCC\xA3", "q\xCC\xA3\xCC\x87"); /* marks in their order */
  check_form(*state, gdl_text_nfc, "\xE2\x84\xAB", "\xC3\x85");               /* angstrom sign */
  check_form(*state, gdl_text_nfc, "\xEF\xBC\xA1", "\xEF\xBC\xA1");           /* full width stays */
  check_form(*state, gdl_text_nfc, "\xE1\x84\x80\xE1\x85\xA1", "\xEA\xB0\x80"); /* Hangul */
  check_form(*state, gdl_text_nfc, "万U", "万U");
  check_form(*state, gdl_text_nfc, "e\xFF\xCC\x81", "e\xFF\xCC\x81"); /* not UTF-8: as it is */
}

static void nfkc_makes_alike(void **state) {
  check_form(*state, gdl_text_nfkc, "\xEF\xBC\xA1\xEF\xBC\x91", "A1");
  check_form(*state, gdl_text_nfkc, "m\xC2\xB2", "m2");
  check_form(*state, gdl_text_nfkc, "\xEF\xAC\x81", "fi");
  check_form(*state, gdl_text_nfkc, "\xC2\xB5", "\xCE\xBC");
}

static void long_runs_of_marks_take_no_time(void **state) {
  gdl_arena *arena = *state;
  const size_t count = 100000;
  char *text = gdl_arena_alloc(arena, count * 2 + 2);
  text[0] = 'q';
  for (size_t i = 0; i < count; i++) memcpy(text + 1 + 2 * i, i % 2 ? "\xCC\x87" : "\xCC\xA3", 2);
  const gdl_string got =
      gdl_text_nfc(arena, (gdl_string){.text = text, .len = (uint32_t)(count * 2 + 1)});
  assert_int_equal(got.len, count * 2 + 1);
}

static void forms_of_forms_are_the_same(void **state) {
  static normalize *const forms[] = {gdl_text_nfc, gdl_text_nfkc};
  for (uint32_t c = 0x80; c < 0x30000; c += 7) {
    if (c >= 0xD800 && c <= 0xDFFF) continue;
    char text[16] = "a";
    size_t len = 1 + gdl_utf8_encode(c, text + 1);
    len += gdl_utf8_encode(0x301, text + len);
    for (size_t f = 0; f < 2; f++) {
      const gdl_string once = forms[f](*state, (gdl_string){.text = text, .len = (uint32_t)len});
      if (!gdl_string_equal(forms[f](*state, once), once)) fail_msg("%x", c);
    }
    if (c % 1000 == 0) gdl_arena_reset(*state);
  }
}

static void look_alikes_have_one_skeleton(void **state) {
  static const char *const pairs[][2] = {
      {"age", "\xD0\xB0ge"},      /* Cyrillic a */
      {"age", "\xEF\xBD\x81ge"},  /* full width */
      {"age", "a\xE2\x80\x8Bge"}, /* a space of no width */
      {"B", "\xCE\x92"},          /* Greek beta */
      {"\xC3\xA9", "e\xCC\x81"},
  };
  for (size_t i = 0; i < sizeof pairs / sizeof pairs[0]; i++)
    if (!gdl_string_equal(gdl_text_skeleton(*state, gdl_string_of(pairs[i][0])),
                          gdl_text_skeleton(*state, gdl_string_of(pairs[i][1]))))
      fail_msg("%s", pairs[i][0]);
  static const char *const apart[][2] = {{"age", "ago"}, {"体重", "身高"}, {"age", "Age"}, {"", "a"}};
  for (size_t i = 0; i < sizeof apart / sizeof apart[0]; i++)
    if (gdl_string_equal(gdl_text_skeleton(*state, gdl_string_of(apart[i][0])),
                         gdl_text_skeleton(*state, gdl_string_of(apart[i][1]))))
      fail_msg("%s", apart[i][0]);
}

/* ---- width ---- */

static const struct {
  const char *text;
  uint32_t width;
} widths[] = {
    {"", 0},         {"abc", 3},         {"剂量", 4},  {"e\xCC\x81", 1},     {"\t", 8},
    {"abc\t", 8},    {"abcdefgh\t", 16}, {"剂\tx", 9}, {"a\xE2\x80\x8B", 1}, {"\xFF", 1},
    {"\xE4\xB8", 2}, {"ＡＢ", 4},
};

static void texts_have_a_width(void **state) {
  (void)state;
  for (size_t i = 0; i < sizeof widths / sizeof widths[0]; i++)
    if (gdl_text_width(widths[i].text, strlen(widths[i].text)) != widths[i].width)
      fail_msg("%s", widths[i].text);
}

/* ---- distance ---- */

static const struct {
  const char *a, *b;
  unsigned limit, distance;
} distances[] = {
    {"", "", 3, 0},
    {"age", "age", 3, 0},
    {"age", "", 3, 3},
    {"age", "ages", 3, 1},
    {"age", "ae", 3, 1},
    {"age", "ate", 3, 1},
    {"age", "gae", 3, 1},
    {"weight", "wieght", 3, 1},
    {"weight", "height", 3, 1},
    {"kitten", "sitting", 3, 3},
    {"kitten", "sitting", 2, 3},
    {"abc", "xyz", 1, 2},
    {"体重", "体量", 3, 1},
    {"体重", "身高", 3, 2},
    {"ca", "abc", 3, 3},
    {"abcdef", "badcfe", 3, 3},
    {"a", "b", 0, 1},
    {"a", "a", 0, 0},
};

static void distances_count_slips(void **state) {
  (void)state;
  for (size_t i = 0; i < sizeof distances / sizeof distances[0]; i++) {
    const gdl_string a = gdl_string_of(distances[i].a), b = gdl_string_of(distances[i].b);
    if (gdl_text_distance(a, b, distances[i].limit) != distances[i].distance ||
        gdl_text_distance(b, a, distances[i].limit) != distances[i].distance)
      fail_msg("%s %s: %u", distances[i].a, distances[i].b, gdl_text_distance(a, b, distances[i].limit));
  }
}

static void long_names_are_equal_or_far(void **state) {
  (void)state;
  char a[130], b[130];
  memset(a, 'x', sizeof a);
  memset(b, 'x', sizeof b);
  b[5] = 'y';
  const gdl_string at_limit = {.text = a, .len = 128}, other = {.text = b, .len = 128};
  assert_int_equal(gdl_text_distance(at_limit, other, 2), 1);
  const gdl_string longer = {.text = a, .len = 129}, longer_other = {.text = b, .len = 129};
  assert_int_equal(gdl_text_distance(longer, longer_other, 2), 3);
  assert_int_equal(gdl_text_distance(longer, longer, 2), 0);
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)

int main(void) {
  const struct CMUnitTest tests[] = {
      TEST(every_code_point_comes_back),
      TEST(invalid_bytes_are_found),
      TEST(plain_text_is_found),
      TEST(characters_have_kinds),
      TEST(what_starts_a_name_goes_on_with_it),
      TEST(nfc_composes_and_keeps_the_rest),
      TEST(nfkc_makes_alike),
      TEST(long_runs_of_marks_take_no_time),
      TEST(forms_of_forms_are_the_same),
      TEST(look_alikes_have_one_skeleton),
      TEST(texts_have_a_width),
      TEST(distances_count_slips),
      TEST(long_names_are_equal_or_far),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
