/* test_gdl2_cases.c - constants of GDL2 and its test cases: what is read as what, and what is refused. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "import/gdl2_parts.h"
#include "sema/program.h"

static const struct {
  const char *written;
  gdl2_op op;
  const char *number, *rest; /* unit, code or text */
} constants[] = {
    {"13", GDL2_NUMBER, "13", ""},
    {"05", GDL2_NUMBER, "5", ""},
    {"-1.50", GDL2_NUMBER, "-1.5", ""},
    {"1.5E-3", GDL2_NUMBER, "0.0015", ""},
    {"6,%", GDL2_QUANTITY, "6", "%"},
    {"14.29,mg/dl", GDL2_QUANTITY, "14.29", "mg/dl"},
    {"2, mm[Hg] ", GDL2_QUANTITY, "2", "mm[Hg]"},
    {"1|local::at0008|Yes|", GDL2_ORDINAL, "1", "at0008"},
    {"1|local::at0008|Yes", GDL2_ORDINAL, "1", "at0008"},
    {"-2|local::at0008.1|< 3, \xE2\x89\xA5 5|", GDL2_ORDINAL, "-2", "at0008.1"},
    {"local::at0004|label|", GDL2_CODE, "0", "at0004"},
    {"90,100,2", GDL2_PROPORTION, "90", ""},
    {"true", GDL2_BOOLEAN, "0", ""},
    {"1949-03-07T14:57Z", GDL2_DATE_TIME, "0", "1949-03-07T14:57Z"},
    {"1949-03-07T14:57+01:00[Europe/Stockholm]", GDL2_DATE_TIME, "0",
     "1949-03-07T14:57+01:00[Europe/Stockholm]"},
    {"1949-03-07", GDL2_DATE_TIME, "0", "1949-03-07"},
    {"3-4%", GDL2_TEXT, "0", "3-4%"},
    {"<2%", GDL2_TEXT, "0", "<2%"},
    {"5,", GDL2_TEXT, "5", "5,"},
    {"Low risk: 1|local::at1|", GDL2_TEXT, "0", "Low risk: 1|local::at1|"},
    {"1949-03-07T at noon", GDL2_TEXT, "0", "1949-03-07T at noon"},
};

static void reads_constants(void **state) {
  (void)state;
  gdl_arena *arena = gdl_arena_new(NULL);
  for (size_t i = 0; i < sizeof constants / sizeof *constants; i++) {
    const gdl2_expr *expr = gdl2_parse_constant(arena, gdl_string_of(constants[i].written), 0);
    char number[GDL_DECIMAL_TEXT_MAX];
    gdl_decimal_print(expr->number, number);
    if (expr->op != constants[i].op) fail_msg("%s is %d", constants[i].written, (int)expr->op);
    if (expr->op != GDL2_TEXT) assert_string_equal(number, constants[i].number);
    const gdl_string rest = expr->op == GDL2_QUANTITY                           ? expr->unit
                            : expr->op == GDL2_ORDINAL || expr->op == GDL2_CODE ? expr->code
                                                                                : expr->text;
    if (constants[i].rest[0] && !gdl_string_is(rest, constants[i].rest))
      fail_msg("%s: %.*s", constants[i].written, (int)rest.len, rest.text);
  }
  gdl_arena_free(arena);
}

static const char guide_text[] =
    "{\"definition\":{\"data_bindings\":{\"gt0001\":{\"type\":"
    "\"INPUT\",\"elements\":{\"gt0002\":{\"id\":\"gt0002\"}}}},"
    "\"rules\":{}},\"ontology\":{\"term_definitions\":{\"en\":{\"terms\":{}}}}}";

/* `said`: the number of the first code; 0: none. -1 cases: refused. */
static const struct {
  const char *text;
  int cases, said;
} files[] = {
    {"test_cases: []\n", 0, 0},
    {"test_cases:\n- id: a\n  input: {1: {gt0002|Age|: '5,a', gt0099: 3}}\n  expected_output: {1: "
     "{}}\n- id: b\n",
     2, 0},
    {"\xEF\xBB\xBFtest_cases:\r\n- id: a\r\n  input:\r\n  input:\r\n    1:\r\n      gt0002: 5\r\n", 1, 0},
    {"test_cases:\n- id: a\n  input:\n    1:\n      gt0002: 5\n  - id: b\n", 2, 4020},
    {"test_cases:\n- id: a\n  input:\n    1:\n\t\t\tgt0002: 5\n", 1, 4020},
    {"test_cases:\n- id: a\n  input: {1: {gt0002: 5, gt0002|Age: 6}}\n", 1, 4021},
    {"test_cases:\n- id: a\n  expected_output: {fhir: [x]}\n", 1, 0},
    {"current_datetime: 2019-11-28T00:00+01:00\ntest_cases: []\n", 0, 0},
    {"current_datetime: soon\ntest_cases: []\n", -1, 4022},
    {"test_cases:\n- id: a\n  input: {2: {gt0002: 5}}\n", -1, 4022},
    {"test_cases: 5\n", -1, 4022},
    {"- a\n", -1, 4022},
    {"a: &x 1\nb: *x\n", -1, 4019},
    {"--- 1\n--- 2\n", -1, 4019},
    {"[a]: 1\n", -1, 4019},
    {"a: [\n", -1, 4018},
    {"", -1, 4018},
    {"\t\n", -1, 4018},
    {"a: \xFF\n", -1, 1},
};

static void reads_files(void **state) {
  (void)state;
  if (!gdl2_reads_fixtures()) skip();
  for (size_t i = 0; i < sizeof files / sizeof *files; i++) {
    gdl_arena *arena = gdl_arena_new(NULL);
    gdl_diags *diags = gdl_diags_new(arena, gdl_sources_new(arena));
    const gdl2_guide *guide = gdl2_read(arena, diags, gdl_string_of("g"), gdl_string_of(guide_text));
    assert_non_null(guide);
    const gdl2_fixture *fixture =
        gdl2_read_fixture(arena, diags, guide, gdl_string_of("t"), gdl_string_of(files[i].text));
    const int said = diags->count > 0 ? gdl_diag_info_of(diags->at[0].code)->number : 0;
    const int cases = fixture ? (int)fixture->case_count : -1;
    if (said != files[i].said || cases != files[i].cases)
      fail_msg("%s: %d cases, GDL%04d", files[i].text, cases, said);
    gdl_arena_free(arena);
  }
}

static void keeps_what_was_written(void **state) {
  (void)state;
  if (!gdl2_reads_fixtures()) skip();
  gdl_arena *arena = gdl_arena_new(NULL);
  gdl_diags *diags = gdl_diags_new(arena, gdl_sources_new(arena));
  const gdl2_guide *guide = gdl2_read(arena, diags, gdl_string_of("g"), gdl_string_of(guide_text));
  const gdl2_fixture *fixture = gdl2_read_fixture(
      arena, diags, guide, gdl_string_of("t"),
      gdl_string_of(
          "test_cases:\n- id: a b\n  input: {fhir: [], 1: {gt0002|Age|: '6.00,%', gt7: x}}\n"));
  const gdl2_case *one = &fixture->cases[0];
  assert_true(gdl_string_is(one->id, "a b") && one->is_foreign);
  assert_int_equal(one->line, 2);
  assert_int_equal(one->input_count, 2);
  assert_true(gdl_string_is(one->inputs[0].written, "6.00,%") &&
              gdl_string_is(one->inputs[0].id, "gt0002"));
  assert_int_equal(one->inputs[0].variable, 0);
  assert_int_equal(one->inputs[1].variable, GDL_NONE);
  assert_int_equal(gdl_sources_place(diags->sources, one->inputs[1].value->at).line, 3);
  gdl_arena_free(arena);
}

int main(void) {
  const struct CMUnitTest tests[] = {cmocka_unit_test(reads_constants), cmocka_unit_test(reads_files),
                                     cmocka_unit_test(keeps_what_was_written)};
  return cmocka_run_group_tests(tests, NULL, NULL);
}
