/* test_report.c - reports and explanations of a small guideline: what must be said, in 100 columns, in zh and en. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "base/json.h"
#include "base/text.h"
#include "compile.h"
#include "eval/eval.h"
#include "explain/explain.h"
#include "facts/json.h"
#include "report/report.h"

static const char guideline[] =
    "guideline demo {\n"
    "  language 1 title zh \"示例指南\" en \"A guideline for the test\" version \"2.0\" issued "
    "2020-05 review 2022-01\n"
    "  status draft source \"Journal 2020\" doi \"10.1/x\" score \"Delphi\" scale unstated "
    "statistic unstated panel unstated\n"
    "  intended zh \"供医师参考\" en \"For clinicians\" population zh \"成人\" en \"Adults\" "
    "not_for zh \"儿童\" en \"Children\"\n"
    "}\n"
    "unit MIU = 1_000_000 [iU]\n"
    "parameter adult_age = 18 years zh \"成人年龄\" en \"Age of adults\"\n"
    "reading per_day of \"每日\" takes zh \"每个给药日\" en \"each dosing day\" against zh "
    "\"日均\" en \"a daily average\"\n"
    "codes drug { tacrolimus zh \"他克莫司\" en \"Tacrolimus\", belimumab zh \"贝利尤单抗\" en "
    "\"Belimumab\" }\n"
    "group named of drug { tacrolimus } zh \"点名药物\" en \"Named drugs\"\n"
    "fact active : boolean zh \"病情活动\" en \"Active disease\"\n"
    "fact allergy : boolean zh \"过敏\" en \"Allergy\"\n"
    "fact pregnant : boolean zh \"妊娠\" en \"Pregnant\"\n"
    "fact age : quantity years 0..120 zh \"年龄\" en \"Age\"\n"
    "fact height : quantity cm 40..230 zh \"身高\" en \"Height\"\n"
    "fact weight : quantity kg 1..300 step 0.1 zh \"体重\" en \"Weight\"\n"
    "fact bsa : quantity m2 0.2..3.0 step 0.01 zh \"体表面积\" en \"Body surface\"\n"
    "  otherwise sqrt((height as cm) * (weight as kg) / 3600) * 1 m2 shown to 0.01 cite "
    "\"Mosteller 1987\"\n"
    "fact drugs : any of drug zh \"联合用药\" en \"Drugs\"\n"
    "fact platelets : quantity 10*9/L 0..2000 zh \"血小板\" en \"Platelets\"\n"
    "fact dose : quantity [iU] 0..200_000_000 step 1 zh \"医嘱剂量\" en \"Ordered dose\"\n"
    "constraint sane when not (pregnant and age > 60 years) zh \"年龄与妊娠不符\" en \"age and "
    "pregnancy contradict\"\n"
    "define adult = age >= adult_age zh \"成人\" en \"Adult\"\n"
    "define right_dose = 0.5..1.0 MIU/m2 * bsa zh \"推荐剂量\" en \"Recommended dose\"\n"
    "action il2 { label zh \"治疗\" en \"Treatment\" with dose : quantity [iU] zh \"每次剂量\" en "
    "\"Dose\"\n"
    "  with every : quantity d zh \"间隔\" en \"Every\"\n"
    "  with per_m2 : quantity [iU]/m2 zh \"每平方米\" en \"Per m²\" }\n"
    "action combination { label zh \"联合\" en \"Combination\" }\n"
    "duty talk zh \"沟通\" en \"Talk to the patient\"\n"
    "item R1 { label zh \"适应证\" en \"Indication\" score 8.3 cite \"表1 · Table 1\" text zh "
    "\"病情活动时适用。\" en \"Indicated when active.\"\n"
    "  rule active when active indicate il2 require talk rests on per_day\n"
    "}\n"
    "item R2 { label zh \"用法\" en \"Dose\" score 8.1 cite \"表2 · Table 2\"\n"
    "  rule per_m2 when R1.active applies and adult regimen il2 with dose = right_dose, every = 2 "
    "d\n"
    "  rule child when R1.active applies and not adult open il2.dose note zh \"未给出儿童剂量\" en "
    "\"No dose for children\"\n"
    "}\n"
    "item R3 { label zh \"联合用药\" en \"Combination\" score 8.0 cite \"表3 · Table 3\"\n"
    "  rule named when drugs has any of named permit combination\n"
    "}\n"
    "item R9 { label zh \"禁忌与慎用\" en \"Contraindication\" score 9.0 cite \"表9 · Table 9\"\n"
    "  rule allergy when allergy contraindicate il2\n"
    "  rule pregnancy when pregnant unless age > 50 years caution il2\n"
    "}\n"
    "item check { label zh \"核对\" en \"Check\" score none ours\n"
    "  rule outside when not (dose in right_dose) warn zh \"剂量超出范围\" en \"The dose lies "
    "outside the range\"\n"
    "    because zh \"本文件所加\" en \"Ours\"\n"
    "}\n";

static compiled program;

static int setup(void **state) {
  (void)state;
  program = compile("", guideline);
  if (program.program) return 0;
  gdl_out out = gdl_out_new(program.arena);
  gdl_diags_text(program.diags, (gdl_render){GDL_LANG_EN, false}, &out);
  print_error("%s\n", out.text);
  return -1;
}

static int teardown(void **state) {
  (void)state;
  gdl_arena_free(program.arena);
  return 0;
}

static const gdl_answer *answer_of(const compiled *of, const char *json) {
  gdl_facts *facts = gdl_facts_new(of->arena, of->program, gdl_string_of("p.json"), json,
                                   strlen(json), 1, GDL_FACTS_OBJECT);
  gdl_patient *patient = NULL;
  gdl_diags *problems = NULL;
  assert_int_equal(gdl_facts_next(facts, of->arena, &patient, &problems), GDL_FACTS_PATIENT);
  gdl_run run = {0};
  assert_true(gdl_date_parse("2026-11-24", 10, &run.today));
  return gdl_evaluate(of->arena, of->program, patient, run);
}

static const char *text_of(const char *json, gdl_lang lang) {
  gdl_out out = gdl_out_new(program.arena);
  gdl_report_text(&out, answer_of(&program, json), (gdl_style){lang, false});
  return gdl_out_take(&out).text;
}

/* Wrapped lines are joined again, so that a phrase is found wherever it was cut. */
static const char *joined(const char *text) {
  gdl_out out = gdl_out_new(program.arena);
  for (const char *at = text; *at != '\0'; at++) {
    if (*at != '\n') {
      gdl_out_char(&out, *at);
      continue;
    }
    const char *next = at + 1;
    while (*next == ' ') next++;
    const bool is_new = *next == '-' || *next == '\n' || *next == '\0';
    gdl_out_char(&out, is_new || (unsigned char)*next >= 0x80 ? '\n' : ' ');
    if (!is_new) at = next - 1;
  }
  return gdl_out_take(&out).text;
}

static void expect_in(const char *text, const char *phrase) {
  if (!strstr(text, phrase) && !strstr(joined(text), phrase))
    print_error("`%s` is not in:\n%s\n", phrase, text);
  assert_true(strstr(text, phrase) || strstr(joined(text), phrase));
}

static void expect_not_in(const char *text, const char *phrase) {
  if (strstr(text, phrase)) print_error("`%s` should not be in:\n%s\n", phrase, text);
  assert_null(strstr(text, phrase));
}

/* ---- patients ---- */

static const char whole[] =
    "{\"id\":\"p-1\",\"active\":true,\"allergy\":false,\"pregnant\":false,\"age\":\"32 "
    "years\",\"bsa\":\"1.6 m2\","
    "\"drugs\":[\"tacrolimus\"],\"platelets\":\"150 10*9/L\",\"dose\":\"1000000 [iU]\"}";
static const char no_allergy_asked[] =
    "{\"active\":true,\"pregnant\":false,\"age\":\"32 years\",\"height\":\"165 "
    "cm\",\"weight\":\"58 kg\",\"drugs\":[],"
    "\"dose\":\"3000000 [iU]\"}";
static const char allergic[] = "{\"allergy\":true}";
static const char child[] = "{\"active\":true,\"allergy\":false,\"pregnant\":false,\"age\":\"12 "
                            "years\",\"bsa\":\"1.2 m2\"}";
static const char pregnant[] =
    "{\"active\":true,\"allergy\":false,\"pregnant\":true,\"age\":\"32 years\",\"bsa\":\"1.6 m2\"}";
static const char *const patients[] = {whole, no_allergy_asked, allergic, child, pregnant, "{}"};
#define PATIENTS (sizeof patients / sizeof *patients)

/* ---- what must be said ---- */

static void test_indicated(void **state) {
  (void)state;
  const char *en = text_of(whole, GDL_LANG_EN), *zh = text_of(whole, GDL_LANG_ZH);
  static const char *const en_phrases[] = {"A guideline for the test",
                                           "patient p-1",
                                           "2026-11-24",
                                           "Treatment: indicated",
                                           "R1 Indication · score 8.3 · Table 1",
                                           "Indicated when active.",
                                           "Active disease: yes",
                                           "0.8–1.6 million IU",
                                           "0.5–1.0 million IU/m² × 1.60 m²",
                                           "2 days",
                                           "Talk to the patient",
                                           "“每日”",
                                           "each dosing day",
                                           "a daily average",
                                           "Age of adults: 18 years",
                                           "Platelets 150 × 10⁹/L",
                                           "version 2.0",
                                           "issued 2020-05",
                                           "Journal 2020",
                                           "doi:10.1/x",
                                           "draft",
                                           "2022-01",
                                           "For clinicians",
                                           "Children",
                                           "stands beside clinical judgement"};
  static const char *const zh_phrases[] = {"示例指南",
                                           "患者 p-1",
                                           "治疗：适用",
                                           "R1 适应证 · 评分 8.3 · 表1",
                                           "病情活动：是",
                                           "80万–160万 IU",
                                           "50万–100万 IU/m² × 1.60 m²",
                                           "2天",
                                           "沟通",
                                           "日均",
                                           "成人年龄：18岁",
                                           "血小板 150 × 10⁹/L",
                                           "草案",
                                           "2022-01",
                                           "供医师参考"};
  for (size_t i = 0; i < sizeof en_phrases / sizeof *en_phrases; i++) expect_in(en, en_phrases[i]);
  for (size_t i = 0; i < sizeof zh_phrases / sizeof *zh_phrases; i++) expect_in(zh, zh_phrases[i]);
  expect_not_in(en, "outside the range");
}

static void test_undetermined(void **state) {
  (void)state;
  const char *en = text_of(no_allergy_asked, GDL_LANG_EN), *zh = text_of(no_allergy_asked, GDL_LANG_ZH);
  expect_in(en, "Treatment: undetermined (still possible: contraindicated, indicated)");
  expect_in(zh, "治疗：未定（尚可能：禁用、适用）");
  expect_in(en, "Would decide: Allergy");
  expect_in(en, "\"allergy\": true | false");
  expect_in(zh, "\"allergy\": true | false");
  expect_in(en, "The dose lies outside the range");
  assert_true(strstr(en, "The dose lies outside the range") <
              strstr(en, "Treatment: undetermined")); /* warnings first */
  expect_in(en, "Body surface ≈ 1.63 m² = √(165 cm × 58 kg ÷ 3600)");
  expect_in(en, "Mosteller 1987");
  expect_in(zh, "由 身高 165 cm、体重 58 kg 推算");
}

static void test_contraindicated(void **state) {
  (void)state;
  const char *en = text_of(allergic, GDL_LANG_EN);
  expect_in(en, "Treatment: contraindicated");
  expect_in(en, "Allergy: yes");
  expect_not_in(en, "million IU/m²");
}

static void test_open_is_not_missing(void **state) {
  (void)state;
  const char *en = text_of(child, GDL_LANG_EN), *zh = text_of(child, GDL_LANG_ZH);
  expect_in(en, "No dose for children");
  expect_in(en, "Left open by the source");
  expect_in(zh, "源文未作结论");
  expect_not_in(en, "million IU/m² ×");
}

static void test_caution(void **state) {
  (void)state;
  expect_in(text_of(pregnant, GDL_LANG_EN), "Treatment: use with caution");
  expect_in(text_of(pregnant, GDL_LANG_ZH), "治疗：慎用");
  expect_in(text_of(pregnant, GDL_LANG_ZH), "适用 · R1 适应证"); /* the indication stands beside it */
}

/* ---- form ---- */

static void check_columns(const char *text) {
  for (const char *at = text; *at != '\0';) {
    const char *end = strchr(at, '\n');
    assert_non_null(end);
    if (gdl_text_width(at, (size_t)(end - at)) > GDL_REPORT_COLUMNS)
      print_error("too wide: %.*s\n", (int)(end - at), at);
    assert_true(gdl_text_width(at, (size_t)(end - at)) <= GDL_REPORT_COLUMNS);
    assert_true(end == at || end[-1] != ' ');
    at = end + 1;
  }
}

static bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

/* What a Chinese report may hold of Latin words: names of the file, units, literals of JSON. */
static void check_chinese(const char *text) {
  static const char *const allowed[] = {
      "p",       "IU",       "cm",         "kg",          "true",      "false",     "null",
      "R",       "Journal",  "doi",        "x",           "Delphi",    "Mosteller", "active",
      "allergy", "pregnant", "age",        "years",       "height",    "weight",    "bsa",
      "m",       "drugs",    "tacrolimus", "belimumab",   "platelets", "L",         "dose",
      "iU",      "check",    "outside",    "named",       "per",       "child",     "pregnancy",
      "JSON",    "id",       "il",         "combination", "talk",      "adult",     "right",
      "every",   "gdl",      "sane",       "MIU"};
  for (const char *at = text; *at != '\0';) {
    if (!is_letter(*at)) {
      at++;
      continue;
    }
    const char *end = at;
    while (is_letter(*end)) end++;
    bool known = false;
    for (size_t i = 0; i < sizeof allowed / sizeof *allowed; i++)
      known = known || (strlen(allowed[i]) == (size_t)(end - at) &&
                        memcmp(allowed[i], at, (size_t)(end - at)) == 0);
    if (!known) print_error("not Chinese: %.*s in\n%s\n", (int)(end - at), at, text);
    assert_true(known);
    at = end;
  }
}

static void check_json(gdl_string text) {
  gdl_json json = gdl_json_new(program.arena, text.text, text.len);
  gdl_json_event event;
  do {
    event = gdl_json_next(&json);
    assert_int_not_equal(event, GDL_JSON_ERROR);
  } while (event != GDL_JSON_END);
}

static void test_form(void **state) {
  (void)state;
  for (size_t i = 0; i < PATIENTS; i++) {
    check_columns(text_of(patients[i], GDL_LANG_EN));
    check_columns(text_of(patients[i], GDL_LANG_ZH));
    check_chinese(text_of(patients[i], GDL_LANG_ZH));
    gdl_out out = gdl_out_new(program.arena);
    gdl_report_json(&out, answer_of(&program, patients[i]));
    check_json(gdl_out_take(&out));
    for (int lang = 0; lang < GDL_LANG_COUNT; lang++) {
      gdl_out markdown = gdl_out_new(program.arena);
      gdl_report_markdown(&markdown, answer_of(&program, patients[i]), (gdl_style){(gdl_lang)lang, true});
      assert_null(strchr(markdown.text, '\x1b'));
      assert_true(strncmp(markdown.text, "# ", 2) == 0);
    }
  }
}

/* The same words, with and without colour. */
static void test_color_says_nothing(void **state) {
  (void)state;
  gdl_out colored = gdl_out_new(program.arena), bare = gdl_out_new(program.arena);
  gdl_report_text(&colored, answer_of(&program, whole), (gdl_style){GDL_LANG_EN, true});
  for (size_t i = 0; i < colored.len; i++) {
    if (colored.text[i] == '\x1b') {
      while (colored.text[i] != 'm') i++;
      continue;
    }
    gdl_out_char(&bare, colored.text[i]);
  }
  assert_string_equal(bare.text, text_of(whole, GDL_LANG_EN));
  assert_true(colored.len > bare.len);
}

static void test_json(void **state) {
  (void)state;
  gdl_out out = gdl_out_new(program.arena);
  gdl_report_json(&out, answer_of(&program, whole));
  static const char *const parts[] = {
      "{\"schema\":1,\"engine\":{\"version\":\"",
      "\"patient\":\"p-1\",\"as_of\":\"2026-11-24\",\"guideline\":{\"id\":\"demo\",\"version\":\"2."
      "0\","
      "\"issued\":\"2020-05\"",
      "\"set\":{}",
      "{\"id\":\"il2\",\"verdict\":\"indicated\",\"possible\":[\"indicated\"],\"missing\":[],"
      "\"because\":"
      "[{\"rule\":\"R1.active\",\"effect\":\"indicate\"}]",
      "{\"name\":\"dose\",\"rule\":\"R2.per_m2\",\"effect\":\"regimen\",\"missing\":[],\"low\":{"
      "\"value\":\"800000\",\"unit\":\"[iU]\"},"
      "\"high\":{\"value\":\"1600000\",\"unit\":\"[iU]\"}}",
      "{\"id\":\"R1\",\"status\":\"applies\",\"score\":\"8.3\",\"missing\":[],\"rules\":[{\"id\":"
      "\"R1.active\",\"status\":\"applies\","
      "\"effect\":\"indicate\",\"target\":\"il2\",\"also\":[{\"effect\":\"require\",\"target\":"
      "\"talk\"}],\"overridden_by\":[]}]}",
      "\"score\":null",
      "\"duties\":[{\"id\":\"talk\",\"status\":\"applies\",\"missing\":[]}]",
      "\"warnings\":[]",
      "\"not_used\":[\"platelets\"]",
      "\"complete\":true}"};
  for (size_t i = 0; i < sizeof parts / sizeof *parts; i++) expect_in(out.text, parts[i]);
}

/* ---- data that contradict themselves ---- */

static void test_refused(void **state) {
  (void)state;
  static const char json[] =
      "{\"id\":7,\"pregnant\":true,\"age\":\"70 years\",\"active\":true,\"allergy\":false}";
  const char *en = text_of(json, GDL_LANG_EN);
  expect_in(en, "no advice is given");
  expect_in(en, "age and pregnancy contradict");
  expect_not_in(en, "Treatment");
  gdl_out out = gdl_out_new(program.arena);
  gdl_report_json(&out, answer_of(&program, json));
  expect_in(out.text, "{\"patient\":7,\"error\":[{\"constraint\":\"sane\"");
  expect_not_in(out.text, "verdict");
}

/* ---- texts from outside are shown, never obeyed ---- */

static void test_hostile_texts(void **state) {
  (void)state;
  compiled hostile = compile(
      "",
      "guideline x { language 1 title \"a\\u{1B}[31m\\u{202E}<b>*\" version \"1\" source \"s\" }\n"
      "fact f : boolean \"| `f` <script>\"\n"
      "action act { label \"_act_ [x](y)\" }\n"
      "item I { label \"# I\" score none ours rule r when f indicate act }\n");
  assert_non_null(hostile.program);
  const gdl_answer *answer = answer_of(&hostile, "{\"id\":\"\\u202Eid\",\"f\":true}");
  gdl_out text = gdl_out_new(hostile.arena), markdown = gdl_out_new(hostile.arena);
  gdl_report_text(&text, answer, (gdl_style){GDL_LANG_EN, false});
  gdl_report_markdown(&markdown, answer, (gdl_style){GDL_LANG_EN, false});
  expect_not_in(text.text, "\x1b");
  expect_not_in(text.text, "\xE2\x80\xAE");
  expect_in(text.text, "a\\u{001B}[31m\\u{202E}<b>*");
  expect_not_in(markdown.text, "\xE2\x80\xAE");
  expect_not_in(markdown.text, "<b>");
  expect_not_in(markdown.text, "<script>");
  expect_not_in(markdown.text, "[x](y)");
  gdl_arena_free(hostile.arena);
}

/* ---- facts ---- */

static void test_facts(void **state) {
  (void)state;
  gdl_out out = gdl_out_new(program.arena);
  gdl_report_facts_text(&out, program.program, (gdl_style){GDL_LANG_EN, false});
  check_columns(out.text);
  static const char *const phrases[] = {"age · Age",
                                        "quantity in years",
                                        "0–120 years",
                                        "\"age\": \"… years\"",
                                        "computed from Height, Weight",
                                        "needed by R1, R2",
                                        "decides nothing",
                                        "tacrolimus (Tacrolimus)",
                                        "true | false",
                                        "age and pregnancy contradict",
                                        "version 2.0"};
  for (size_t i = 0; i < sizeof phrases / sizeof *phrases; i++) expect_in(out.text, phrases[i]);
  out = gdl_out_new(program.arena);
  gdl_report_facts_text(&out, program.program, (gdl_style){GDL_LANG_ZH, false});
  check_columns(out.text);
  check_chinese(out.text);
  out = gdl_out_new(program.arena);
  gdl_report_facts_json(&out, program.program);
  check_json(gdl_out_take(&out));
  out = gdl_out_new(program.arena);
  gdl_report_facts_markdown(&out, program.program, (gdl_style){GDL_LANG_EN, false});
  expect_in(out.text, "**age**");
}

/* The blank patient is read back: every fact unknown. */
static void test_blank(void **state) {
  (void)state;
  gdl_out out = gdl_out_new(program.arena);
  gdl_report_facts_blank(&out, program.program);
  const gdl_answer *answer = answer_of(&program, out.text);
  assert_int_equal(answer->used.count, 0);
  for (uint32_t i = 0; i < program.program->facts_count; i++)
    assert_null(answer->patient->slots[i]);
}

/* ---- explanations ---- */

static const char *explained(const char *json, const char *target, gdl_lang lang) {
  gdl_out out = gdl_out_new(program.arena);
  gdl_string nearest = {0};
  assert_true(gdl_explain_text(&out, answer_of(&program, json), gdl_string_of(target),
                               (gdl_style){lang, false}, &nearest));
  check_columns(out.text);
  return gdl_out_take(&out).text;
}

static void test_explain(void **state) {
  (void)state;
  static const struct {
    const char *patient, *target, *phrase;
  } cases[] = {
      {whole, "R9.allergy", "✗ failed · Allergy: no"},
      {whole, "R9.allergy", "0.gdl:"},
      {whole, "R9", "R9.pregnancy: does not apply"},
      {pregnant, "R9.pregnancy", "exception: Age 32 years > 50 years"},
      {no_allergy_asked, "R9.allergy", "? unknown · Allergy: unknown"},
      {no_allergy_asked, "il2", "\"allergy\": true | false"},
      {whole, "R2.per_m2", "Adult · Age 32 years ≥ 18 years (Age of adults)"},
      {whole, "R2.per_m2", "R1.active applies"},
      {whole, "il2.dose", "0.8–1.6 million IU = 0.5–1.0 million IU/m² × 1.60 m²"},
      {whole, "talk", "R1.active: applies"},
      {whole, "adult", "✓ held"},
      {whole, "right_dose", "0.8–1.6 million IU"},
      {no_allergy_asked, "bsa", "√(165 cm × 58 kg ÷ 3600)"},
      {whole, "platelets", "150 × 10⁹/L"},
      {whole, "", "Combination: permitted"},
      {whole, "R3.named", "Drugs: Tacrolimus (one of “Named drugs”)"},
  };
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
    expect_in(explained(cases[i].patient, cases[i].target, GDL_LANG_EN), cases[i].phrase);
  for (size_t i = 0; i < PATIENTS; i++) explained(patients[i], "", GDL_LANG_ZH);
  check_chinese(explained(no_allergy_asked, "il2", GDL_LANG_ZH));
}

static void test_explain_json(void **state) {
  (void)state;
  static const char *const targets[] = {"",     "R9",    "R9.pregnancy", "il2", "il2.dose",
                                        "talk", "adult", "right_dose",   "bsa", "age"};
  for (size_t p = 0; p < PATIENTS; p++)
    for (size_t i = 0; i < sizeof targets / sizeof *targets; i++) {
      gdl_out out = gdl_out_new(program.arena);
      gdl_string nearest = {0};
      assert_true(gdl_explain_json(&out, answer_of(&program, patients[p]),
                                   gdl_string_of(targets[i]), &nearest));
      check_json(gdl_out_take(&out));
    }
}

static void test_explain_nearest(void **state) {
  (void)state;
  gdl_out out = gdl_out_new(program.arena);
  gdl_string nearest = {0};
  assert_false(gdl_explain_text(&out, answer_of(&program, whole), gdl_string_of("R9.alergy"),
                                (gdl_style){0}, &nearest));
  assert_true(gdl_string_is(nearest, "R9.allergy"));
  assert_int_equal(out.len, 0);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(test_indicated),
      cmocka_unit_test(test_undetermined),
      cmocka_unit_test(test_contraindicated),
      cmocka_unit_test(test_open_is_not_missing),
      cmocka_unit_test(test_caution),
      cmocka_unit_test(test_form),
      cmocka_unit_test(test_color_says_nothing),
      cmocka_unit_test(test_json),
      cmocka_unit_test(test_refused),
      cmocka_unit_test(test_hostile_texts),
      cmocka_unit_test(test_facts),
      cmocka_unit_test(test_blank),
      cmocka_unit_test(test_explain),
      cmocka_unit_test(test_explain_json),
      cmocka_unit_test(test_explain_nearest),
  };
  return cmocka_run_group_tests(tests, setup, teardown);
}
