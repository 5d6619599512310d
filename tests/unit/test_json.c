/* test_json.c - the strict JSON reader: events, strings, numbers, every refusal with its place, limits, hostile bytes. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "base/json.h"

static int set_up(void **state) {
  *state = gdl_arena_new(NULL);
  return 0;
}

static int tear_down(void **state) {
  gdl_arena_free(*state);
  return 0;
}

/* One letter for each event: n t f 0 s [ ] { k } . ! */
static char letter(gdl_json_event event) {
  switch (event) {
    case GDL_JSON_NULL: return 'n';
    case GDL_JSON_TRUE: return 't';
    case GDL_JSON_FALSE: return 'f';
    case GDL_JSON_NUMBER: return '0';
    case GDL_JSON_STRING: return 's';
    case GDL_JSON_ARRAY: return '[';
    case GDL_JSON_ARRAY_END: return ']';
    case GDL_JSON_OBJECT: return '{';
    case GDL_JSON_KEY: return 'k';
    case GDL_JSON_OBJECT_END: return '}';
    case GDL_JSON_END: return '.';
    case GDL_JSON_ERROR: return '!';
  }
  return '?';
}

/* All events of the text up to the end or the error, which then stays. */
static gdl_json read_all(gdl_arena *arena, const char *text, size_t len, char *events, size_t room) {
  gdl_json json = gdl_json_new(arena, text, len);
  for (size_t i = 0; i + 1 < room; i++) {
    const gdl_json_event event = gdl_json_next(&json);
    assert_true(json.start <= json.at && json.at <= len);
    events[i] = letter(event);
    events[i + 1] = '\0';
    if (event != GDL_JSON_END && event != GDL_JSON_ERROR) continue;
    const size_t at = json.at;
    assert_int_equal(gdl_json_next(&json), event);
    assert_int_equal(json.at, at);
    assert_int_equal(json.problem != GDL_JSON_OK, event == GDL_JSON_ERROR);
    return json;
  }
  fail_msg("more events than room");
  return json;
}

static const struct {
  const char *text, *events;
} good[] = {
    {"null", "n."},
    {" true\n", "t."},
    {"\tfalse\r\n", "f."},
    {"0", "0."},
    {"-12.50e+3", "0."},
    {"\"a\"", "s."},
    {"\"\"", "s."},
    {"[]", "[]."},
    {"[ ]", "[]."},
    {"{}", "{}."},
    {"{ }", "{}."},
    {"[1, \"a\" ,null,true]", "[0snt]."},
    {"{\"a\":1,\"b\" : [ {} , [] ] }", "{k0k[{}[]]}."},
    {"[{\"a\":1},{\"a\":2}]", "[{k0}{k0}]."}, /* a key again, in another object */
    {"{\"a\":{\"a\":{\"a\":1}}}", "{k{k{k0}}}."},
    {"{\"\":1}", "{k0}."},
    {"{\"a\":1,\"A\":2}", "{k0k0}."},
    {"\"\\u4E2D\\ud83d\\ude00\\n\\/\"", "s."},
    {"\"\x7F\"", "s."},
};

static void documents_are_events(void **state) {
  for (size_t i = 0; i < sizeof good / sizeof good[0]; i++) {
    char events[64];
    (void)read_all(*state, good[i].text, strlen(good[i].text), events, sizeof events);
    if (strcmp(events, good[i].events) != 0) fail_msg("%s: %s", good[i].text, events);
  }
}

static const struct {
  const char *text;
  uint32_t len;
  gdl_json_problem problem;
  size_t at;
} bad[] = {
    {"", 0, GDL_JSON_CUT_SHORT, 0},
    {"  ", 2, GDL_JSON_CUT_SHORT, 2},
    {"[", 1, GDL_JSON_CUT_SHORT, 1},
    {"[1", 2, GDL_JSON_CUT_SHORT, 2},
    {"[1,", 3, GDL_JSON_CUT_SHORT, 3},
    {"{", 1, GDL_JSON_CUT_SHORT, 1},
    {"{\"a\"", 4, GDL_JSON_CUT_SHORT, 4},
    {"{\"a\":", 5, GDL_JSON_CUT_SHORT, 5},
    {"{\"a\":1", 6, GDL_JSON_CUT_SHORT, 6},
    {"\"abc", 4, GDL_JSON_CUT_SHORT, 4},
    {"\"\\", 2, GDL_JSON_CUT_SHORT, 2},
    {"\"\\u12", 5, GDL_JSON_CUT_SHORT, 5},
    {"\"\\ud83d\\u12", 11, GDL_JSON_CUT_SHORT, 11},
    {"tru", 3, GDL_JSON_CUT_SHORT, 3},
    {"-", 1, GDL_JSON_CUT_SHORT, 1},
    {"1.", 2, GDL_JSON_CUT_SHORT, 2},
    {"1e", 2, GDL_JSON_CUT_SHORT, 2},
    {"]", 1, GDL_JSON_UNEXPECTED, 0},
    {"[}", 2, GDL_JSON_UNEXPECTED, 1},
    {"{]", 2, GDL_JSON_UNEXPECTED, 1},
    {"[1}", 3, GDL_JSON_UNEXPECTED, 2},
    {"[1,]", 4, GDL_JSON_UNEXPECTED, 3},
    {"[,1]", 4, GDL_JSON_UNEXPECTED, 1},
    {"[1 2]", 5, GDL_JSON_UNEXPECTED, 3},
    {"{\"a\":1,}", 8, GDL_JSON_UNEXPECTED, 7},
    {"{\"a\" 1}", 7, GDL_JSON_UNEXPECTED, 5},
    {"{\"a\",1}", 7, GDL_JSON_UNEXPECTED, 4},
    {"{a:1}", 5, GDL_JSON_UNEXPECTED, 1},
    {"{1:1}", 5, GDL_JSON_UNEXPECTED, 1},
    {"{\"a\"}", 5, GDL_JSON_UNEXPECTED, 4},
    {"'a'", 3, GDL_JSON_UNEXPECTED, 0},
    {"True", 4, GDL_JSON_UNEXPECTED, 0},
    {"nul!", 4, GDL_JSON_UNEXPECTED, 0},
    {"NaN", 3, GDL_JSON_UNEXPECTED, 0},
    {"//x", 3, GDL_JSON_UNEXPECTED, 0},
    {"\xEF\xBB\xBF{}", 5, GDL_JSON_UNEXPECTED, 0},
    {"1 2", 3, GDL_JSON_TRAILING, 2},
    {"{} {}", 5, GDL_JSON_TRAILING, 3},
    {"nullx", 5, GDL_JSON_TRAILING, 4},
    {"[] \0", 4, GDL_JSON_TRAILING, 3},
    {"01", 2, GDL_JSON_BAD_NUMBER, 0},
    {"-01", 3, GDL_JSON_BAD_NUMBER, 0},
    {"+1", 2, GDL_JSON_BAD_NUMBER, 0},
    {".5", 2, GDL_JSON_BAD_NUMBER, 0},
    {"[1.]", 4, GDL_JSON_BAD_NUMBER, 1},
    {"[1.e3]", 6, GDL_JSON_BAD_NUMBER, 1},
    {"[1e+]", 5, GDL_JSON_BAD_NUMBER, 1},
    {"[-]", 3, GDL_JSON_BAD_NUMBER, 1},
    {"[-a]", 4, GDL_JSON_BAD_NUMBER, 1},
    {"1.2.3", 5, GDL_JSON_BAD_NUMBER, 0},
    {"1-2", 3, GDL_JSON_BAD_NUMBER, 0},
    {"\"\\x\"", 4, GDL_JSON_BAD_ESCAPE, 1},
    {"\"\\'\"", 4, GDL_JSON_BAD_ESCAPE, 1},
    {"\"a\\u12G4\"", 9, GDL_JSON_BAD_ESCAPE, 2},
    {"\"\\u12\"", 6, GDL_JSON_BAD_ESCAPE, 1},
    {"\"\\ud83d\"", 8, GDL_JSON_LONE_SURROGATE, 1},
    {"\"\\ud83dx\"", 9, GDL_JSON_LONE_SURROGATE, 1},
    {"\"\\ude00\"", 8, GDL_JSON_LONE_SURROGATE, 1},
    {"\"\\ud83d\\ud83d\"", 14, GDL_JSON_LONE_SURROGATE, 1},
    {"\"\\ud83d\\u0041\"", 14, GDL_JSON_LONE_SURROGATE, 1},
    {"\"\\u0000\"", 8, GDL_JSON_NUL, 1},
    {"\"a\0b\"", 5, GDL_JSON_NUL, 2},
    {"[\0]", 3, GDL_JSON_NUL, 1},
    {"\"a\nb\"", 5, GDL_JSON_CONTROL, 2},
    {"\"\x1F\"", 3, GDL_JSON_CONTROL, 1},
    {"\"\t\"", 3, GDL_JSON_CONTROL, 1},
    {"\"\xFF\"", 3, GDL_JSON_BAD_UTF8, 1},
    {"\"\xC0\x80\"", 4, GDL_JSON_BAD_UTF8, 1},
    {"\"\xED\xA0\x80\"", 5, GDL_JSON_BAD_UTF8, 1},
    {"\"\xE4\xB8\"", 4, GDL_JSON_BAD_UTF8, 1},
    {"[\xFF]", 3, GDL_JSON_BAD_UTF8, 1},
    {"{\"a\":1,\"a\":2}", 13, GDL_JSON_DUPLICATE_KEY, 7},
    {"{\"a\":1,\"\\u0061\":2}", 18, GDL_JSON_DUPLICATE_KEY, 7},
    {"{\"\":1,\"\":2}", 11, GDL_JSON_DUPLICATE_KEY, 6},
    {"{\"a\":{\"b\":1},\"b\":1,\"a\":1}", 26, GDL_JSON_DUPLICATE_KEY, 19},
};

static void every_refusal_has_its_place(void **state) {
  for (size_t i = 0; i < sizeof bad / sizeof bad[0]; i++) {
    char events[64];
    char *exact = malloc(bad[i].len + 1); /* so that a byte too far is seen */
    assert_non_null(exact);
    memcpy(exact, bad[i].text, bad[i].len);
    char *text = realloc(exact, bad[i].len == 0 ? 1 : bad[i].len);
    const gdl_json json = read_all(*state, text, bad[i].len, events, sizeof events);
    if (json.problem != bad[i].problem || json.start != bad[i].at)
      fail_msg("%s: problem %d at %zu, %s", bad[i].text, (int)json.problem, json.start, events);
    free(text);
  }
}

/* ---- strings ---- */

static const struct {
  const char *text, *decoded;
} strings[] = {
    {"\"\"", ""},
    {"\"abc\"", "abc"},
    {"\"中\"", "中"},
    {"\"\\u4e2D\"", "中"},
    {"\"\\\"\\\\\\/\\b\\f\\n\\r\\t\"", "\"\\/\b\f\n\r\t"},
    {"\"a\\u0041b\"", "aAb"},
    {"\"\\uD83D\\uDE00!\"", "\xF0\x9F\x98\x80!"},
    {"\"\\uD800\\uDC00\\uDBFF\\uDFFF\"", "\xF0\x90\x80\x80\xF4\x8F\xBF\xBF"},
    {"\"\\uFFFF\"", "\xEF\xBF\xBF"},
};

static void strings_are_decoded(void **state) {
  for (size_t i = 0; i < sizeof strings / sizeof strings[0]; i++) {
    gdl_json json = gdl_json_new(*state, strings[i].text, strlen(strings[i].text));
    assert_int_equal(gdl_json_next(&json), GDL_JSON_STRING);
    if (!gdl_string_is(json.string, strings[i].decoded)) fail_msg("%s", strings[i].text);
    assert_int_equal(json.start, 0);
    assert_int_equal(json.at, strlen(strings[i].text));
  }
}

static void numbers_are_as_written(void **state) {
  static const char text[] = " [-12.50e+3, 0.10 ]";
  gdl_json json = gdl_json_new(*state, text, sizeof text - 1);
  assert_int_equal(gdl_json_next(&json), GDL_JSON_ARRAY);
  assert_int_equal(gdl_json_next(&json), GDL_JSON_NUMBER);
  assert_true(gdl_string_is(json.string, "-12.50e+3"));
  assert_int_equal(json.start, 2);
  assert_int_equal(json.at, 11);
  assert_int_equal(gdl_json_next(&json), GDL_JSON_NUMBER);
  assert_true(gdl_string_is(json.string, "0.10"));
}

/* ---- limits ---- */

static void nesting_has_a_depth(void **state) {
  for (size_t depth = GDL_JSON_MAX_DEPTH; depth <= GDL_JSON_MAX_DEPTH + 1; depth++) {
    char text[4 * GDL_JSON_MAX_DEPTH], events[4 * GDL_JSON_MAX_DEPTH];
    memset(text, '[', depth);
    memset(text + depth, ']', depth);
    const gdl_json json = read_all(*state, text, 2 * depth, events, sizeof events);
    assert_int_equal(json.problem, depth <= GDL_JSON_MAX_DEPTH ? GDL_JSON_OK : GDL_JSON_TOO_DEEP);
    if (json.problem != GDL_JSON_OK) assert_int_equal(json.start, GDL_JSON_MAX_DEPTH);
  }
}

static void numbers_have_a_length(void **state) {
  for (size_t len = GDL_JSON_MAX_NUMBER_LEN; len <= GDL_JSON_MAX_NUMBER_LEN + 1; len++) {
    char text[GDL_JSON_MAX_NUMBER_LEN + 1], events[8];
    memset(text, '1', len);
    const gdl_json json = read_all(*state, text, len, events, sizeof events);
    assert_int_equal(json.problem,
                     len <= GDL_JSON_MAX_NUMBER_LEN ? GDL_JSON_OK : GDL_JSON_NUMBER_TOO_LONG);
  }
}

static void many_keys_are_told_apart(void **state) {
  gdl_arena *arena = *state;
  const size_t count = 5000;
  char *text = gdl_arena_alloc(arena, count * 10 + 20);
  size_t len = 0;
  text[len++] = '{';
  for (size_t i = 0; i < count; i++) {
    const char key[] = {'"',
                        (char)('a' + i / 1000),
                        (char)('0' + i / 100 % 10),
                        (char)('0' + i / 10 % 10),
                        (char)('0' + i % 10),
                        '"',
                        ':',
                        '1',
                        ','};
    memcpy(text + len, key, sizeof key);
    len += sizeof key;
  }
  text[len - 1] = '}';
  for (int again = 0; again < 2; again++) {
    gdl_json json = gdl_json_new(arena, text, len);
    gdl_json_event event = gdl_json_next(&json);
    assert_true(gdl_json_skip(&json, event));
    assert_int_equal(gdl_json_next(&json), GDL_JSON_END);
  }
  memcpy(text + len - 1, ",\"c123\":1}", 10); /* there already */
  gdl_json json = gdl_json_new(arena, text, len + 9);
  gdl_json_event event = gdl_json_next(&json);
  assert_false(gdl_json_skip(&json, event));
  assert_int_equal(json.problem, GDL_JSON_DUPLICATE_KEY);
  assert_int_equal(json.start, len);
}

/* A large object, then small ones at the same depth: keys of the one are not those of the other. */
static void keys_are_forgotten(void **state) {
  static const char text[] =
      "[{\"a\":1,\"b\":1,\"c\":1,\"d\":1,\"e\":1,\"f\":1,\"g\":1,\"h\":1,\"i\":1,\"j\":1},"
      "{\"a\":1},{\"a\":{\"a\":1}},{\"j\":1,\"i\":1}]";
  char events[80];
  const gdl_json json = read_all(*state, text, sizeof text - 1, events, sizeof events);
  assert_int_equal(json.problem, GDL_JSON_OK);
}

/* ---- skipping and places ---- */

static void values_can_be_skipped(void **state) {
  static const char text[] = "{\"a\":{\"x\":[1,{\"y\":2}]},\"b\":[[],[]],\"c\":\"s\",\"d\":7}";
  gdl_json json = gdl_json_new(*state, text, sizeof text - 1);
  assert_int_equal(gdl_json_next(&json), GDL_JSON_OBJECT);
  for (const char *key = "abcd"; *key; key++) {
    assert_int_equal(gdl_json_next(&json), GDL_JSON_KEY);
    assert_true(json.string.len == 1 && json.string.text[0] == *key);
    const gdl_json_event value =
        *key == 'b' ? gdl_json_next(&json) : GDL_JSON_KEY; /* from the key, or from the value */
    assert_true(gdl_json_skip(&json, value));
  }
  assert_int_equal(gdl_json_next(&json), GDL_JSON_OBJECT_END);
  assert_int_equal(gdl_json_next(&json), GDL_JSON_END);
  json = gdl_json_new(*state, "[[1,]", 5);
  assert_int_equal(gdl_json_next(&json), GDL_JSON_ARRAY);
  assert_false(gdl_json_skip(&json, GDL_JSON_ARRAY));
}

static void offsets_are_lines_and_columns(void **state) {
  static const char text[] = "{\n \"剂量\": x\r\n}";
  const gdl_json json = gdl_json_new(*state, text, sizeof text - 1);
  static const struct {
    size_t offset;
    uint32_t line, column;
  } places[] = {{0, 1, 1},  {1, 1, 2},  {2, 2, 1},  {3, 2, 2}, {4, 2, 3},
                {10, 2, 5}, {13, 2, 8}, {16, 3, 1}, {99, 3, 2}};
  for (size_t i = 0; i < sizeof places / sizeof places[0]; i++) {
    uint32_t line, column;
    gdl_json_place(&json, places[i].offset, &line, &column);
    if (line != places[i].line || column != places[i].column)
      fail_msg("%zu: %u:%u", places[i].offset, line, column);
  }
}

/* ---- hostility ---- */

static void any_three_bytes_are_safe(void **state) {
  static const char bytes[] = "{}[]\",:\\u0-.eE+1 tnf/'\n\x01\x7F\x80\xC2\xE4\xED\xF0\xFF"; /* and the NUL */
  for (size_t a = 0; a < sizeof bytes; a++)
    for (size_t b = 0; b < sizeof bytes; b++)
      for (size_t c = 0; c < sizeof bytes; c++) {
        const char text[3] = {bytes[a], bytes[b], bytes[c]};
        char events[16];
        (void)read_all(*state, text, 3, events, sizeof events);
      }
}

static void any_change_of_a_document_is_safe(void **state) {
  static const char document[] =
      "{\"id\":\"p-1\",\"a\":[1,-2.5e3,true,null],\"b\":{\"c\":\"\\u4E2D\\n\\ud83d\\ude00\"}}";
  for (size_t at = 0; at < sizeof document - 1; at++)
    for (int byte = 0; byte < 256; byte++) {
      char text[sizeof document], events[80];
      memcpy(text, document, sizeof document);
      text[at] = (char)byte;
      (void)read_all(*state, text, sizeof document - 1, events, sizeof events);
    }
  for (size_t len = 0; len < sizeof document - 1; len++) {
    char events[80];
    const gdl_json json = read_all(*state, document, len, events, sizeof events);
    if (json.problem != GDL_JSON_CUT_SHORT || json.start != len)
      fail_msg("%zu: %d", len, (int)json.problem);
  }
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)

int main(void) {
  const struct CMUnitTest tests[] = {
      TEST(documents_are_events),     TEST(every_refusal_has_its_place),
      TEST(strings_are_decoded),      TEST(numbers_are_as_written),
      TEST(nesting_has_a_depth),      TEST(numbers_have_a_length),
      TEST(many_keys_are_told_apart), TEST(keys_are_forgotten),
      TEST(values_can_be_skipped),    TEST(offsets_are_lines_and_columns),
      TEST(any_three_bytes_are_safe), TEST(any_change_of_a_document_is_safe),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
