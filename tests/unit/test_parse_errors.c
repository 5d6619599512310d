/* test_parse_errors.c - what is said about a wrong text, and where; what is read after it. */
#include "tree.h"

typedef struct example {
  const char *text, *errors;
} example;

static const example examples[] = {
    {"fact age ： quantity years 0..120", "1:10 FULL_WIDTH_SIGN"},
    {"define a = （x > 5）and b", "1:12 FULL_WIDTH_SIGN, 1:18 FULL_WIDTH_SIGN"},
    {"define a = x ＞＝ 5", "1:14 FULL_WIDTH_SIGN"},
    {"define a = x ≤ 5 and y ≠ 3 × 2",
     "1:14 MATHEMATICAL_SIGN, 1:24 MATHEMATICAL_SIGN, 1:28 MATHEMATICAL_SIGN"},
    {"define a = x && y || !z",
     "1:14 FOREIGN_OPERATOR, 1:19 FOREIGN_OPERATOR, 1:22 FOREIGN_OPERATOR"},
    {"define a = x == 5", "1:14 FOREIGN_OPERATOR"},
    {"define a = x <> 5 or y =< 3", "1:14 FOREIGN_OPERATOR, 1:24 FOREIGN_OPERATOR"},
    {"define a = ph < 7,35", "1:17 DECIMAL_COMMA"},
    {"define a = x > 1,000", "1:16 THOUSANDS_COMMA"},
    {"define a = x > 1,000,000", "1:16 THOUSANDS_COMMA"},
    {"define a = .5 + 5. + 1e6", "1:12 LEADING_POINT, 1:17 TRAILING_POINT, 1:22 EXPONENT"},
    {"define a = 12345678901234567890123456789012345", "1:12 NUMBER_TOO_LONG"},
    {"define a = 2026-02-30", "1:12 BAD_DATE"},
    {"define a = x < 2000-13", "1:16 BAD_DATE"},
    {"define a = x < 2026/11/24 or x < 2026-1-5", "1:16 DATE_FORM, 1:34 DATE_FORM"},
    {"define a = x < 2026年11月24日", "1:16 DATE_FORM"},
    {"define a = x < 2026-11-24T10:00", "1:16 DATE_FORM"},
    {"fact a : boolean zh \"abc\nfact b : bool", "1:21 TEXT_NOT_CLOSED, 2:10 TYPE_EXPECTED"},
    {"fact a : boolean zh \"abc\n def\"\nfact b : bool",
     "1:21 TEXT_OVER_LINES, 3:10 TYPE_EXPECTED"},
    {"fact a : boolean zh \"a\\q\\u{zz}\\u{D800}\"",
     "1:23 BAD_ESCAPE, 1:25 BAD_ESCAPE, 1:31 BAD_ESCAPE"},
    {"fact a : boolean zh “中文”\nfact b : bool", "1:21 WRONG_QUOTES, 2:10 TYPE_EXPECTED"},
    {"fact a : boolean zh 'x'", "1:21 WRONG_QUOTES"},
    {"fact a : boolean zh 「x\nfact b : bool", "1:21 WRONG_QUOTES, 2:10 TYPE_EXPECTED"},
    {"define a = x @ 5", "1:14 UNKNOWN_CHARACTER"},
    {"/* comment，here\n */ fact a : bool", "1:1 BLOCK_COMMENT, 2:14 TYPE_EXPECTED"},
    {"# comment，here\nfact a : bool", "1:1 HASH_COMMENT, 2:10 TYPE_EXPECTED"},
    {"define a = 5;", "1:13 SEMICOLON"},
    {"define a = x > 5kg", "1:16 UNIT_GLUED"},
    {"define a = x > 5 mg \"text\"", "1:18 UNIT_BEFORE_TEXT"},
    {"fact a : quantity kg/m² 1..5", "1:23 UNIT_SIGN"},
    {"fact a : quantity °C 1..5", "1:19 UNIT_SIGN"},
    {"define a = ２５ + ａge", "1:12 FULL_WIDTH_WORD, 1:17 FULL_WIDTH_WORD"},
    {"define a = x　> 5", "1:13 STRANGE_BLANK"},
    {"define a = 1 < x < 5 and 1 = y in 2..3", "1:18 CHAINED_COMPARISON, 1:32 CHAINED_COMPARISON"},
    {"item A {\n label zh \"x\"\n rule a when x indicate y\nitem B {\n rule b when z indicate y\n}",
     "4:1 BRACE_NOT_CLOSED"},
    {"item A {\n rule a when x indicate y\n", "3:1 BRACE_NOT_CLOSED"},
    {"define a = (x or y\nfact b : boolean", "2:1 PARENTHESIS_NOT_CLOSED"},
    {"define a = f(x and (y or z) then", "1:29 PARENTHESIS_NOT_CLOSED"},
    {"test \"x\" { given s = [2026-01-01: 5 }", "1:37 BRACKET_NOT_CLOSED"},
    {"}\nfact a : boolean", "1:1 NOTHING_TO_CLOSE"},
    {"define a = x ) and y", "1:14 NOTHING_TO_CLOSE"},
    {"define a = x in (a, b)", "1:19 LIST_IN_BRACES"},
    {"fact a : one of a, b", "1:18 LIST_IN_BRACES"},
    {"define a = cases { when x 5 otherwise => 3 }", "1:27 ARROW_EXPECTED"},
    {"define a = cases { x => 5 }", "1:20 WHEN_EXPECTED"},
    {"item A {\n rule a x indicate y\n}", "2:9 WHEN_EXPECTED"},
    {"item A {\n rule a when x\n rule b when y indicate z\n}", "3:2 RULE_WITHOUT_EFFECT"},
    {"item A {\n rule a when x\n}", "3:1 RULE_WITHOUT_EFFECT"},
    {"itme R1 {\n rule a when x indicate y\n}\nfact b : bool",
     "1:1 UNKNOWN_DECLARATION, 4:10 TYPE_EXPECTED"},
    {"rule a when x indicate y", "1:1 UNKNOWN_DECLARATION"},
    {"item R1 {\n scroe 5\n rule a when x recomend y\n}",
     "2:2 UNKNOWN_CLAUSE, 3:16 UNKNOWN_CLAUSE"},
    {"guideline g {\n languge 1\n title zh \"x\"\n titel \"y\"\n verison \"1\"\n}",
     "2:2 UNKNOWN_CLAUSE, 4:2 NOT_A_TAG, 5:2 NOT_A_TAG"},
    {"action A {\n label zh \"x\"\n dose : quantity kg\n with d : bool\n}",
     "3:2 UNKNOWN_CLAUSE, 4:11 TYPE_EXPECTED"},
    {"test \"x\" {\n given a\n expect R1 aplies\n expect R1 applies\n}",
     "3:2 SIGN_EXPECTED, 3:12 UNKNOWN_CLAUSE"},
    {"fact a : boolean codee atc \"x\"", "1:18 UNKNOWN_CLAUSE"},
    {"item A {\n rule a when x indicate y\n label zh \"x\"\n rule b when x indicates y\n}",
     "3:2 CLAUSE_AFTER_RULES, 4:16 UNKNOWN_CLAUSE"},
    {"item A {\n score 5\n score 6\n label zh \"x\"\n label en \"y\"\n}",
     "3:2 CLAUSE_TWICE, 5:2 CLAUSE_TWICE"},
    {"guideline g {\n version \"1\"\n version \"2\"\n}", "3:2 CLAUSE_TWICE"},
    {"fact a : boolean fixed cost 1 fixed cost 2", "1:31 CLAUSE_TWICE, 1:37 CLAUSE_TWICE"},
    {"fact in : boolean\nfact 5 : boolean", "1:6 RESERVED_WORD, 2:6 NAME_EXPECTED"},
    {"define a = x AND y\ndefine b = NOT x", "1:14 WORD_IN_CAPITALS, 2:12 WORD_IN_CAPITALS"},
    {"define a =\nfact b : bool", "2:1 VALUE_EXPECTED, 2:10 TYPE_EXPECTED"},
    {"item A {\n label 5\n cite x\n score high\n}",
     "2:8 TEXT_EXPECTED, 3:7 TEXT_EXPECTED, 4:8 NUMBER_EXPECTED"},
    {"guideline g {\n language x\n issued x\n}", "2:11 NUMBER_EXPECTED, 3:9 DATE_EXPECTED"},
    {"fact a : quantty kg", "1:10 TYPE_EXPECTED"},
    {"fact a : quantity\nfact b : quantity 5", "2:1 UNIT_EXPECTED, 2:19 UNIT_EXPECTED"},
    {"define a = x as", "1:16 UNIT_EXPECTED"},
    {"fact a boolean\ndefine b x\nitem c label zh \"x\"",
     "1:8 SIGN_EXPECTED, 2:10 SIGN_EXPECTED, 3:8 SIGN_EXPECTED"},
    {"codes d { a zh \"A\" b zh \"B\" }", "1:20 COMMA_EXPECTED"},
    {"item A {\n rule r when a in { b, c\n  indicate x\n}", "3:3 BRACE_NOT_CLOSED"},
    {"define a = x y", "1:14 OPERATOR_EXPECTED"},
    {"item A {\n rule a when x indicate y, stop z\n}", "2:26 NOT_HERE"},
    {"\"text\"\nfact a : boolean", "1:1 DECLARATION_EXPECTED"},
    {"define a = x => 5", "1:14 ARROW_FOR_COMPARISON"},
    {"define a = 1 + if a then b else c", "1:16 IF_IN_PARENTHESES"},
    {"define a = x not in 1..5", "1:14 NOT_BEFORE_IN"},
    {"define a = x is 5 or y", "1:17 IS_COMPARES_NAMES"},
    {"define a = x is not \"a\"", "1:21 IS_COMPARES_NAMES"},
    {"define a = clamp score to 1..5", "1:18 CLAMP_WORD"},
    {"fact a : boolean code \"L04\"", "1:23 CODE_SYSTEM"},
    {"guideline g { status activ }", "1:22 BAD_STATUS"},
    {"monotone x upp", "1:12 UP_OR_DOWN"},
    {"fact a : quantity kg 1..300 kg step 0.1 kg", "1:29 BOUND_WITH_UNIT, 1:41 BOUND_WITH_UNIT"},
    {"fact a : boolean \"x\" zh \"y\"", "1:22 TEXTS_MIXED"},
    {"fact a : boolean zh \"x\" zh \"y\"", "1:25 TEXT_TWICE"},
    {"fact a : boolean text1 \"x\"", "1:18 NOT_A_TAG"},
    {"test \"a \"b\" c\" { expect a = 1 }", "1:10 QUOTE_IN_TEXT"},
    {"duty talk en \"Say \"yes\" or no\"", "1:20 QUOTE_IN_TEXT"},
    {"fact 2nd : boolean", "1:6 NAME_EXPECTED"},
    {"test \"x\" { given a = 1, expect a = 1 }", "1:23 COMMA_TOO_MANY"},
    {"define a = x between 1 and 5", "1:14 FOREIGN_OPERATOR"},
    {"define a = x is one of { a, b }", "1:14 FOREIGN_OPERATOR"},
    {"define a = x is unknown or y\ndefine b = x is not unknown",
     "1:14 FOREIGN_OPERATOR, 2:14 FOREIGN_OPERATOR"},
    /* a word taken for the unit of the number before it */
    {"define a = x > 5 AND y", "1:18 WORD_IN_CAPITALS"},
    {"item R1 { score 1\nrule a when x > 5 recommends y }", "2:19 UNKNOWN_CLAUSE"},
    {"item R1 { score 1\nrule a when x > 5 then recommend y }", "2:19 FOREIGN_OPERATOR"},
    {"define a = sum { 1 when x -2 when y }", "1:27 COMMA_EXPECTED"},
    {"item R1 { score 1\nrule a when x avoid y with z = 5 }", "2:23 WITH_NOT_HERE"},
    {"define a = if x 5 else 3", "1:17 SIGN_EXPECTED"},
    {"define a = if x then 5", "1:23 SIGN_EXPECTED"},
    {"define a = at least two of (a, b)", "1:21 NUMBER_EXPECTED"},
    {"fact a : integer 0 to 5", "1:20 SIGN_EXPECTED"},
    {"fact a : series of series of date", "1:20 SERIES_OF_WHAT"},
    {"define a = any of ()", "1:20 VALUE_EXPECTED"},
    {"define a = a.b.c", "1:15 OPERATOR_EXPECTED"},
};

static void test_errors(void **state) {
  (void)state;
  for (size_t i = 0; i < sizeof examples / sizeof examples[0]; i++) {
    parsed p = parse_text(examples[i].text);
    const char *errors = errors_of(&p);
    if (strcmp(errors, examples[i].errors) != 0)
      fail_msg("%s\n  said:     %s\n  expected: %s", examples[i].text, errors, examples[i].errors);
    parsed_free(&p);
  }
}

/* ---- encodings ---- */

static const struct {
  const char *bytes;
  size_t len;
  const char *errors;
  bool is_read;
} encodings[] = {
#define BYTES(text) text, sizeof(text) - 1
    {BYTES("\xEF\xBB\xBF"
           "fact a : boolean\r\n"),
     "", true},
    {BYTES("\xFF\xFE"
           "f\0a\0c\0t\0"),
     "1:1 UTF16", false},
    {BYTES("\xFE\xFF"
           "\0f\0a\0c\0t"),
     "1:1 UTF16", false},
    {BYTES("f\0a\0c\0t\0 \0a\0"), "1:1 UTF16", false},
    {BYTES("// a\nfact a : boolean zh \"\xC4\xEA\xC1\xE4\""), "2:22 GBK", false},
    {BYTES("// a\n// caf\xE9 x"), "2:7 NOT_UTF8", false},
    {BYTES("// \xC0\x80"), "1:4 NOT_UTF8", false},
    {BYTES("// \xED\xA0\x80"), "1:4 NOT_UTF8", false},
    {BYTES("fact a : boolean // a\0b, and more of it"), "1:22 NUL_BYTE", false},
    {BYTES(""), "1:1 EMPTY_SOURCE", true},
    {BYTES("// nothing\n\n"), "1:1 EMPTY_SOURCE", true},
    {BYTES("fact a : boolean // \xE2\x81\xA0"), "1:21 HIDDEN_CHARACTER", true},
    {BYTES("fact a\xE2\x80\x8B : boolean zh \"\xE2\x80\x8F\""),
     "1:7 HIDDEN_CHARACTER, 1:23 HIDDEN_CHARACTER", true},
};

static void test_encodings(void **state) {
  (void)state;
  for (size_t i = 0; i < sizeof encodings / sizeof encodings[0]; i++) {
    parsed p = parse_bytes(encodings[i].bytes, encodings[i].len);
    assert_string_equal(errors_of(&p), encodings[i].errors);
    assert_int_equal(p.source != NULL, encodings[i].is_read);
    parsed_free(&p);
  }
}

static void test_size(void **state) {
  (void)state;
  for (uint32_t extra = 0; extra < 2; extra++) {
    gdl_arena *arena = gdl_arena_new(NULL);
    gdl_out out = gdl_out_new(arena);
    gdl_out_text(&out, "fact a : boolean");
    gdl_out_repeat(&out, ' ', GDL_MAX_SOURCE_LEN + extra - (uint32_t)out.len);
    parsed p = parse_bytes(out.text, out.len);
    assert_string_equal(errors_of(&p), extra ? "1:1 SOURCE_TOO_LONG" : "");
    parsed_free(&p);
    gdl_arena_free(arena);
  }
}

static void test_texts_too_many(void **state) {
  (void)state;
  for (uint32_t extra = 0; extra < 2; extra++) {
    const char *parts[2 * 101 + 2] = {"fact a : boolean"};
    char tags[101][5];
    for (uint32_t i = 0; i < 100 + extra; i++) {
      const char tag[5] = {' ', (char)('a' + i / 26), (char)('a' + i % 26), 'x', '\0'};
      for (size_t k = 0; k < sizeof tag; k++) tags[i][k] = tag[k];
      parts[1 + 2 * i] = tags[i];
      parts[2 + 2 * i] = " \"\"";
    }
    parsed p = parse_parts(parts);
    assert_string_equal(errors_of(&p), extra ? "1:718 TEXTS_TOO_MANY" : "");
    parsed_free(&p);
  }
}

/* ---- recovery ---- */

/* What is left of a file: the names of its declarations, `!` before those that had an error. */
static void check_rest(const char *text, const char *rest) {
  parsed p = parse_text(text);
  gdl_out out = gdl_out_new(p.arena);
  for (uint32_t i = 0; i < p.file->decls.count; i++) {
    const gdl_decl *decl = p.file->decls.at[i];
    gdl_out_format(&out, "%s%s", i ? " " : "", decl->kind == GDL_DECL_ERROR ? "!" : "");
    if (decl->name.name) gdl_out_string(&out, decl->name.name->string);
  }
  gdl_out_char(&out, '\0');
  assert_string_equal(out.text, rest);
  assert_int_not_equal(p.diags->errors, 0);
  parsed_free(&p);
}

static void test_recovery(void **state) {
  (void)state;
  check_rest("fact a : bool\nfact b : boolean\n", "!a b");
  check_rest("fact a : boolean\nfact b : boolean ；\nfact c : boolean", "a b !c");
  check_rest(
      "item A {\n rule x when\n rule y when a indicate b\n}\nitem B { rule y when a indicate b }", "!A B");
  check_rest("item A {\n rule y when a indicate b\nitem B { rule y when a indicate b }", "!A B");
  check_rest("define a = b +\ndefine c = d\nduty e", "!a c e");
  check_rest("define a = 1 < 2 < 3\ndefine c = d", "!a c");
  check_rest("fact a : quantity kg 0..5 kg\nfact b : date", "!a b");
  check_rest("nonsense { a b c }\nfact b : date", "! b");
  check_rest("test \"x\" { given a }\nfact b : date", "! b");
  check_rest("fact a : boolean\n（", "!a");
}

/* No cascade: one wrong thing in a rule of three lines is one error. */
static void test_no_cascade(void **state) {
  (void)state;
  parsed p = parse_text(
      "item A {\n rule x when a and and b\n   unless c in { d, e }\n   indicate f with g = 5 kg\n"
      "   rests on h\n   because zh \"x\"\n rule y when a indicate b\n}\n");
  assert_string_equal(errors_of(&p), "2:20 VALUE_EXPECTED");
  parsed_free(&p);
}

/* Every code of this floor stands in one of the tables above. */
static bool is_mentioned(const char *id) {
  for (size_t i = 0; i < sizeof examples / sizeof examples[0]; i++)
    if (strstr(examples[i].errors, id)) return true;
  for (size_t i = 0; i < sizeof encodings / sizeof encodings[0]; i++)
    if (strstr(encodings[i].errors, id)) return true;
  return strcmp(id, "SOURCE_TOO_LONG") == 0 || strcmp(id, "TEXTS_TOO_MANY") == 0 ||
         strcmp(id, "TOO_DEEP") == 0; /* test_size, test_texts_too_many, test_parse.c */
}

static void test_every_code(void **state) {
  (void)state;
  for (unsigned i = 0; i < GDL_DIAG_COUNT; i++) {
    const gdl_diag_info *info = gdl_diag_info_of((gdl_diag_code)i);
    if (info->number < 200 && !is_mentioned(info->id)) fail_msg("no example of %s", info->id);
  }
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(test_errors),     cmocka_unit_test(test_encodings),
      cmocka_unit_test(test_size),       cmocka_unit_test(test_texts_too_many),
      cmocka_unit_test(test_recovery),   cmocka_unit_test(test_no_cascade),
      cmocka_unit_test(test_every_code),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
