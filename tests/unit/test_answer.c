/* test_answer.c - whole answers: rules, items, duties, doses, what they rest on, and what became of each fact. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "base/out.h"
#include "eval/eval.h"
#include "facts/json.h"
#include "syntax/parse.h"

#define HEAD "guideline t { language 1 title \"t\" version \"1\" }\n"
#define TODAY "2026-11-24"

typedef struct bench {
  gdl_arena *arena;
  gdl_sources *sources;
  const gdl_program *program;
  const gdl_answer *answer;
} bench;

static const char *complaints(const bench *b, gdl_diags *diags) {
  gdl_out out = gdl_out_new(b->arena);
  gdl_diags_text(diags, (gdl_render){0}, &out);
  return gdl_out_take(&out).text;
}

static void compile(bench *b, const char *text) {
  gdl_diags *diags = gdl_diags_new(b->arena, b->sources);
  gdl_names *names = gdl_names_new(b->arena);
  const gdl_source *source =
      gdl_source_load(b->arena, diags, gdl_string_of("t.gdl"), text, strlen(text));
  assert_non_null(source);
  const gdl_file *file = gdl_parse(b->arena, names, diags, source);
  b->program = gdl_check(b->arena, names, diags, &file, 1);
  if (!b->program) fail_msg("%s", complaints(b, diags));
}

static bench evaluate(const char *text, const char *json) {
  bench b = {.arena = gdl_arena_new(NULL)};
  gdl_run run = {0};
  gdl_patient *patient = NULL;
  b.sources = gdl_sources_new(b.arena);
  gdl_diags *problems = gdl_diags_new(b.arena, b.sources);
  compile(&b, text);
  assert_true(gdl_date_parse(TODAY, strlen(TODAY), &run.today));
  gdl_facts *facts = gdl_facts_new(b.arena, b.program, gdl_string_of("patient"), json, strlen(json),
                                   1, GDL_FACTS_OBJECT);
  if (gdl_facts_next(facts, b.arena, &patient, &problems) != GDL_FACTS_PATIENT)
    fail_msg("%s\n%s", json, complaints(&b, problems));
  b.answer = gdl_evaluate(b.arena, b.program, patient, run);
  return b;
}

/* ---- the answer as text, a line for each question ---- */

static const char *const statuses[] = {"", "does not apply", "applies", "undetermined"};

static void show_names(gdl_out *out, const bench *b, const char *title, gdl_indexes facts) {
  if (facts.count == 0) return;
  gdl_out_format(out, " [%s", title);
  for (uint32_t i = 0; i < facts.count; i++)
    gdl_out_format(out, " %S", b->program->facts[facts.at[i]].name->string);
  gdl_out_char(out, ']');
}

static void show_action(gdl_out *out, const bench *b, uint32_t index) {
  const gdl_action_answer *action = &b->answer->actions[index];
  gdl_out_format(out, "%S:", b->program->actions[index].name->string);
  for (unsigned v = 0; v < GDL_VERDICT_COUNT; v++)
    if ((action->possible >> v & 1) != 0)
      gdl_out_format(out, " %s", gdl_verdict_word((gdl_verdict)v));
  show_names(out, b, "missing", action->missing.facts);
  for (uint32_t i = 0; i < action->because_count; i++)
    gdl_out_format(out, " because %S", b->program->rules[action->because[i].rule].id);
  for (uint32_t i = 0; i < action->beside_count; i++)
    gdl_out_format(out, " beside %S", b->program->rules[action->beside[i].rule].id);
  for (uint32_t i = 0; i < action->readings.count; i++)
    gdl_out_format(out, " reading %S", b->program->readings[action->readings.at[i]].name->string);
  for (uint32_t i = 0; i < action->parameters.count; i++)
    gdl_out_format(out, " parameter %S", b->program->parameters[action->parameters.at[i]].name->string);
  show_names(out, b, "assumed", action->assumed);
  gdl_out_char(out, '\n');
}

static void show_param(gdl_out *out, const bench *b, uint32_t action, const gdl_param_answer *param) {
  gdl_out_format(out, "%S.%S by %S:", b->program->actions[action].name->string,
                 b->program->actions[action].params[param->param].name->string,
                 b->program->rules[param->rule].id);
  if (param->is_open) gdl_out_text(out, " open");
  if (param->has_value) {
    gdl_out_char(out, ' ');
    gdl_out_decimal(out, param->is_range ? param->value.range.low.low : param->value.number.low);
    if (param->is_range) gdl_out_text(out, "..");
    if (param->is_range) gdl_out_decimal(out, param->value.range.high.high);
  }
  if (param->missing.cause_count > 0) gdl_out_text(out, " failed");
  show_names(out, b, "missing", param->missing.facts);
  gdl_out_char(out, '\n');
}

static void show_rules(gdl_out *out, const bench *b) {
  for (uint32_t i = 0; i < b->program->rules_count; i++) {
    const gdl_rule_answer *rule = &b->answer->rules[i];
    gdl_out_format(out, "%S %s", b->program->rules[i].id, statuses[rule->status]);
    show_names(out, b, "missing", rule->missing.facts);
    for (uint32_t k = 0; k < rule->overridden_by.count; k++)
      gdl_out_format(out, " overridden by %S", b->program->rules[rule->overridden_by.at[k]].id);
    gdl_out_char(out, '\n');
  }
}

static void show_fates(gdl_out *out, const bench *b) {
  gdl_out_text(out, "facts:");
  show_names(out, b, "used", b->answer->used);
  show_names(out, b, "not used", b->answer->not_used);
  show_names(out, b, "missing", b->answer->missing);
  show_names(out, b, "derived", b->answer->derived);
  if (b->answer->today_used) gdl_out_text(out, " today");
  gdl_out_char(out, '\n');
}

static void show_errors(gdl_out *out, const bench *b) {
  for (uint32_t i = 0; i < b->answer->error_count; i++) {
    const gdl_data_error *error = &b->answer->errors[i];
    const gdl_name *name = error->kind == GDL_DATA_CONSTRAINT
                               ? b->program->constraints[error->index].name
                               : b->program->facts[error->index].name;
    gdl_out_format(out, "error %S", name->string);
    show_names(out, b, "given", error->facts);
    gdl_out_char(out, '\n');
  }
}

static const char *show(const bench *b) {
  gdl_out out = gdl_out_new(b->arena);
  show_errors(&out, b);
  if (b->answer->error_count > 0) return gdl_out_take(&out).text;
  for (uint32_t i = 0; i < b->program->actions_count; i++) {
    show_action(&out, b, i);
    for (uint32_t k = 0; k < b->answer->actions[i].param_count; k++)
      show_param(&out, b, i, &b->answer->actions[i].params[k]);
  }
  show_rules(&out, b);
  for (uint32_t i = 0; i < b->program->items_count; i++) {
    gdl_out_format(&out, "%S %s", b->program->items[i].name->string,
                   statuses[b->answer->items[i].status]);
    show_names(&out, b, "missing", b->answer->items[i].missing.facts);
    gdl_out_char(&out, '\n');
  }
  for (uint32_t i = 0; i < b->program->duties_count; i++) {
    gdl_out_format(&out, "%S %s", b->program->duties[i].name->string,
                   statuses[b->answer->duties[i].status]);
    show_names(&out, b, "missing", b->answer->duties[i].missing.facts);
    gdl_out_char(&out, '\n');
  }
  show_fates(&out, b);
  return gdl_out_take(&out).text;
}

static void check(const char *text, const char *json, const char *is) {
  bench b = evaluate(text, json);
  const char *shown = show(&b);
  if (strcmp(shown, is) != 0) fail_msg("%s\n%s\nand not\n%s", json, shown, is);
  gdl_arena_free(b.arena);
}

#define ITEM(name) "item " name " { label \"l\" score none cite \"c\"\n"

/* ---- overrides, exceptions ---- */

static const char chain[] = HEAD "fact p : boolean\nfact q : boolean\nfact s : boolean\nfact e : "
                                 "boolean\n"
                                 "action drug { label \"d\" }\nduty talk \"t\"\n" ITEM(
                                     "A") "rule give when p unless e indicate drug require talk "
                                          "}\n" ITEM("B") "rule hold overrides A.give when q stop "
                                                          "drug\n"
                                                          "rule spare overrides hold when s "
                                                          "note \"n\" because \"x\" }\n";

static void chains(void **state) {
  (void)state;
  check(chain, "{\"p\":true,\"q\":true,\"s\":true,\"e\":false}",
        "drug: indicated because A.give\nA.give applies\nB.hold does not apply overridden by "
        "B.spare\nB.spare applies\n"
        "A applies\nB applies\ntalk applies\nfacts: [used p q s e]\n");
  check(chain, "{\"p\":true,\"q\":true,\"s\":false}",
        "drug: stop because B.hold\nA.give does not apply overridden by B.hold\nB.hold "
        "applies\nB.spare does not apply\n"
        "A does not apply\nB applies\ntalk does not apply\nfacts: [used p q s]\n");
  check(chain, "{\"p\":true,\"q\":true,\"e\":false}",
        "drug: stop indicated [missing s]\nA.give undetermined [missing s]\nB.hold undetermined "
        "[missing s]\n"
        "B.spare undetermined [missing s]\nA undetermined [missing s]\nB undetermined [missing s]\n"
        "talk undetermined [missing s]\nfacts: [used p q e] [missing s]\n");
  check(chain, "{\"p\":true,\"q\":false}", /* the exception alone is open */
        "drug: not_indicated indicated [missing e]\nA.give undetermined [missing e]\nB.hold does "
        "not apply\n"
        "B.spare undetermined [missing s]\nA undetermined [missing e]\nB undetermined [missing s]\n"
        "talk undetermined [missing e]\nfacts: [used p q] [missing s e]\n");
}

/* ---- doses ---- */

static const char doses[] = HEAD
    "parameter adult = 18 years en \"a\"\n"
    "reading r1 of \"x\" takes \"y\" against \"z\"\nreading r2 of \"x\" takes \"y\" against \"z\"\n"
    "fact sick : boolean\nfact age : quantity years 0..120\nfact weight : quantity kg 1..300\n"
    "fact renal : boolean otherwise false\nfact allergy : boolean\n"
    "action drug { label \"d\" with dose : quantity mg with per_day : integer }\n" ITEM(
        "A") "rule give when sick and age >= adult indicate drug rests on r1\n"
             "rule child when sick and age < adult open drug.dose }\n" ITEM(
                 "B") "rule full when A.give applies and not renal regimen drug with dose = 1..2 "
                      "mg/kg * weight, per_day = 2 rests on r2\n"
                      "rule no when allergy contraindicate drug }\n";

static void parameters(void **state) {
  (void)state;
  check(doses, "{\"sick\":true,\"age\":\"40 years\",\"weight\":\"60 kg\",\"allergy\":false}",
        "drug: indicated because A.give beside B.full reading r1 reading r2 parameter adult "
        "[assumed renal]\n"
        "drug.dose by B.full: 60..120\ndrug.per_day by B.full: 2\n"
        "A.give applies\nA.child does not apply\nB.full applies\nB.no does not apply\nA applies\nB "
        "applies\n"
        "facts: [used sick age weight allergy] [derived renal]\n");
  /* without the weight there is no dose, and the weight is asked for */
  check(doses, "{\"sick\":true,\"age\":\"40 years\",\"allergy\":false}",
        "drug: indicated because A.give beside B.full reading r1 reading r2 parameter adult "
        "[assumed renal]\n"
        "drug.dose by B.full: [missing weight]\ndrug.per_day by B.full: 2\n"
        "A.give applies\nA.child does not apply\nB.full applies\nB.no does not apply\nA applies\nB "
        "applies\n"
        "facts: [used sick age allergy] [missing weight] [derived renal]\n");
  /* contraindicated: no dose is shown, nor what it would rest on */
  check(
      doses, "{\"sick\":true,\"age\":\"40 years\",\"weight\":\"60 kg\",\"allergy\":true}",
      "drug: contraindicated because B.no beside A.give beside B.full reading r1 parameter adult\n"
      "A.give applies\nA.child does not apply\nB.full applies\nB.no applies\nA applies\nB applies\n"
      "facts: [used sick age weight allergy] [derived renal]\n");
}

static void open_parameters(void **state) {
  (void)state;
  /* a child: no support by this guideline, so no dose and no openness is shown; withheld by our own parameter */
  check(doses, "{\"sick\":true,\"age\":\"4 years\",\"allergy\":false}",
        "drug: not_indicated beside A.child parameter adult\n"
        "A.give does not apply\nA.child applies\nB.full does not apply\nB.no does not apply\nA "
        "applies\n"
        "B does not apply\nfacts: [used sick age allergy] [derived renal]\n");
  static const char both[] =
      HEAD "fact sick : boolean\nfact young : boolean\n"
           "action drug { label \"d\" with dose : quantity mg with every : quantity d }\n" ITEM(
               "A") "rule give when sick indicate drug\nrule child when young open drug.dose\n"
                    "rule usual when not young regimen drug with dose = 5 mg, every = 1 d }\n";
  check(both, "{\"sick\":true,\"young\":true}",
        "drug: indicated because A.give beside A.child\ndrug.dose by A.child: open\n"
        "A.give applies\nA.child applies\nA.usual does not apply\nA applies\nfacts: [used sick "
        "young]\n");
  check(both, "{\"sick\":true,\"young\":false}",
        "drug: indicated because A.give beside A.usual\ndrug.dose by A.usual: 5\ndrug.every by "
        "A.usual: 1\n"
        "A.give applies\nA.child does not apply\nA.usual applies\nA applies\nfacts: [used sick "
        "young]\n");
  /* one rule gives a dose and another declines to: both are said */
  static const char
      at_odds[] = HEAD "fact sick : boolean\naction drug { label \"d\" with dose : number }\n" ITEM("A") "rule give when sick indicate drug with dose = 5\nrule no when sick open drug.dose }\n";
  check(at_odds, "{\"sick\":true}",
        "drug: indicated because A.give beside A.no\ndrug.dose by A.give: 5\ndrug.dose by A.no: "
        "open\nA.give applies\nA.no applies\nA applies\nfacts: [used sick]\n");
  check(both, "{\"sick\":true}",
        "drug: indicated because A.give\ndrug.dose by A.child: [missing young]\n"
        "drug.dose by A.usual: [missing young]\ndrug.every by A.usual: [missing young]\n"
        "A.give applies\nA.child undetermined [missing young]\nA.usual undetermined [missing "
        "young]\nA applies\n"
        "facts: [used sick] [missing young]\n");
}

/* A dose that reads an unknown fact has no value, even one that could not change it; a branch not taken is not read. */
static void what_a_dose_reads(void **state) {
  (void)state;
  static const char text
      [] = HEAD "fact young : boolean\nfact weight : quantity kg 1..300\nfact n : integer 0..10\n"
                "action drug { label \"d\" with dose : quantity mg with n : number }\n" ITEM("A") "rule give when true indicate drug with dose = if young then 1 mg/kg * weight else 50 mg, n = 0 * n }\n" ITEM(
                    "B") "rule split when true regimen drug with n = 1 / n }\n";
  check(text, "{\"young\":false,\"n\":0}",
        "drug: indicated because A.give beside B.split\ndrug.dose by A.give: 50\ndrug.n by A.give: "
        "0\n"
        "drug.n by B.split: failed\nA.give applies\nB.split applies\nA applies\nB applies\nfacts: "
        "[used young n]\n");
  check(text, "{\"young\":true}",
        "drug: indicated because A.give beside B.split\ndrug.dose by A.give: [missing weight]\n"
        "drug.n by A.give: [missing n]\ndrug.n by B.split: [missing n]\nA.give applies\nB.split "
        "applies\nA applies\n"
        "B applies\nfacts: [used young] [missing weight n]\n");
}

/* ---- data that cannot be ---- */

static const char impossible[] = HEAD
    "fact pregnant : boolean\nfact sex : one of { male, female }\nfact born : date\n"
    "fact age : quantity years 0..120 otherwise whole years from born to today\nfact spare : "
    "boolean\n"
    "constraint c1 when not (pregnant and sex is male)\nconstraint c2 when born <= today\n"
    "action drug { label \"d\" }\n" ITEM("A") "rule give when age >= 18 years indicate drug }\n";

static void errors(void **state) {
  (void)state;
  check(impossible, "{\"pregnant\":true,\"sex\":\"male\",\"age\":\"30 years\"}",
        "error c1 [given pregnant sex]\n");
  check(impossible, "{\"born\":\"1850-01-01\"}", "error age [given born]\n");
  check(impossible, "{\"born\":\"2027-01-01\"}", "error c2 [given born]\n"); /* 0 whole years: within the range */
  check(impossible, "{\"born\":\"2029-01-01\"}", "error age [given born]\nerror c2 [given born]\n");
  /* a constraint that is unknown refuses nothing and narrows nothing */
  check(impossible, "{\"pregnant\":true,\"born\":\"2000-01-01\",\"spare\":true}",
        "drug: indicated because A.give\nA.give applies\nA applies\n"
        "facts: [used pregnant born] [not used spare] [derived age] today\n");
  check(impossible, "{}",
        "drug: not_indicated indicated [missing born age]\nA.give undetermined [missing born age]\n"
        "A undetermined [missing born age]\nfacts: [missing born age] today\n");
  /* what a given fact would be derived from is not used */
  check(impossible, "{\"age\":\"20 years\"}",
        "drug: indicated because A.give\nA.give applies\nA applies\nfacts: [used age] today\n");
}

/* ---- one rule reading another ---- */

static void applies(void **state) {
  (void)state;
  static const char text[] = HEAD
      "fact p : boolean\nfact q : boolean\naction drug { label \"d\" }\nduty talk \"t\"\n" ITEM("A") "rule one when p indicate drug\nrule two when q permit drug }\n" ITEM(
          "B") "rule both when A applies require talk\nrule first when A.one applies and q warn "
               "\"w\" }\n";
  check(text, "{\"q\":true}",
        "drug: indicated permitted [missing p] because A.two\nA.one undetermined [missing "
        "p]\nA.two applies\n"
        "B.both applies\nB.first undetermined [missing p]\nA applies\nB applies\ntalk applies\n"
        "facts: [used q] [missing p]\n");
}

/* Readings and parameters come along with the rules and definitions that are read, of other actions too. */
static void relied_on(void **state) {
  (void)state;
  static const char text[] = HEAD
      "parameter high = 5\nreading r1 of \"x\" takes \"y\" against \"z\"\nreading r2 of \"x\" "
      "takes \"y\" against \"z\"\n"
      "fact n : integer 0..10\ndefine severe = n > high\naction scan { label \"s\" }\naction drug "
      "{ label \"d\" }\n" ITEM("A") "rule look when severe indicate scan rests on r1\nrule skip "
                                    "when not severe avoid scan rests on r2 }\n" ITEM(
                                        "B") "rule give when A.look applies indicate drug }\n";
  check(text, "{\"n\":6}",
        "scan: indicated because A.look reading r1 parameter high\n"
        "drug: indicated because B.give reading r1 parameter high\n"
        "A.look applies\nA.skip does not apply\nB.give applies\nA applies\nB applies\nfacts: [used "
        "n]\n");
  check(text, "{\"n\":5}", /* withheld by the parameter */
        "scan: avoid because A.skip reading r2 parameter high\ndrug: not_indicated parameter high\n"
        "A.look does not apply\nA.skip applies\nB.give does not apply\nA applies\nB does not "
        "apply\nfacts: [used n]\n");
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(chains),          cmocka_unit_test(parameters),
      cmocka_unit_test(open_parameters), cmocka_unit_test(what_a_dose_reads),
      cmocka_unit_test(errors),          cmocka_unit_test(applies),
      cmocka_unit_test(relied_on),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
