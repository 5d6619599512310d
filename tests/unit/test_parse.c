/* test_parse.c - trees of conditions and values: what binds tighter, where units end, where words are names. */
#include "tree.h"

typedef struct example {
  const char *text, *tree;
} example;

/* `define a = TEXT` without errors gives this tree. */
static void check_values(const example *examples, size_t count) {
  for (size_t i = 0; i < count; i++) {
    parsed p = parse_parts((const char *[]){"define a = ", examples[i].text, "\n", NULL});
    const char *errors = errors_of(&p);
    if (*errors) fail_msg("%s: %s", examples[i].text, errors);
    assert_int_equal(p.file->decls.count, 1);
    assert_int_equal(p.file->decls.at[0]->kind, GDL_DECL_DEFINE);
    assert_string_equal(expr_text(&p, p.file->decls.at[0]->define.value), examples[i].tree);
    parsed_free(&p);
  }
}
#define CHECK_VALUES(examples) check_values(examples, sizeof(examples) / sizeof(examples)[0])

static void test_logic(void **state) {
  (void)state;
  static const example examples[] = {
      {"a or b and c", "(or a (and b c))"},
      {"a and b and c", "(and a b c)"},
      {"(a and b) and c", "(and (paren (and a b)) c)"},
      {"not a = 3", "(not (= a 3))"},
      {"not not a", "(not (not a))"},
      {"not a and b", "(and (not a) b)"},
      {"a != b or c >= 3", "(or (!= a b) (>= c 3))"},
      {"if a then b else c or d", "(if a b (or c d))"},
      {"if a then if b then 1 else 2 else 3", "(if a (if b 1 2) 3)"},
      {"true or false or unknown", "(or true false unknown)"},
      {"R2.daily applies and R1 applies", "(and (applies R2.daily) (applies R1))"},
      {"x is viral", "(is x):viral"},
      {"x is not empty", "(is-not x):empty"},
      {"s has v", "(has s v)"},
      {"s has any of { a, b }", "(has-any s (set a b))"},
      {"s has all of group1", "(has-all s group1)"},
      {"s has any", "(has s any)"},
      {"x in { a, b, }", "(in x (set a b))"},
      {"x in 5..10 and y", "(and (in x (.. 5 10)) y)"},
      {"x in cases", "(in x cases)"},
  };
  CHECK_VALUES(examples);
}

static void test_arithmetic(void **state) {
  (void)state;
  static const example examples[] = {
      {"1 + 2 * 3 - 4", "(- (+ 1 (* 2 3)) 4)"},
      {"a - b - c", "(- (- a b) c)"},
      {"a / b * c", "(* (/ a b) c)"},
      {"-a ^ 2", "(neg (^ a 2))"},
      {"a ^ -1.154", "(^ a (neg 1.154))"},
      {"2 * -3", "(* 2 (neg 3))"},
      {"7 * 3..6", "(* 7 (.. 3 6))"},
      {"-5..5", "(.. (neg 5) 5)"},
      {"-5..-3", "(.. (neg 5) (neg 3))"},
      {"a..b * c", "(* (.. a b) c)"},
      {"5..10", "(.. 5 10)"},
      {"1_000_000.5", "1000000.5"},
      {"2026-11-24", "2026-11-24"},
      {"2019-01", "2019-01"},
      {"2000 - 10", "(- 2000 10)"},
      {"x as cm * 2", "(* (as x):cm 2)"},
      {"3 as kg", "(as 3):kg"},
      {"(x as cm) / 2", "(/ (paren (as x):cm) 2)"},
      {"sqrt((h as cm) * (w as kg) / 3600) * 1 m2",
       "(* (sqrt: (/ (* (paren (as h):cm) (paren (as w):kg)) 3600)) (1 m2))"},
      {"min(a, b) + f()", "(+ (min: a b) (f:))"},
      {"clamp x to 1..4", "(clamp x (.. 1 4))"},
      {"clamp (score) to -1..4", "(clamp (paren score) (.. (neg 1) 4))"},
      {"whole months from a to today", "months(whole a today)"},
      {"whole days from a to b as d", "(as days(whole a b)):d"},
      {"last(x before 2026-01-01)", "(last: x before 2026-01-01)"},
      {"last(x within 90 days)", "(last: x within (90 days))"},
  };
  CHECK_VALUES(examples);
}

static void test_lists(void **state) {
  (void)state;
  static const example examples[] = {
      {"at least 2 of (a, b, c)", "(at-least 2 a b c)"},
      {"all of (a) and any of (b,) or none of (c)", "(or (and (all a) (any b)) (none c))"},
      {"count of (a, b) >= 2", "(>= (count a b) 2)"},
      {"sum of points(a, b)", "(points a b)"},
      {"points(a) + points", "(+ (points: a) points)"},
      {"sum { 2 when a  3 when b }", "(sum [a 2] [b 3])"},
      {"sum { 2 when a, -1 when b  3 when c, x when d }", "(sum [a 2] [b (neg 1)] [c 3] [d x])"},
      {"cases { when a => 1 when b or c => 2 otherwise => 3 }",
       "(cases [a 1] [(or b c) 2] else 3)"},
      {"cases in order { when a => low }", "(in-order [a low])"},
      {"cases in 1..5", "(in cases (.. 1 5))"},
      {"cases in order", "(in cases order)"},
      {"cases in orders and b", "(and (in cases orders) b)"},
  };
  CHECK_VALUES(examples);
}

/* Where a unit begins and ends. */
static void test_units(void **state) {
  (void)state;
  static const example examples[] = {
      {"50..100 万U/m2 * bsa", "(* (.. 50 (100 万U/m2)) bsa)"},
      {"5 kg*2", "(* (5 kg) 2)"},
      {"5 kg/2", "(/ (5 kg) 2)"},
      {"5 kg / w", "(/ (5 kg) w)"},
      {"100 10*9/L", "(100 10*9/L)"},
      {"x / 10*9", "(* (/ x 10) 9)"},
      {"5 mg/(kg.d)", "(5 mg/(kg.d))"},
      {"(5 kg)", "(paren (5 kg))"},
      {"50 [iU]/m2", "(50 [iU]/m2)"},
      {"3 mg..5 mg", "(.. (3 mg) (5 mg))"},
      {"140/sbp", "(/ 140 sbp)"},
      {"140 / sbp", "(/ 140 sbp)"},
      {"4 /uL", "(4 /uL)"},
      {"72 /min", "(72 /min)"},
      {"5%", "(5 %)"},
      {"5 %", "(5 %)"},
      {"5 {cells}/uL", "(5 {cells}/uL)"},
      {"9.8 m.s-2", "(9.8 m.s-2)"},
      {"13 cm[H2O]", "(13 cm[H2O])"},
      {"-30 d", "(neg (30 d))"},
      {"14 d * n + 7..14 d * (n - 1)", "(+ (* (14 d) n) (* (.. 7 (14 d)) (paren (- n 1))))"},
      {"n - 1", "(- n 1)"},
      {"3 min + min(a)", "(+ (3 min) (min: a))"},
      {"if a then 1 else 2", "(if a 1 2)"},
      {"5 and b", "(and 5 b)"},
      {"5 zh \"x\"", "5"},
      {"5\n  shown to 1", "5"},
      {"5 shown to 1", "5"},
      {"x as mg/dL", "(as x):mg/dL"},
      {"x as {cells}/uL", "(as x):{cells}/uL"},
      {"x as d in 1..2", "(in (as x):d (.. 1 2))"},
  };
  CHECK_VALUES(examples);
}

static void test_names(void **state) {
  (void)state;
  static const example examples[] = {
      {"年龄 >= 成年", "(>= 年龄 成年)"},
      {"_a1 + b_2", "(+ _a1 b_2)"},
      {"e\xCC\x81 = \xC3\xA9", "(= \xC3\xA9 \xC3\xA9)"}, /* NFC */
  };
  CHECK_VALUES(examples);
  parsed p = parse_text("define a = e\xCC\x81 = \xC3\xA9");
  const gdl_expr *equal = p.file->decls.at[0]->define.value;
  assert_ptr_equal(equal->compare.left->ref.first.name, equal->compare.right->ref.first.name);
  parsed_free(&p);
}

static void test_spans(void **state) {
  (void)state;
  parsed p = parse_text("define a = b + 5 kg and c\n");
  const gdl_expr *e = p.file->decls.at[0]->define.value;
  gdl_sources *sources = p.diags->sources;
  assert_true(gdl_string_is(gdl_sources_text(sources, p.file->decls.at[0]->span),
                            "define a = b + 5 kg and c"));
  assert_true(gdl_string_is(gdl_sources_text(sources, e->span), "b + 5 kg and c"));
  assert_true(gdl_string_is(gdl_sources_text(sources, e->list.at[0]->span), "b + 5 kg"));
  assert_true(gdl_string_is(gdl_sources_text(sources, e->list.at[0]->arith.op_span), "+"));
  assert_true(
      gdl_string_is(gdl_sources_text(sources, e->list.at[0]->arith.right->number.unit_span), "kg"));
  parsed_free(&p);
}

static void test_strings(void **state) {
  (void)state;
  static const example examples[] = {
      {"\"a\\\"b\\\\c\\td\"", "\"a\"b\\c\td\""},
      {"\"\\u{4E2D}\\u{1F600}\"", "\"中😀\""},
      {"\"\"", "\"\""},
      {"\"a // b\"", "\"a // b\""},
  };
  CHECK_VALUES(examples);
}

/* The depth limit, at it and one past it. */
static void test_depth(void **state) {
  (void)state;
  for (int extra = 0; extra < 2; extra++) {
    char text[GDL_MAX_DEPTH * 2 + 40] = "define a = ";
    const int parentheses = GDL_MAX_DEPTH - 1 + extra; /* the name within counts too */
    size_t len = strlen(text);
    memset(text + len, '(', (size_t)parentheses);
    text[len += (size_t)parentheses] = 'x';
    memset(text + len + 1, ')', (size_t)parentheses);
    parsed p = parse_text(text);
    assert_string_equal(errors_of(&p), extra ? "1:12 TOO_DEEP" : "");
    if (!extra) assert_int_equal(p.file->decls.at[0]->define.value->depth, GDL_MAX_DEPTH);
    parsed_free(&p);
  }
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(test_logic),   cmocka_unit_test(test_arithmetic),
      cmocka_unit_test(test_lists),   cmocka_unit_test(test_units),
      cmocka_unit_test(test_names),   cmocka_unit_test(test_spans),
      cmocka_unit_test(test_strings), cmocka_unit_test(test_depth),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
