/* test_gdl2_expr.c - the expressions of GDL2: what stands where, and what is refused. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "import/gdl2.h"

static const char *const names[] = {
    "null", "bool",  "num", "qty", "ord", "code", "text", "prop", "dt", "var",
    "now",  "fired", "!",   "&&",  "||",  "==",   "!=",   "<",    "<=", ">",
    ">=",   "+",     "-",   "*",   "/",   "^",    "neg",  "call"};

static void show(const gdl2_guide *guide, const gdl2_expr *expr, gdl_out *out) {
  gdl_out_char(out, '(');
  gdl_out_text(out, names[expr->op]);
  if (expr->op == GDL2_NUMBER || expr->op == GDL2_QUANTITY || expr->op == GDL2_ORDINAL ||
      expr->op == GDL2_PROPORTION) {
    gdl_out_char(out, ' ');
    gdl_out_decimal(out, expr->number);
  }
  if (expr->op == GDL2_QUANTITY) gdl_out_format(out, " %S", expr->unit);
  if (expr->op == GDL2_ORDINAL || expr->op == GDL2_CODE)
    gdl_out_format(out, " %S [%S]", expr->code, expr->label);
  if (expr->op == GDL2_TEXT || expr->op == GDL2_CALL) gdl_out_format(out, " %S", expr->text);
  if (expr->op == GDL2_VARIABLE)
    gdl_out_format(out, " %S.%d", guide->variables[expr->variable].id, (int64_t)expr->attribute);
  for (uint32_t i = 0; i < expr->arg_count; i++) {
    gdl_out_char(out, ' ');
    show(guide, expr->args[i], out);
  }
  gdl_out_char(out, ')');
}

/* A guide of one rule with one condition. */
static gdl_string guide_of(gdl_arena *arena, const char *when) {
  gdl_out out = gdl_out_new(arena);
  gdl_out_text(&out, "{\"id\":\"t\",\"definition\":{\"data_bindings\":{\"gt0001\":{\"model_id\":"
                     "\"m\",\"type\":\"INPUT\",\"elements\":{"
                     "\"gt0002\":{\"id\":\"gt0002\"},\"gt0002.1\":{\"id\":\"gt0002.1\"}}}},"
                     "\"rules\":{\"gt0009\":{\"id\":\"gt0009\","
                     "\"priority\":1,\"when\":[");
  gdl_out_json_string(&out, gdl_string_of(when));
  gdl_out_text(&out, "],\"then\":[]}}},\"ontology\":{\"term_definitions\":{\"en\":{\"terms\":{"
                     "\"gt0005\":{\"text\":\"Low\"}}}}}}");
  return gdl_out_take(&out);
}

static const struct {
  const char *when, *tree; /* of what cannot be read, the number of the code */
} cases[] = {
    {"$gt0002!=null", "(!= (var gt0002.0) (null))"},
    {"null == $gt0002|Age ) && (|", "(== (var gt0002.0) (null))"},
    {"$gt0002.1.magnitude>=5", "(>= (var gt0002.1.1) (num 5))"},
    {"1+2*3^2-4", "(- (+ (num 1) (* (num 2) (^ (num 3) (num 2)))) (num 4))"},
    {"1+(2+3)", "(+ (num 1) (+ (num 2) (num 3)))"},
    {"(1+2)+3", "(+ (num 1) (num 2) (num 3))"},
    {"true||(false||true)||!false", "(|| (bool) (bool) (bool) (! (bool)))"},
    {"true and not false or true", "(|| (&& (bool) (! (bool))) (bool))"},
    {"1.0E-6*(-5)-.5", "(- (* (num 0.000001) (num -5)) (num 0.5))"},
    {"(-5+3)*2", "(* (+ (num -5) (num 3)) (num 2))"},
    {"$gt0002==8|local::at0006|Yes, > 5 && (|",
     "(== (var gt0002.0) (ord 8 at0006 [Yes, > 5 && (]))"},
    {"$gt0002==local::at0006||$gt0002==null",
     "(|| (== (var gt0002.0) (code at0006 [])) (== (var gt0002.0) (null)))"},
    {"$gt0002==local::at0006||", "(== (var gt0002.0) (code at0006 []))"},
    {"$gt0002==-4|local::at0006|No|", "(== (var gt0002.0) (ord -4 at0006 [No]))"},
    {"$gt0002==SNOMED::123|x|", "(== (var gt0002.0) (code SNOMED::123 [x]))"},
    {"$gt0002<16,10*3/mm3", "(< (var gt0002.0) (qty 16 10*3/mm3))"},
    {"$gt0002<=($currentDateTime-60,a)", "(<= (var gt0002.0) (- (now) (qty 60 a)))"},
    {"$gt0002>(-1),1&&true", "(&& (> (var gt0002.0) (qty -1 1)) (bool))"},
    {"$gt0002>5,mg/dl||$gt0002>2,g/L",
     "(|| (> (var gt0002.0) (qty 5 mg/dl)) (> (var gt0002.0) (qty 2 g/L)))"},
    {"$gt0002>1,ml/min/{1.73 m2}", "(> (var gt0002.0) (qty 1 ml/min/{1.73 m2}))"},
    {"$gt0002<90,100,2", "(< (var gt0002.0) (prop 90))"},
    {"max(1,2)>log(e^2)", "(> (call max (num 1) (num 2)) (call log (^ (num "
                          "2.718281828459045235360287471352662) (num 2))))"},
    {"!fired($gt0009)&&fired($gt0009|x|)", "(&& (! (fired)) (fired))"},
    {"$gt0005.term=='Low'", "(== (text Low) (text Low))"},
    {"$gt0002=='it \\'is\\''", "(== (var gt0002.0) (text it 'is'))"},
    {"$gt0002>1))", "(> (var gt0002.0) (num 1))"},
    {"$gt0002>", "4007"},
    {"($gt0002>1", "4007"},
    {"$gt0002>1 2", "4006"},
    {"$gt0002 % 2", "4006"},
    {"$gt0002=='x", "4008"},
    {"$gt0002>1E9999", "4009"},
    {"$gt0002.size>1", "4010"},
    {"$gt0002.magnitude.unit=='g'", "(== (var gt0002.3) (text g))"},
    {"fired($gt0008)", "4012"},
    {"$gt0003>1", "4015"},
    {"$>1", "4006"},
    {"", "4007"},
};

static void reads(void **state) {
  (void)state;
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
    gdl_arena *arena = gdl_arena_new(NULL);
    gdl_diags *diags = gdl_diags_new(arena, gdl_sources_new(arena));
    const gdl2_guide *guide =
        gdl2_read(arena, diags, gdl_string_of("t"), guide_of(arena, cases[i].when));
    gdl_out out = gdl_out_new(arena);
    if (guide)
      show(guide, guide->rules[0].when[0], &out);
    else
      gdl_out_int(&out, gdl_diag_info_of(diags->at[0].code)->number);
    if (strcmp(out.text, cases[i].tree) != 0)
      fail_msg("%s\n  %s\n  %s", cases[i].when, out.text, cases[i].tree);
    gdl_arena_free(arena);
  }
}

/* Brackets and chains without end: refused, or read without recursing too deep. */
static void is_bounded(void **state) {
  (void)state;
  static const struct {
    const char *piece, *last;
    bool is_read;
  } long_ones[] = {{"(", "1", false},
                   {"!", "true", false},
                   {"1-", "1", false},
                   {"1+", "1", true},
                   {"true||", "true", true}};
  for (size_t i = 0; i < sizeof long_ones / sizeof *long_ones; i++) {
    gdl_arena *arena = gdl_arena_new(NULL);
    gdl_diags *diags = gdl_diags_new(arena, gdl_sources_new(arena));
    gdl_out out = gdl_out_new(arena);
    for (int j = 0; j < 100000; j++) gdl_out_text(&out, long_ones[i].piece);
    gdl_out_text(&out, long_ones[i].last);
    const gdl2_guide *guide = gdl2_read(arena, diags, gdl_string_of("t"), guide_of(arena, out.text));
    assert_int_equal(guide != NULL, long_ones[i].is_read);
    if (!guide) assert_int_equal(gdl_diag_info_of(diags->at[0].code)->number, 4013);
    gdl_arena_free(arena);
  }
}

/* The place of an error stands in the guide, escapes counted as they are written. */
static void names_the_place(void **state) {
  (void)state;
  gdl_arena *arena = gdl_arena_new(NULL);
  gdl_diags *diags = gdl_diags_new(arena, gdl_sources_new(arena));
  const gdl_string text = guide_of(arena, "\"\n\xC2\xB5\"==\"\\u0001\" ?");
  assert_null(gdl2_read(arena, diags, gdl_string_of("t"), text));
  const char *mark = strchr(text.text, '?');
  const gdl_place place = gdl_sources_place(diags->sources, diags->at[0].span.start);
  assert_int_equal(place.line, 1);
  assert_int_equal(gdl_sources_text(diags->sources, diags->at[0].span).text[0], '?');
  assert_non_null(mark);
  gdl_arena_free(arena);
}

int main(void) {
  const struct CMUnitTest tests[] = {cmocka_unit_test(reads), cmocka_unit_test(is_bounded),
                                     cmocka_unit_test(names_the_place)};
  return cmocka_run_group_tests(tests, NULL, NULL);
}
