/* test_eval.c - what an expression is worth of a patient of whom not everything is known, and what would settle it. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "base/out.h"
#include "eval/eval.h"
#include "facts/json.h"
#include "syntax/parse.h"

static const char prelude[] =
    "guideline t { language 1 title \"t\" version \"1\" }\n"
    "parameter limit = 5\n"
    "codes drug { aspirin, heparin, warfarin }\n"
    "group thinners of drug { heparin, warfarin }\n"
    "fact a : boolean\nfact b : boolean\nfact c : boolean\n"
    "fact n : integer 0..10\nfact m : integer 0..10\n"
    "fact x : number -5..5\nfact free : number\n"
    "fact weight : quantity kg 1..300 step 0.1\nfact height : quantity cm 40..230\n"
    "fact bsa : quantity m2 0.2..3.0 step 0.01\n"
    "  otherwise sqrt((height as cm) * (weight as kg) / 3600) * 1 m2\n"
    "fact smoker : boolean otherwise false\n"
    "fact pressure : quantity mm[Hg] 0..300\n"
    "fact stay : quantity h 0..200\nfact course : quantity wk 0..20\n"
    "fact born : date\nfact seen : date\n"
    "fact age : quantity years 0..120 otherwise whole years from born to today\n"
    "fact nick : text\n"
    "fact agent : one of { viral, bacterial, fungal }\n"
    "fact mouth : one of { no = 0, yes = 8, maybe = 2 }\n"
    "fact drugs : any of drug\n"
    "fact scores : series of integer 0..100\n";

#define TODAY "2026-11-24"

/* ---- a value as text: true, 3, 1..5, .., aspirin|heparin, {aspirin}+{heparin}, and ! with a reason ---- */

static void show_interval(gdl_out *out, gdl_interval a) {
  if (!a.no_low) gdl_out_decimal(out, a.low);
  if (!a.no_low && !a.no_high && gdl_decimal_compare(a.low, a.high) == 0) return;
  gdl_out_text(out, "..");
  if (!a.no_high) gdl_out_decimal(out, a.high);
}

static void show_dates(gdl_out *out, gdl_date low, gdl_date high) {
  gdl_out_date(out, low);
  if (low == high) return;
  gdl_out_text(out, "..");
  gdl_out_date(out, high);
}

static void show_bits(gdl_out *out, const gdl_domain *domain, const uint64_t *bits,
                      const uint64_t *but, char between) {
  const char *gap = "";
  char text[2] = {between, '\0'};
  for (uint32_t i = 0; i < domain->count; i++) {
    if ((bits[i / 64] >> i % 64 & 1) == 0 || (but && (but[i / 64] >> i % 64 & 1) != 0)) continue;
    gdl_out_text(out, gap);
    gdl_out_string(out, domain->choices[i].name.name->string);
    gap = text;
  }
}

static void show_value(gdl_out *out, const gdl_type *type, const gdl_value *value) {
  static const char *const truths[] = {"", "false", "true", "unknown"};
  switch (type->kind) {
    case GDL_TYPE_BOOLEAN: gdl_out_text(out, truths[value->truth]); break;
    case GDL_TYPE_INTEGER:
    case GDL_TYPE_NUMBER:
    case GDL_TYPE_QUANTITY:
      show_interval(out, type->is_range ? value->range.low : value->number);
      if (type->is_range) gdl_out_text(out, " to ");
      if (type->is_range) show_interval(out, value->range.high);
      break;
    case GDL_TYPE_DATE:
      if (!type->is_range)
        show_dates(out, value->date.low, value->date.high);
      else
        gdl_out_text(out, "range of dates");
      break;
    case GDL_TYPE_TEXT:
      if (value->text.is_unknown)
        gdl_out_text(out, "unknown");
      else
        gdl_out_string(out, value->text.text);
      break;
    case GDL_TYPE_ONE_OF: show_bits(out, type->domain, value->choices, NULL, '|'); break;
    case GDL_TYPE_ANY_OF:
      gdl_out_char(out, '{');
      show_bits(out, type->domain, value->set.in, NULL, ' ');
      gdl_out_text(out, "}+{");
      show_bits(out, type->domain, value->set.may, value->set.in, ' ');
      gdl_out_char(out, '}');
      break;
    case GDL_TYPE_SERIES:
    case GDL_TYPE_ERROR: gdl_out_text(out, "-"); break;
  }
}

/* ---- evaluating ---- */

typedef struct bench {
  gdl_arena *arena;
  gdl_sources *sources;
  gdl_diags *diags;
  const gdl_program *program;
} bench;

static bench compile(const char *expr) {
  bench b = {.arena = gdl_arena_new(NULL)};
  gdl_out out = gdl_out_new(b.arena);
  gdl_out_format(&out, "%sdefine it = %s\n", prelude, expr);
  b.sources = gdl_sources_new(b.arena);
  b.diags = gdl_diags_new(b.arena, b.sources);
  gdl_names *names = gdl_names_new(b.arena);
  const gdl_source *source =
      gdl_source_load(b.arena, b.diags, gdl_string_of("t.gdl"), out.text, out.len);
  assert_non_null(source);
  const gdl_file *file = gdl_parse(b.arena, names, b.diags, source);
  b.program = gdl_check(b.arena, names, b.diags, &file, 1);
  return b;
}

static const char *complaints(const bench *b, gdl_diags *diags) {
  gdl_out out = gdl_out_new(b->arena);
  gdl_diags_text(diags, (gdl_render){0}, &out);
  return gdl_out_take(&out).text;
}

static const gdl_answer *evaluate(const bench *b, const char *json) {
  gdl_run run = {0};
  gdl_patient *patient = NULL;
  gdl_diags *problems = gdl_diags_new(b->arena, b->sources);
  assert_true(gdl_date_parse(TODAY, strlen(TODAY), &run.today));
  gdl_facts *facts = gdl_facts_new(b->arena, b->program, gdl_string_of("patient"), json,
                                   strlen(json), 1, GDL_FACTS_OBJECT);
  if (gdl_facts_next(facts, b->arena, &patient, &problems) != GDL_FACTS_PATIENT)
    fail_msg("%s\n%s", json, complaints(b, problems));
  return gdl_evaluate(b->arena, b->program, patient, run);
}

static void show_need(gdl_out *out, const gdl_program *program, gdl_need need) {
  for (uint32_t i = 0; i < need.facts.count; i++) {
    gdl_out_char(out, ' ');
    gdl_out_string(out, program->facts[need.facts.at[i]].name->string);
  }
  static const char *const reasons[] = {"",        "zero",      "overflow",     "no_result",
                                        "no_case", "two_cases", "empty_series", "outside"};
  for (uint32_t i = 0; i < need.cause_count; i++)
    gdl_out_format(out, " !%s", reasons[need.causes[i].reason]);
}

/* "1..5: n" - the value of `define it = EXPR`, and what would settle it */
static const char *worth(const bench *b, const char *json) {
  const gdl_answer *answer = evaluate(b, json);
  gdl_out out = gdl_out_new(b->arena);
  const gdl_define *it = &b->program->defines[b->program->defines_count - 1];
  assert_int_equal(answer->error_count, 0);
  show_value(&out, b->program->nodes[it->node].type, &answer->values[it->node]);
  if (!gdl_answer_is_known(answer, it->node)) gdl_out_char(&out, ':');
  show_need(&out, b->program, gdl_answer_need(b->arena, answer, it->node));
  return gdl_out_take(&out).text;
}

typedef struct row {
  const char *expr, *json, *is;
} row;

static void check_rows(const row *rows, size_t count) {
  for (size_t i = 0; i < count; i++) {
    bench b = compile(rows[i].expr);
    if (!b.program) fail_msg("%s\n%s", rows[i].expr, complaints(&b, b.diags));
    const char *is = worth(&b, rows[i].json);
    if (strcmp(is, rows[i].is) != 0)
      fail_msg("%s with %s is `%s`, not `%s`", rows[i].expr, rows[i].json, is, rows[i].is);
    gdl_arena_free(b.arena);
  }
}

#define CHECK(rows) check_rows((rows), sizeof(rows) / sizeof *(rows))

/* ---- logic ---- */

#define T "true"
#define F "false"

static const row logic[] = {
    {"a and b", "{\"a\":false}", F},
    {"b and a", "{\"a\":false}", F}, /* absorption is symmetric */
    {"a or b", "{\"a\":true}", T},
    {"b or a", "{\"a\":true}", T},
    {"a and b", "{\"a\":true}", "unknown: b"},
    {"a or b", "{\"a\":false}", "unknown: b"},
    {"a and b", "{}", "unknown: a b"},
    {"a or b", "{}", "unknown: a b"},
    {"not a", "{}", "unknown: a"},
    {"not a", "{\"a\":true}", F},
    {"(a and b) or c", "{\"a\":false}", "unknown: c"}, /* b can no longer matter */
    {"(a and b) or c", "{\"c\":true}", T},
    {"a and not a", "{}", "unknown: a"}, /* each occurrence by itself */
    {"all of (a, b, c)", "{\"b\":false}", F},
    {"any of (a, b, c)", "{\"b\":true}", T},
    {"none of (a, b, c)", "{\"b\":true}", F},
    {"none of (a, b, c)", "{\"a\":false,\"b\":false}", "unknown: c"},
    {"at least 2 of (a, b, c)", "{\"a\":true,\"b\":true}", T},
    {"at least 2 of (a, b, c)", "{\"a\":true}", "unknown: b c"},
    {"at least 2 of (a, b, c)", "{\"a\":true,\"b\":false}", "unknown: c"},
    {"at least 2 of (a, b, c)", "{\"a\":false,\"b\":false}", F},
    {"count of (a, b, c)", "{\"a\":true}", "1..3: b c"},
    {"count of (a, b, c)", "{\"a\":true,\"b\":false,\"c\":true}", "2"},
    {"count of (a, b, c) <= 3", "{}", T},
    {"a = b", "{\"a\":true,\"b\":true}", T},
    {"a = b", "{\"a\":true}", "unknown: b"},
    {"a is known", "{}", F},
    {"a is known", "{\"a\":false}", T},
    {"a is not known", "{}", T},
    {"bsa is known", "{\"height\":\"170 cm\"}", F},
    {"bsa is known", "{\"height\":\"160 cm\",\"weight\":\"57.6 kg\"}", T},
    {"(1 / n) is known", "{\"n\":0}", F},
};

static void logic_rows(void **state) {
  (void)state;
  CHECK(logic);
}

/* ---- comparing ---- */

static const row comparing[] = {
    {"n < 5", "{\"n\":4}", T},
    {"n < 5", "{\"n\":5}", F},
    {"n <= 5", "{\"n\":5}", T},
    {"n < 5", "{}", "unknown: n"},
    {"n <= 10", "{}", T}, /* a missing fact is its declared range */
    {"n > 10", "{}", F},
    {"n >= 0", "{}", T},
    {"n = 11", "{}", F},
    {"n != 11", "{}", T},
    {"n = n", "{}", "unknown: n"},
    {"n in 3..5", "{\"n\":3}", T},
    {"n in 3..5", "{\"n\":5}", T},
    {"n in 3..5", "{\"n\":6}", F},
    {"n in 0..10", "{}", T},
    {"n in 3..m", "{\"n\":2,\"m\":4}", F},
    {"n in 3..m", "{\"n\":3,\"m\":2}", "unknown: !no_result"}, /* never false by a range that says nothing */
    {"n in limit..9", "{\"n\":5}", T},
    {"n + 0.4 = 7.40", "{\"n\":7}", T},
    {"0.1 + 0.2 = 0.3", "{}", T},
    {"weight < 60.0 kg", "{\"weight\":\"59999 g\"}", T},
    {"pressure > 18 kPa", "{\"pressure\":\"140 mm[Hg]\"}", T},
    {"agent is viral", "{\"agent\":\"viral\"}", T},
    {"agent is viral", "{}", "unknown: agent"},
    {"agent is not viral", "{\"agent\":\"fungal\"}", T},
    {"agent in { viral, fungal }", "{\"agent\":\"bacterial\"}", F},
    {"agent in { viral, bacterial, fungal }", "{}", T},
    {"nick = \"Ann\"", "{\"nick\":\"Ann\"}", T},
    {"nick = \"Ann\"", "{}", "unknown: nick"},
    {"drugs has aspirin", "{\"drugs\":[\"aspirin\"]}", T},
    {"drugs has aspirin", "{\"drugs\":[]}", F},
    {"drugs has aspirin", "{}", "unknown: drugs"},
    {"drugs has any of thinners", "{\"drugs\":[\"aspirin\",\"heparin\"]}", T},
    {"drugs has any of { aspirin, heparin }", "{\"drugs\":[\"warfarin\"]}", F},
    {"drugs has all of thinners", "{\"drugs\":[\"heparin\"]}", F},
    {"drugs has all of thinners", "{\"drugs\":[\"heparin\",\"warfarin\"]}", T},
    {"drugs is empty", "{\"drugs\":[]}", T},
    {"drugs is not empty", "{\"drugs\":[\"aspirin\"]}", T},
    {"drugs is empty", "{}", "unknown: drugs"},
    {"drugs has aspirin", "{\"drugs\":{\"has\":[\"heparin\"],\"not\":[\"aspirin\"]}}", F},
    {"drugs has warfarin", "{\"drugs\":{\"has\":[\"heparin\"],\"not\":[\"aspirin\"]}}", "unknown: drugs"},
    {"drugs is empty", "{\"drugs\":{\"has\":[\"heparin\"]}}", F},
};

static void comparing_rows(void **state) {
  (void)state;
  CHECK(comparing);
}

/* ---- reckoning ---- */

static const row reckoning[] = {
    {"n + m", "{\"n\":3}", "3..13: m"},
    {"n - n", "{}", "-10..10: n"},
    {"x * x", "{}", "-25..25: x"}, /* each occurrence by itself … */
    {"x ^ 2", "{}", "0..25: x"},   /* … but here there is one */
    {"2 * n", "{\"n\":3}", "6"},
    {"7 / 2", "{}", "3.5"},
    {"1 / n", "{\"n\":0}", "..: !zero"},
    {"1 / n", "{}", "..: n"}, /* n may be 0 */
    {"1 / (n + 1)", "{\"n\":3}", "0.25"},
    {"0 * (1 / n)", "{\"n\":0}", "..: !zero"}, /* an error never becomes a number again */
    {"min(3, 1 / n)", "{\"n\":0}", "..: !zero"},
    {"0 * n", "{}", "0"},
    {"a and 1 / n > 3", "{\"n\":0}", "unknown: a !zero"},
    {"a and 1 / n > 3", "{\"n\":0,\"a\":false}", F},
    {"10 ^ (1000 * n)", "{\"n\":9}", "..: !overflow"},
    {"sqrt(x)", "{\"x\":-1}", "..: !no_result"},
    {"sqrt(x)", "{}", "..: x"},
    {"sqrt(n)", "{}", "0..3.162277660168379331998893544432719: n"},
    {"ln(x)", "{\"x\":0}", "..: !no_result"},
    {"min(n, 4)", "{}", "0..4: n"},
    {"max(n, 4, m)", "{\"m\":10}", "10"},
    {"abs(x)", "{}", "0..5: x"},
    {"round(x)", "{\"x\":2.5}", "2"},
    {"round(x, 1)", "{\"x\":2.25}", "2.2"},
    {"floor(x)", "{\"x\":-0.5}", "-1"},
    {"ceiling(x)", "{\"x\":-0.5}", "0"},
    {"clamp n to 2..4", "{}", "2..4: n"},
    {"clamp n to 2..4", "{\"n\":9}", "4"},
    {"clamp n to 2..4 in 2..4", "{}", T},
    {"-x", "{\"x\":3}", "-3"},
    {"free > 1000000", "{}", "unknown: free"},
    {"weight as kg", "{\"weight\":\"60 kg\"}", "60"},
    {"weight as g", "{\"weight\":\"60 kg\"}", "60000"},
    {"bsa", "{\"height\":\"160 cm\",\"weight\":\"57.6 kg\"}", "1.6"},
    {"bsa", "{\"bsa\":\"1.7 m2\",\"height\":\"160 cm\"}", "1.7"},
    {"bsa", "{\"weight\":\"57.6 kg\"}", "0.8..1.918332609325087816638975225665078: height bsa"},
    {"bsa", "{}", "0.2..3: weight height bsa"}, /* cut to what is declared */
    {"smoker", "{}", F},
    {"3..6", "{}", "3 to 6"},
    {"7 * 3..6", "{}", "21 to 42"},
    {"-1 * 3..6", "{}", "-6 to -3"},
    {"3..6 - 1", "{}", "2 to 5"},
    {"3..6 - 1..2", "{}", "1 to 5"},
    {"n * 3..6", "{}", "0..30 to 0..60: n"},
    {"50..100 * bsa", "{\"bsa\":\"1.6 m2\"}", "80 to 160"},
    {"6 / 2..3", "{}", "2 to 3"},
    {"points(mouth)", "{\"mouth\":\"yes\"}", "8"},
    {"points(mouth)", "{}", "0..8: mouth"},
    {"sum of points(mouth, mouth)", "{\"mouth\":\"maybe\"}", "4"},
};

static void reckoning_rows(void **state) {
  (void)state;
  CHECK(reckoning);
}

/* A value at its limit is at its limit, whatever units the two are written in: 45 h is no decimal number of weeks. */
static const row meeting[] = {
    {"stay in (45 h) .. (0.375 wk)", "{\"stay\":\"45 h\"}", T},
    {"stay in (0.1 wk) .. (45 h)", "{\"stay\":\"45 h\"}", T},
    {"stay <= 45 h and stay >= min(1 wk, 45 h)", "{\"stay\":\"45 h\"}", T},
    {"stay >= (if a then 1 wk else 45 h)", "{\"stay\":\"45 h\",\"a\":false}", T},
    {"stay = 0 wk + 45 h", "{\"stay\":\"45 h\"}", T},
    {"45 h - 1 wk = stay - 1 wk", "{\"stay\":\"45 h\"}", T},
    {"1 wk / 56 h", "{}", "3"},
    {"45 h = course and course in (45 h) .. (45 h)", "{\"course\":\"45 h\"}", T},
    {"course = stay and stay = course", "{\"course\":\"45 h\",\"stay\":\"45 h\"}", T},
};

static void meeting_rows(void **state) {
  (void)state;
  CHECK(meeting);
}

/* ---- choosing ---- */

static const row choosing[] = {
    {"if a then 1 else 2", "{\"a\":true}", "1"},
    {"if a then 1 else 2", "{}", "1..2: a"},
    {"if a then 1 else 1", "{}", "1"},
    {"if a then n else m", "{\"a\":true}", "0..10: n"},
    {"if a then n else m", "{}", "0..10: a n m"},
    {"if 1 / n > 1 then 1 else 2", "{\"n\":0}", "1..2: !zero"},
    {"cases { when a => 1 when b => 2 otherwise => 3 }", "{\"a\":true,\"b\":false}", "1"},
    {"cases { when a => 1 when b => 2 otherwise => 3 }", "{\"a\":false,\"b\":false}", "3"},
    {"cases { when a => 1 when b => 2 otherwise => 3 }", "{\"a\":false}", "2..3: b"},
    {"cases { when a => 1 when b => 2 otherwise => 3 }", "{}", "1..3: a b"},
    {"cases { when a => 1 when b => 2 otherwise => 3 }", "{\"a\":true}", "1..2: b"},
    {"cases { when a => 1 when b => 2 otherwise => 3 }", "{\"a\":true,\"b\":true}", "..: !two_cases"},
    {"cases { when a => 1 when b => 1 otherwise => 3 }", "{\"a\":true,\"b\":true}", "1"},
    {"cases { when a => n when b => n otherwise => 3 }", "{\"a\":true,\"b\":true}", "0..10: n"},
    {"cases { when a => n when b => m otherwise => 3 }", "{\"a\":true,\"b\":true}", "..: n m"},
    {"cases { when a => 1 when b => 2 }", "{\"a\":false,\"b\":false}", "..: !no_case"},
    {"cases { when a => 1 when b => 2 }", "{\"a\":false}", "..: b"}, /* not 2: b may fail too */
    {"cases { when a => true }", "{}", "unknown: a"},
    {"cases in order { when a => 1 when b => 2 otherwise => 3 }", "{\"a\":true,\"b\":true}", "1"},
    {"cases in order { when a => 1 when b => 2 otherwise => 3 }", "{\"b\":true}", "1..2: a"},
    {"cases in order { when a => 1 when b => 2 }", "{\"a\":false}", "..: b"},
    {"sum { 2 when a  3 when b }", "{\"a\":true,\"b\":true}", "5"},
    {"sum { 2 when a  3 when b }", "{\"a\":true}", "2..5: b"},
    {"sum { n when b 2 when a }", "{\"a\":true,\"b\":false}", "2"},
    {"sum { 2 when a  3 when b } >= 0", "{}", T},
};

static void choosing_rows(void **state) {
  (void)state;
  CHECK(choosing);
}

/* ---- dates and series ---- */

static const row dates[] = {
    {"whole months from born to seen", "{\"born\":\"2026-01-31\",\"seen\":\"2026-04-30\"}", "3"},
    {"whole months from born to seen", "{\"born\":\"2026-01-31\",\"seen\":\"2026-02-27\"}", "0"},
    {"whole months from born to seen", "{\"born\":\"2026-04-30\",\"seen\":\"2026-01-31\"}", "-3"},
    {"whole years from born to today", "{\"born\":\"2000-02-29\"}", "26"},
    {"year(born)", "{\"born\":\"2000-12-31\"}", "2000"},
    {"\"a\" + nick + \"c\" = \"abc\"", "{\"nick\":\"b\"}", "true"},
    {"\"a\" + nick = \"abc\"", "{\"nick\":\"b\"}", "false"},
    {"nick + \"\" = \"\"", "{\"nick\":\"\"}", "true"},
    {"\"a\" + nick = \"b\"", "{}", "unknown: nick"},
    {"year(today) - year(born)", "{\"born\":\"2000-12-31\"}", "26"},
    {"year(born)", "{}", "1..9999: born"},
    {"year(born + 1 d)", "{\"born\":\"2000-12-31\"}", "2001"},
    {"whole weeks from born to seen", "{\"born\":\"2026-01-01\",\"seen\":\"2026-01-20\"}", "2"},
    {"whole weeks from born to seen", "{\"born\":\"2026-01-20\",\"seen\":\"2026-01-01\"}", "-2"},
    {"age", "{\"born\":\"2000-11-25\"}", "25"},
    {"age", "{\"born\":\"2000-11-24\"}", "26"},
    {"age", "{}", "0..120: born age"},
    {"age", "{\"age\":\"40 years\"}", "40"},
    {"age >= 18 years", "{}", "unknown: born age"},
    {"born < seen", "{\"born\":\"2026-01-01\"}", "unknown: seen"},
    {"born <= today", "{\"born\":\"" TODAY "\"}", T},
    {"seen in born..today", "{\"born\":\"2026-01-01\",\"seen\":\"2026-01-01\"}", T},
    {"born + 3 months", "{\"born\":\"2026-11-30\"}", "2027-02-28"},
    {"born - 1 d", "{\"born\":\"2026-03-01\"}", "2026-02-28"},
    {"seen + 12 months", "{\"seen\":\"9999-01-01\"}", "0001-01-01..9999-12-31: !no_result"},
    {"seen - born", "{\"born\":\"2026-01-01\",\"seen\":\"2026-01-20\"}", "19"},
    {"min(born, seen)", "{\"born\":\"2026-01-01\",\"seen\":\"2025-01-20\"}", "2025-01-20"},
    {"last(scores)",
     "{\"scores\":[{\"date\":\"2026-01-10\",\"value\":12},{\"date\":\"2026-04-12\",\"value\":6}]}", "6"},
    {"first(scores)",
     "{\"scores\":[{\"date\":\"2026-01-10\",\"value\":12},{\"date\":\"2026-04-12\",\"value\":6}]}", "12"},
    {"last(scores before 2026-04-12)",
     "{\"scores\":[{\"date\":\"2026-01-10\",\"value\":12},{\"date\":\"2026-04-12\",\"value\":6}]}", "12"},
    {"last(scores before 2026-01-10)", "{\"scores\":[{\"date\":\"2026-01-10\",\"value\":12}]}",
     "0..100: !empty_series"},
    {"last(scores before seen)",
     "{\"scores\":[{\"date\":\"2026-01-10\",\"value\":12},{\"date\":\"2026-04-12\",\"value\":6}]}",
     "0..100: seen"},
    {"last(scores within 90 d)", "{\"scores\":[{\"date\":\"2026-08-26\",\"value\":12}]}", "12"},
    {"last(scores within 90 d)", "{\"scores\":[{\"date\":\"2026-08-25\",\"value\":12}]}",
     "0..100: !empty_series"},
    {"last(scores within 3 months)", "{\"scores\":[{\"date\":\"2026-08-24\",\"value\":12}]}", "12"},
    {"last(scores within 3 months)", "{\"scores\":[{\"date\":\"2026-12-24\",\"value\":12}]}",
     "0..100: !empty_series"},
    {"last(scores)", "{\"scores\":[]}", "0..100: !empty_series"},
    {"last(scores) >= 0", "{\"scores\":[]}", "unknown: !empty_series"},
    {"last(scores)", "{}", "0..100: scores"},
    {"scores is empty", "{\"scores\":[]}", T},
    {"scores is empty", "{}", "unknown: scores"},
};

static void date_rows(void **state) {
  (void)state;
  CHECK(dates);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(logic_rows),     cmocka_unit_test(comparing_rows),
      cmocka_unit_test(reckoning_rows), cmocka_unit_test(meeting_rows),
      cmocka_unit_test(choosing_rows),  cmocka_unit_test(date_rows),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
