/* test_check_rules.c - items, rules, headers, tests: what is accepted, what is reported, what the program then holds. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "compile.h"

static const char prelude[] =
    "guideline g { language 1 title \"t\" version \"1\" score \"s\" scale 0..10 }\n"
    "parameter adult = 18 years\n"
    "parameter two = 2\n"
    "reading strict of \"a\" takes \"b\" against \"c\"\n"
    "reading broad of \"a\" takes \"b\" against \"c\"\n"
    "codes drug { aspirin, heparin }\n"
    "fact a : boolean\n"
    "fact b : boolean\n"
    "fact c : boolean\n"
    "fact age : quantity years 0..120 otherwise whole years from born to today\n"
    "fact born : date\n"
    "fact agent : one of { viral, bacterial }\n"
    "fact drugs : any of drug\n"
    "fact weight : quantity kg 1..300\n"
    "fact nick : text\n"
    "fact scores : series of integer 0..100\n"
    "define grown = age >= adult\n"
    "define heavy = weight * two > 200 kg\n"
    "define course = 3..6\n"
    "action il2 { with dose : quantity [iU] 0..5000 with every : quantity d with route : one of { "
    "oral, skin }\n"
    "  with courses : integer with start : date 2000-01-01..2030-12-31 }\n"
    "action rest { label \"rest\" }\n"
    "duty watch duty tell\n"
    "constraint grown_or_not when grown or not grown\n"
    "item P { score 1 rule main when a indicate il2 recommend rest require watch, tell rests on "
    "strict, broad\n"
    "  rule off when b contraindicate il2 rule soft when c caution il2 }\n"
    "item Q { score 1 rule only when heavy regimen il2 with courses = course note \"n\" }\n";

typedef struct row {
  const char *text, *codes;
} row;

static void run_rows(const row *rows, size_t count) {
  for (size_t i = 0; i < count; i++) {
    compiled t = compile(prelude, rows[i].text);
    gdl_string codes = codes_of(&t);
    if (!gdl_string_is(codes, rows[i].codes))
      fail_msg("%s\n  wanted: %s\n  found:  %s %s", rows[i].text, rows[i].codes, codes.text,
               message_of(&t, 0, GDL_LANG_EN).text);
    gdl_arena_free(t.arena);
  }
}
#define RUN(rows) run_rows(rows, sizeof(rows) / sizeof(rows)[0])

/* ---- rules ---- */

static void names_rules(void **state) {
  (void)state;
  static const row rows[] = {
      {"item I { score 1 rule r when P.main applies note \"n\" }", ""},
      {"item I { score 1 rule r when P applies note \"n\" }", ""},
      {"item I { score 1 rule r when a note \"n\" rule s when r applies note \"n\" }", ""},
      {"item I { score 1 rule r when P.man applies note \"n\" }", "1204"},
      {"item I { score 1 rule r when s applies note \"n\" }", "1204"},
      {"item I { score 1 rule r when il2 applies note \"n\" }", "1002"},
      {"define d = Z applies\nitem I { score 1 rule r when d note \"n\" }", "1001"},
      {"item I { score 1 rule P when a note \"n\" rule s when P applies note \"n\" }", "1205"},
      {"item I { score 1 text \"t\" } item J { score 1 rule r when I applies note \"n\" }",
       "1208 1206"},
      {"item I { score 1 rule r when a note \"n\" rule r when b note \"n\" }", "1003"},
      {"item I { score 1 rule r when weight note \"n\" }", "1010"},
      {"item I { score 1 rule r when a unless b unless c note \"n\" }", ""},
      {"item I { score 1 rule r when a unless weight note \"n\" }", "1010"},
  };
  RUN(rows);
}

static void checks_items(void **state) {
  (void)state;
  static const row rows[] = {
      {"item I { score 1 text \"t\" }", "1208"},
      {"item I { score 1 }", "1207"},
      {"item I { rule r when a note \"n\" }", "1209"},
      {"item I { score none rule r when a note \"n\" }", ""},
      {"item I { score none ours rule r when a note \"n\" }", ""},
      {"item I { score 10 rule r when a note \"n\" }", ""},
      {"item I { score 10.1 rule r when a note \"n\" }", "1210"},
      {"item P { score 1 rule r when a note \"n\" }", "1003"},
      {"item I { score 1 label zh \"x\" zh \"y\" rule r when a note en \"n\" en \"m\" }",
       "1005 1005"},
  };
  RUN(rows);
}

static void checks_effects(void **state) {
  (void)state;
  static const row rows[] = {
      {"item I { score 1 rule r when a regimen il2 with dose = 1..2 [iU], every = 2 d, route = "
       "oral, courses = course }",
       ""},
      {"item I { score 1 rule r when a permit il2 with dose = 1 [iU] caution il2 open il2.dose }", ""},
      {"item I { score 1 rule r when a regimen il2 with dose = 5 d }", "1015"},
      {"item I { score 1 rule r when a regimen il2 with dose = 5 }", "1014"},
      {"item I { score 1 rule r when a regimen il2 with dos = 5 [iU] }", "1213"},
      {"item I { score 1 rule r when a regimen il2 with dose = 5 [iU], dose = 6 [iU] }", "1214"},
      {"item I { score 1 rule r when a regimen il2 with dose = 5 [iU] regimen il2 with dose = 6 "
       "[iU] }",
       "1214"},
      {"item I { score 1 rule r when a regimen il2 with dose = 5001 [iU] }", "1215"},
      {"item I { score 1 rule r when a regimen il2 with dose = 5000 [iU] }", ""},
      {"item I { score 1 rule r when a regimen il2 with dose = 1..5001 [iU] }", "1215"},
      {"item I { score 1 rule r when a regimen il2 with start = 2031-01-01 }", "1215"},
      {"item I { score 1 rule r when a regimen il2 with start = 2030-12-31 }", ""},
      {"item I { score 1 rule r when a regimen il2 with courses = 1.5 }", "1011"},
      {"item I { score 1 rule r when a indicate il3 }", "1001"},
      {"item I { score 1 rule r when a indicate a }", "1002"},
      {"item I { score 1 rule r when a require il2 }", "1002"},
      {"item I { score 1 rule r when a require watch, watch }", "1219"},
      {"item I { score 1 rule r when a open il2.every open il2 }", ""},
      {"item I { score 1 rule r when a open il2.evry }", "1213"},
      {"item I { score 1 rule r when a note \"n\" rests on broad, broad }", "1219"},
      {"item I { score 1 rule r when a note \"n\" rests on adult }", "1002"},
      {"item I { score 1 rule r when a note \"n\" rests on nothing }", "1001"},
      {"action x { with y : integer }\nitem I { score 1 rule r when a regimen x with y = 1 }",
       "1220"},
      {"action x { with y : integer }\nitem I { score 1 rule r when a caution x rule s when a "
       "regimen x with y = 1 }",
       ""},
  };
  RUN(rows);
}

static void checks_overrides(void **state) {
  (void)state;
  static const row rows[] = {
      {"item I { score 1 rule r overrides P.off when a note \"n\" }", "1217"},
      {"item I { score 1 rule r overrides P.off when a note \"n\" because \"b\" }", ""},
      {"item I { score 1 rule r overrides P.soft when a note \"n\" }", ""},
      {"item I { score 1 rule r overrides P when a note \"n\" }", "1217"},
      {"item I { score 1 rule r overrides P.main when a permit rest }", "1218"},
      {"item I { score 1 rule r overrides P.main when a permit il2 }", "1218"},
      {"item I { score 1 rule r overrides P.main when a permit il2 because \"b\" }", ""},
      {"item I { score 1 rule q when a stop il2 rule r overrides q when b note \"n\" }", ""},
      {"item I { score 1 rule r overrides P.soft, P.soft when a note \"n\" }", "1219"},
      {"item I { score 1 rule r overrides nobody when a note \"n\" }", "1204"},
      {"item I { score 1 rule r alternative to P.main when a note \"n\" }", ""},
      {"item I { score 1 rule r alternative to P when a note \"n\" }", "1211"},
      {"item I { score 1 rule r alternative to Q when a note \"n\" }", ""},
      {"item I { score 1 rule r alternative to r when a note \"n\" }", "1212"},
  };
  RUN(rows);
}

static void notices_what_is_unused(void **state) {
  (void)state;
  static const row rows[] = {
      {"parameter p = 1", "1221"},
      {"reading r of \"a\" takes \"b\" against \"c\"", "1221"},
      {"action x { label \"x\" }", "1221"},
      {"duty d", "1221"},
      {"define d = a", "1221"},
      {"define d = weight shown to 0.1", ""},
      {"define d = a\ntest \"t\" { given a = true expect d = true }", ""},
      {"fact f : boolean", ""},
  };
  RUN(rows);
}

/* ---- header ---- */

static void checks_headers(void **state) {
  (void)state;
  static const row rows[] = {
      {"guideline g { language 1 title \"t\" version \"1\" }", ""},
      {"guideline g { title \"t\" version \"1\" }", "1225"},
      {"guideline g { language 2 title \"t\" version \"1\" }", "1226"},
      {"guideline g { language 1 title \"t\" version \"1\" }\nguideline h { language 1 title \"t\" "
       "version \"1\" }",
       "1222"},
      {"guideline g { language 1 title \"t\" version \"1\" issued 2019-01 review 2024-01 status "
       "active }",
       ""},
      {"guideline g { language 1 title \"t\" version \"1\" issued 2019-01 review 2018-12 }",
       "1229"},
      {"guideline g { language 1 title \"t\" version \"1\" source \"s\" doi \"10.3760/cma.j.1007\" "
       "}",
       ""},
      {"guideline g { language 1 title \"t\" version \"1\" source \"s\" doi "
       "\"https://doi.org/10.3760/x\" }",
       "1228"},
      {"guideline g { language 1 title \"t\" version \"1\" source \"s\" doi \"10.3760/\" }",
       "1228"},
      {"guideline g { language 1 title \"t\" version \"1\" score \"s\" scale unstated statistic "
       "mean panel 17 }",
       ""},
      {"guideline g { language 1 title \"t\" version \"1\" score \"s\" scale 1..9 statistic medain "
       "}",
       "1227"},
      {"guideline g { language 1 title \"t\" version \"1\" score \"s\" panel 0 }", "1230"},
      {"guideline g { language 1 title zh \"t\" zh \"u\" version \"1\" }", "1005"},
      {"fact a : boolean item I { score 1 rule r when a note \"n\" }", "1223"},
      {"fact a : boolean", ""},
  };
  for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
    compiled t = compile("", rows[i].text);
    if (!gdl_string_is(codes_of(&t), rows[i].codes))
      fail_msg("%s\n  wanted: %s\n  found:  %s", rows[i].text, rows[i].codes, codes_of(&t).text);
    gdl_arena_free(t.arena);
  }
}

/* ---- tests ---- */

static void checks_given(void **state) {
  (void)state;
  static const row rows[] = {
      {"test \"t\" { given a = true, weight = 60 kg, agent = viral, drugs = { aspirin }, nick = "
       "\"x\", adult = 16 years,\n"
       "  today = 2026-01-02, scores = [2026-01-01: 5], born = 2000-01-01, b = unknown, drugs_ = 1 "
       "expect P applies }",
       "1001"},
      {"test \"t\" { given drugs = {}, scores = [], weight = \"800 g\", age = \"x\" expect P "
       "applies }",
       ""},
      {"test \"t\" { given weight = 600 kg expect error weight }", ""},
      {"test \"t\" { given weight = 60 expect P applies }", "1014"},
      {"test \"t\" { given weight = 60 d expect P applies }", "1015"},
      {"test \"t\" { given agent = fungal expect P applies }", "1009"},
      {"test \"t\" { given a = true, a = false expect P applies }", "1234"},
      {"test \"t\" { given il2 = true expect P applies }", "1233"},
      {"test \"t\" { given grown = true expect P applies }", "1233"},
      {"test \"t\" { given adult = unknown expect P applies }", "1235"},
      {"test \"t\" { given today = 2026-01 expect P applies }", "1029"},
  };
  RUN(rows);
}

static void wants_the_day(void **state) {
  (void)state;
  static const row rows[] = {
      {"test \"t\" { given a = true expect P applies }", ""},
      {"test \"t\" { given born = 2000-01-01 expect P applies }", "1236"},
      {"test \"t\" { given born = 2000-01-01, today = 2026-01-01 expect P applies }", ""},
      {"test \"t\" { given born = 2000-01-01, age = 26 years expect P applies }", ""},
      {"test \"t\" { given born = 2000-01-01, age = unknown expect P applies }", "1236"},
      {"item I { score 1 rule r when today >= 2026-01-01 note \"n\" } test \"t\" { given a = true "
       "expect P applies }",
       "1236"},
  };
  RUN(rows);
}

static void checks_expectations(void **state) {
  (void)state;
  static const row rows[] = {
      {"test \"t\" { given a = true expect P applies, P.main applies, P does not apply, watch "
       "applies, P undetermined,\n"
       "  il2 is caution, il2 in { indicated, contraindicated }, missing {}, il2 missing { a }, P "
       "missing { a, b },\n"
       "  il2.dose is open, il2.dose is none, il2.route is oral, agent is viral, il2 undetermined, "
       "il2.dose undetermined,\n"
       "  grown = true, weight = 60 kg, course = 3..6, error, error weight, heavy undetermined, "
       "agent = viral }",
       ""},
      {"item I { score 1 rule r when a regimen il2 with dose = 1 [iU] }\n"
       "test \"t\" { given a = true expect il2.dose = 1 [iU] by I.r, il2.dose = 0.5..1 [iU], "
       "il2.dose = unknown }",
       ""},
      {"test \"t\" { given a = true }", "1232"},
      {"test \"t\" { given a = true expect il2 applies }", "1237"},
      {"test \"t\" { given a = true expect P is caution }", "1237"},
      {"test \"t\" { given a = true expect adult = 18 years }", "1237"},
      {"test \"t\" { given a = true expect strict applies }", "1237"},
      {"test \"t\" { given a = true expect il2 is cautious }", "1238"},
      {"test \"t\" { given a = true expect il2 in {} }", "1239"},
      {"test \"t\" { given a = true expect il2 in { caution, caution } }", "1219"},
      {"test \"t\" { given a = true expect il2.dose = 1 [iU] by P.main }", "1240"},
      {"test \"t\" { given a = true expect il2.dose = 1 kg }", "1015"},
      {"test \"t\" { given a = true expect weight = 1..2 kg }", "1017"},
      {"test \"t\" { given a = true expect missing { a, a } }", "1219"},
      {"test \"t\" { given a = true expect missing { il2 } }", "1002"},
      {"test \"t\" { given a = true expect R9 applies }", "1001"},
      {"test \"t\" { given a = true expect P.man applies }", "1204"},
      {"test \"t\" { given a = true expect agent is oral }", "1009"},
  };
  RUN(rows);
}

/* ---- known, look-alikes, allowed findings, analysis ---- */

static void flags_known(void **state) {
  (void)state;
  static const row rows[] = {
      {"item I { score 1 rule r when a is known note \"n\" }", "1241"},
      {"item I { score 1 rule r when a is known warn \"n\" }", "1241"},
      {"item I { score 1 rule r when not (a is known) warn \"n\" }", "1242 1241"},
      {"item I { score 1 rule r when not (a is known) note \"n\" }", "1241"},
      {"item I { score 1 rule r when b unless a is known stop il2 }", "1242 1241"},
      {"item I { score 1 rule r overrides P.soft when a is known note \"n\" }", "1242 1241"},
      {"define n = if a is known then 1 else 2\nitem I { score 1 rule r when n = 2 avoid il2 }",
       "1241 1242"},
      {"allow GDL1241 because \"b\"\nallow GDL1242 because \"b\"\n"
       "item I { score 1 rule r when not (a is known) warn \"n\" }",
       ""},
  };
  for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
    compiled t = compile(prelude, rows[i].text);
    gdl_out found = gdl_out_new(t.arena); /* P.soft stands in the prelude: count it too */
    gdl_diags_sort(t.diags);
    for (uint32_t d = 0; d < t.diags->count; d++)
      gdl_out_format(&found, "%s%d", d ? " " : "", (int64_t)gdl_diag_info_of(t.diags->at[d].code)->number);
    gdl_string codes = gdl_out_take(&found);
    if (!gdl_string_is(codes, rows[i].codes))
      fail_msg("%s\n  wanted: %s\n  found:  %s", rows[i].text, rows[i].codes, codes.text);
    gdl_arena_free(t.arena);
  }
}

static void checks_the_rest(void **state) {
  (void)state;
  static const row rows[] = {
      {"fact \xD0\xB0 : boolean", "1243"}, /* Cyrillic a */
      {"fact \xE5\xB9\xB4\xE9\xBE\x84 : boolean", ""},
      {"allow GDL9999 because \"b\"", "1244"},
      {"allow other because \"b\"", "1244"},
      {"allow GDL1001 because \"b\"", "1245"},
      {"allow GDL1208 because \"b\"", "1246"},
      {"allow GDL1208 because \"b\"\nitem I { score 1 text \"t\" }", ""},
      {"cover il2 when a exclusive (P, Q.only) monotone weight up monotone agent down", ""},
      {"cover a when a", "1002"},
      {"cover il2 when weight", "1010"},
      {"exclusive (P, Q.nobody)", "1204"},
      {"monotone drugs up", "1231"},
      {"monotone il2 up", "1002"},
      {"define half : quantity kg 0..150 = weight / 2", "1247"},
      {"define half : quantity g = weight / 2", "1221"},
      {"fact id : boolean", "1004"},
      {"fact today : date", "1004"},
      {"fact x : one of { known, b }", "1004"},
  };
  RUN(rows);
}

/* Every error of a file at once, and none that only follows from another. */
static void follows_no_error_with_another(void **state) {
  (void)state;
  static const row rows[] = {
      {"fact broken : one of { left, right }}\n"
       "item I { score 1 rule r when broken = left and broken is right note \"n\" }",
       "36"},
      {"unit small = 2 [iU\nitem I { score 1 rule r when a regimen il2 with dose = 3 small }",
       "53"},
      {"unit small = 2 nothing\nunit smaller = 2 small\nitem I { score 1 rule r when a regimen il2 "
       "with dose = 3 small }",
       "1405"},
      {"fcat height : integer 0..9\nitem I { score 1 rule r when height > 1 note \"n\" }", "41"},
      {"height : integer 0..9 // see `nobody`\nitem I { score 1 rule r when height > 1 or nobody "
       "note \"n\" }",
       "41 1001"},
      {"action x { with y : integer } with z : integer }\nitem I { score 1 rule r when a permit x "
       "with y = 1, z = 2 }",
       "56"},
      {"reading rest of \"a\" takes \"b\" against \"c\"\nitem I { score 1 rule r when a or rest "
       "indicate rest }\n"
       "test \"t\" { given rest = true expect rest undetermined }",
       "1003"},
      {"unit one = 2 other\nunit other = 2 one", "1405 1405"},
      {"item I { score 1 rule r when a nte \"n\" }\nitem J { score 1 rule r overrides I.r when I "
       "applies caution il3 }",
       "42 1001"},
      {"define d = weight + 1 d\ndefine e = d * 2\nitem I { score 1 rule r when e > 0 note \"n\" }", "1015"},
  };
  RUN(rows);
}

/* ---- the program ---- */

static uint32_t rule_named(const gdl_program *p, const char *id) {
  for (uint32_t i = 0; i < p->rules_count; i++)
    if (gdl_string_is(p->rules[i].id, id)) return i;
  fail_msg("no rule %s", id);
  return GDL_NONE;
}

static void holds_the_program(void **state) {
  (void)state;
  compiled t = compile(
      prelude, "item I { score 1 rule r overrides P.soft, P.main when a unless b\n"
               "  regimen il2 with every = 2 d, dose = 1..2 [iU] rests on broad because \"b\"\n"
               "  rule s alternative to r when grown require tell }");
  const gdl_program *p = t.program;
  assert_non_null(p);
  const gdl_rule *r = &p->rules[rule_named(p, "I.r")], *s = &p->rules[rule_named(p, "I.s")];
  const gdl_rule *soft = &p->rules[rule_named(p, "P.soft")];
  assert_int_equal(r->override_count, 2);
  assert_int_equal(r->overrides[0], rule_named(p, "P.soft"));
  assert_int_equal(r->overrides[1], rule_named(p, "P.main"));
  assert_int_equal(soft->overrider_count, 1);
  assert_int_equal(soft->overriders[0], rule_named(p, "I.r"));
  assert_int_equal(p->nodes[soft->live].op, GDL_OP_LIVE);
  assert_int_equal(p->nodes[soft->live].count, 2);
  assert_int_equal(gdl_program_arg(p, &p->nodes[soft->live], 1) - p->nodes, r->live);
  assert_int_equal(p->nodes[r->condition].op, GDL_OP_AND);
  assert_int_equal(gdl_program_arg(p, &p->nodes[r->condition], 1)->op, GDL_OP_NOT);
  assert_int_equal(s->alternative_to, rule_named(p, "I.r"));
  assert_int_equal(r->reading_count, 1);
  assert_int_equal(r->effects[0].setting_count, 2);
  assert_int_equal(r->effects[0].settings[0].param, 1);
  assert_int_equal(r->effects[0].settings[1].param, 0);
  assert_true(p->nodes[r->effects[0].settings[1].node].type->is_range);
  assert_int_equal(s->effects[0].duty_count, 1);
  assert_true(p->actions[0].can_be_supported);
  for (uint32_t n = 0; n < p->node_count; n++)
    for (uint32_t k = 0; k < p->nodes[n].count; k++)
      assert_true(p->args[p->nodes[n].first + k] < n);
  gdl_arena_free(t.arena);
}

static void finds_facts(void **state) {
  (void)state;
  compiled t = compile(prelude, "fact spare : boolean fact usual : integer 0..9 otherwise 3");
  const gdl_program *p = t.program;
  assert_non_null(p);
  for (uint32_t i = 0; i < p->facts_count; i++)
    assert_int_equal(gdl_program_fact(p, p->facts[i].name->string.text, p->facts[i].name->string.len), i);
  assert_int_equal(gdl_program_fact(p, "nobody", 6), GDL_NONE);
  assert_int_equal(gdl_program_fact(p, "", 0), GDL_NONE);
  assert_int_equal(gdl_program_parameter(p, "two", 3), 1);
  assert_int_equal(gdl_program_parameter(p, "tw", 2), GDL_NONE);
  assert_true(p->facts[gdl_program_fact(p, "born", 4)].decides); /* through age and grown */
  assert_false(p->facts[gdl_program_fact(p, "spare", 5)].decides);
  assert_true(p->facts[gdl_program_fact(p, "usual", 5)].assumed);
  assert_false(p->facts[gdl_program_fact(p, "age", 3)].assumed);
  gdl_arena_free(t.arena);
}

static void shares_one_scope(void **state) {
  (void)state;
  static const char *const texts[] = {
      "fact a : boolean\nitem I { score 1 rule r when shared note \"n\" }",
      "define shared = a define spare = a\nfact a : boolean\n"
      "test \"t\" { given a = 3 }"};
  compiled t = compile_files("guideline g { language 1 title \"t\" version \"1\" }", texts, 2);
  assert_true(gdl_string_is(codes_of(&t), "1003")); /* no word of `spare`, nor of the other file's test */
  assert_true(t.diags->at[0].also.end != 0);
  assert_ptr_not_equal(gdl_sources_of(t.diags->sources, t.diags->at[0].also),
                       gdl_sources_of(t.diags->sources, t.diags->at[0].span));
  gdl_arena_free(t.arena);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(names_rules),
      cmocka_unit_test(checks_items),
      cmocka_unit_test(checks_effects),
      cmocka_unit_test(checks_overrides),
      cmocka_unit_test(notices_what_is_unused),
      cmocka_unit_test(checks_headers),
      cmocka_unit_test(checks_given),
      cmocka_unit_test(wants_the_day),
      cmocka_unit_test(checks_expectations),
      cmocka_unit_test(flags_known),
      cmocka_unit_test(checks_the_rest),
      cmocka_unit_test(holds_the_program),
      cmocka_unit_test(follows_no_error_with_another),
      cmocka_unit_test(finds_facts),
      cmocka_unit_test(shares_one_scope),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
