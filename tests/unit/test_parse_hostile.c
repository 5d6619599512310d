/* test_parse_hostile.c - texts that nobody writes: large, deep, or wrong all through. A quadratic step would take minutes
 * here, so that the time limit of the test finds it; depth must not use the stack. */
#include "tree.h"

/* `head`, then `count` times `piece`, then `tail`. */
static parsed parse_long(const char *head, const char *piece, size_t count, const char *tail) {
  gdl_arena *arena = gdl_arena_new(NULL);
  gdl_out out = gdl_out_new(arena);
  gdl_out_text(&out, head);
  for (size_t i = 0; i < count; i++) gdl_out_text(&out, piece);
  gdl_out_text(&out, tail);
  const parsed p = parse_bytes(out.text, out.len); /* which copies it */
  gdl_arena_free(arena);
  return p;
}

static void check(const char *head, const char *piece, size_t count, const char *tail,
                  const char *errors) {
  parsed p = parse_long(head, piece, count, tail);
  const char *said = errors_of(&p);
  if (strncmp(said, errors, strlen(errors)) != 0 || (*said && !*errors))
    fail_msg("%s %s: %.200s", head, piece, said);
  parsed_free(&p);
}

static void test_long(void **state) {
  (void)state;
  check("define a = x", " and x", 300000, "\n", "");
  check("define a = x", " and y or x", 200000, "\n", "");
  check("define a = x", " + x", 300000, "\n", "");
  check("define a = x", " - x * y / z ^ 2", 100000, "\n", "");
  check("define a = any of (x", ", x", 300000, ")\n", "");
  check("define ", "a", 1000000, " = x\n", "");
  check("define ", "年", 1000000, " = x\n", "");
  check("define a = e", "\xCC\x81", 500000, "\n", ""); /* marks without end */
  check("fact a : boolean zh \"", "x", 1000000, "\"\n", "");
  check("fact a : boolean zh \"", "\\n", 1000000, "\"\n", "");
  check("define a = ", "1", 1000000, "\n", "1:12 NUMBER_TOO_LONG");
  check("define a = 5 kg", ".kg", 500000, "\n", "");
  check("", "fact a : boolean zh \"x\"\n", 50000, "", "");
  check("item I {\n", "rule a when b indicate c\n", 50000, "}\n", "");
  check("", "// x\n", 300000, "duty a\n", "");
}

static void test_deep(void **state) {
  (void)state;
  check("define a = ", "(", 100000, "x\nduty b c", "1:4006 TOO_DEEP");
  check("define a = ", "not ", 100000, "x\n", "1:");
  check("define a = ", "if a then ", 100000, "x\n", "1:");
  check("define a = ", "f(1 + 2 * ", 100000, "x\n", "1:");
  check("define a = ", "cases in order { when x => ", 100000, "\n", "1:");
  check("define a = ", "(1 + ", 100000, "x\n", "1:");
  check("define a = ", "1 + -(2 * ", 100000, "x\n", "1:");
  check("fact a : ", "series of ", 100000, "date\n", "1:");
}

/* After what was too deep the rest of the file is read. */
static void test_after_deep(void **state) {
  (void)state;
  parsed p = parse_long("define a = ", "(", 100000, "x\nfact b : bool\n");
  assert_string_equal(errors_of(&p), "1:4006 TOO_DEEP, 2:10 TYPE_EXPECTED");
  parsed_free(&p);
}

static void test_wrong(void **state) {
  (void)state;
  check("fact a : boolean zh \"", "x", 1000000, "", "1:21 TEXT_NOT_CLOSED");
  check("", "，", 300000, "", "1:1 FULL_WIDTH_SIGN");
  check("", "a，", 300000, "", "1:1 UNKNOWN_DECLARATION");
  check("", "“", 300000, "", "1:1 WRONG_QUOTES");
  check("", "'", 300001, "", "1:1 WRONG_QUOTES");
  check("", "😀", 300000, "", "1:1 UNKNOWN_CHARACTER");
  check("", "\xE2\x80\x8B", 300000, "", "1:1 HIDDEN_CHARACTER");
  check("", "{", 300000, "", "1:1 DECLARATION_EXPECTED");
  check("", "}", 300000, "", "1:1 NOTHING_TO_CLOSE");
  check("", "item R {\n", 50000, "", "2:1 BRACE_NOT_CLOSED");
  check("", "fact a : bolean\n", 50000, "", "1:10 TYPE_EXPECTED");
  check("", "fact ", 300000, "", "1:");
  check("", "/*", 300000, "", "1:1 BLOCK_COMMENT");
  check("", "a-a", 300000, "", "1:1 UNKNOWN_DECLARATION");
  check("define a = x", " + 5 [aa", 200000, "", "1:18 OPERATOR_EXPECTED");
  check("guideline g {\n", "version \"1\"\n", 50000, "}", "3:1 CLAUSE_TWICE");
  check("fact a : boolean", " zh \"x\"", 50000, "", "1:25 TEXT_TWICE");
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(test_long),
      cmocka_unit_test(test_deep),
      cmocka_unit_test(test_after_deep),
      cmocka_unit_test(test_wrong),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
