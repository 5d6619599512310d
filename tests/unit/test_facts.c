/* test_facts.c - JSON in, values in slots or problems with their places out. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "../fuzz/all_types.h"
#include "api/api.h"

typedef struct fixture {
  gdl_arena *arena, *run;
  const gdl_program *program;
} fixture;

static int set_up(void **state) {
  static fixture f;
  f.arena = gdl_arena_new(NULL);
  f.run = gdl_arena_new(NULL);
  gdl_guideline *guideline = gdl_compile_in(f.arena, gdl_string_of("all_types.gdl"), all_types,
                                            strlen(all_types), NULL, NULL);
  if (!guideline->program) {
    gdl_out out = gdl_out_new(f.arena);
    gdl_diags_text(guideline->diags, (gdl_render){0}, &out);
    fail_msg("%s", out.text);
  }
  f.program = guideline->program;
  *state = &f;
  return 0;
}

static int tear_down(void **state) {
  fixture *f = *state;
  gdl_arena_free(f->run);
  gdl_arena_free(f->arena);
  return 0;
}

/* ---- values and problems as text ---- */

static void show_bits(gdl_out *out, const gdl_domain *domain, const uint64_t *bits) {
  for (uint32_t i = 0; i < domain->count; i++)
    if (bits[i / 64] >> (i % 64) & 1)
      gdl_out_format(out, "+%S", domain->choices[i].name.name->string);
}

static void show_value(gdl_out *out, const gdl_type *type, const gdl_value *value) {
  switch (type->kind) {
    case GDL_TYPE_BOOLEAN: gdl_out_text(out, value->truth == GDL_TRUE ? "true" : "false"); break;
    case GDL_TYPE_INTEGER:
    case GDL_TYPE_NUMBER:
    case GDL_TYPE_QUANTITY:
      gdl_out_decimal(out, value->number.low);
      if (gdl_decimal_compare(value->number.low, value->number.high) != 0) gdl_out_text(out, "?");
      break;
    case GDL_TYPE_DATE: gdl_out_date(out, value->date.low); break;
    case GDL_TYPE_TEXT: gdl_out_string(out, value->text.text); break;
    case GDL_TYPE_ONE_OF: show_bits(out, type->domain, value->choices); break;
    case GDL_TYPE_ANY_OF:
      show_bits(out, type->domain, value->set.in);
      if (value->set.in != value->set.may) gdl_out_text(out, "/");
      if (value->set.in != value->set.may) show_bits(out, type->domain, value->set.may);
      break;
    case GDL_TYPE_SERIES:
      for (uint32_t i = 0; i < value->series.count; i++) {
        gdl_out_date(out, value->series.at[i].date);
        gdl_out_char(out, ':');
        show_value(out, type->element, value->series.at[i].value);
        gdl_out_char(out, ';');
      }
      break;
    case GDL_TYPE_ERROR: fail();
  }
}

static void show_patient(gdl_out *out, const gdl_program *program, const gdl_patient *patient) {
  if (patient->id.len > 0) gdl_out_format(out, "#%S ", patient->id);
  for (uint32_t i = 0; i < program->facts_count; i++) {
    if (!patient->slots[i]) continue;
    gdl_out_format(out, "%S=", program->facts[i].name->string);
    show_value(out, program->facts[i].type, patient->slots[i]);
    gdl_out_char(out, ' ');
  }
}

static void show_problems(gdl_out *out, gdl_diags *problems) {
  for (uint32_t i = 0; i < problems->count; i++) {
    const gdl_place place = gdl_sources_place(problems->sources, problems->at[i].span.start);
    gdl_out_format(out, "%d:%d:%d", (int64_t)gdl_diag_info_of(problems->at[i].code)->number,
                   (int64_t)place.line, (int64_t)place.column);
    if (problems->at[i].suggestion.len > 0) gdl_out_format(out, "?%S", problems->at[i].suggestion);
    gdl_out_char(out, ' ');
  }
}

/* All patients of a text: "OK …", "NO …" (refused), "BROKEN …", with "| " between. */
static const char *read_all(const fixture *f, const char *text, size_t len, gdl_facts_form form,
                            uint32_t first_line) {
  gdl_arena_reset(f->run);
  gdl_out out = gdl_out_new(f->run);
  gdl_facts *facts =
      gdl_facts_new(f->run, f->program, gdl_string_of("patient.json"), text, len, first_line, form);
  for (;;) {
    gdl_patient *patient;
    gdl_diags *problems;
    const gdl_facts_result result = gdl_facts_next(facts, f->run, &patient, &problems);
    if (result == GDL_FACTS_END) break;
    if (out.len > 0) gdl_out_text(&out, "| ");
    if (result == GDL_FACTS_PATIENT) {
      gdl_out_text(&out, "OK ");
      show_patient(&out, f->program, patient);
      assert_int_equal(problems->count, 0);
    } else {
      gdl_out_text(&out, result == GDL_FACTS_REFUSED ? "NO " : "BROKEN ");
      if (patient->id.len > 0) gdl_out_format(&out, "#%S ", patient->id);
      gdl_diags_sort(problems);
      show_problems(&out, problems);
      assert_true(problems->errors > 0);
    }
  }
  while (out.len > 0 && out.text[out.len - 1] == ' ') out.text[--out.len] = '\0';
  return out.len > 0 ? out.text : "";
}

/* ---- one object ---- */

static const struct {
  const char *text, *wanted;
} objects[] = {
    {"{}", "OK"},
    {" \t\r\n{ } \n", "OK"},
    {"\xEF\xBB\xBF{\"sure\": true}", "OK sure=true"},
    {"{\"sure\": null}", "OK"},
    /* id */
    {"{\"id\": \"p-17\"}", "OK #\"p-17\""},
    {"{\"id\": 17}", "OK #17"},
    {"{\"id\": null}", "OK"},
    {"{\"id\": \"\\u202e\"}", "OK #\"\\u202E\""},
    {"{\"id\": 1.5}", "BROKEN 2032:1:8"},
    {"{\"id\": [1], \"sure\": 1}", "BROKEN 2032:1:8 2017:1:21"},
    /* true and false */
    {"{\"sure\": true}", "OK sure=true"},
    {"{\"sure\": false}", "OK sure=false"},
    {"{\"sure\": \"true\"}", "BROKEN 2017:1:10"},
    {"{\"sure\": 1}", "BROKEN 2017:1:10"},
    {"{\"sure\": [true]}", "BROKEN 2017:1:10"},
    {"{\"sure\": {}}", "BROKEN 2017:1:10"},
    /* whole numbers */
    {"{\"courses_failed\": 3}", "OK courses_failed=3"},
    {"{\"courses_failed\": 3.0}", "OK courses_failed=3"},
    {"{\"courses_failed\": 0.3e1}", "OK courses_failed=3"},
    {"{\"courses_failed\": -0}", "OK courses_failed=0"},
    {"{\"courses_failed\": 3.5}", "BROKEN 2018:1:20"},
    {"{\"courses_failed\": 11}", "BROKEN 2023:1:20"},
    {"{\"courses_failed\": -1}", "BROKEN 2023:1:20"},
    {"{\"courses_failed\": \"3\"}", "BROKEN 2017:1:20"},
    {"{\"courses_failed\": true}", "BROKEN 2017:1:20"},
    /* numbers, exactly as written */
    {"{\"score\": 0.1}", "OK score=0.1"},
    {"{\"score\": 4.999999999999999999999999999999999}",
     "OK score=4.999999999999999999999999999999999"},
    {"{\"score\": 4.9999999999999999999999999999999999}", "BROKEN 2034:1:11"},
    {"{\"score\": 5.000000000000000000000000000000000000}", "OK score=5"},
    {"{\"score\": 5.0000000000000000000000000000000001}", "BROKEN 2034:1:11"},
    {"{\"score\": 1e9999}", "BROKEN 2035:1:11"},
    {"{\"score\": \"1.5\"}", "BROKEN 2017:1:11"},
    /* quantities */
    {"{\"weight\": \"60 kg\"}", "OK weight=60"},
    {"{\"weight\": \"60   kg \"}", "OK weight=60"},
    {"{\"weight\": \"60000 g\"}", "OK weight=60"},
    {"{\"weight\": \"6e1 kg\"}", "OK weight=60"},
    {"{\"weight\": \"58.50 kg\"}", "OK weight=58.5"},
    {"{\"weight\": {\"value\": 58.5, \"unit\": \"kg\"}}", "OK weight=58.5"},
    {"{\"weight\": {\"unit\": \"kg\", \"value\": \"58.5\"}}", "OK weight=58.5"},
    {"{\"height\": \"1.7 m\"}", "OK height=170"},
    {"{\"cells\": \"800 /uL\"}", "OK cells=0.8"},
    {"{\"cells\": \"0.8 10*9/L\"}", "OK cells=0.8"},
    {"{\"age\": \"32 years\"}", "OK age=32"},
    {"{\"age\": \"32 a\"}", "OK age=32"},
    {"{\"age\": \"18 mo\"}", "OK age=1.5"},
    {"{\"dose\": \"1.5 MIU\"}", "OK dose=1500000"},
    {"{\"dose\": \"800000 [iU]\"}", "OK dose=800000"},
    {"{\"share\": \"12%\"}", "OK share=12"},
    {"{\"share\": \"12 %\"}", "OK share=12"},
    {"{\"temperature\": \"98.6 [degF]\"}", "OK temperature=37"},
    {"{\"serum_creatinine\": \"1.1312 mg/dL\"}", "OK serum_creatinine=1.1312"},
    {"{\"serum_creatinine\": \"100 umol/L\"}", "OK serum_creatinine=1.1312"},
    {"{\"\xE4\xBD\x93\xE6\xB8\xA9\": \"36.6 Cel\"}", "OK \xE4\xBD\x93\xE6\xB8\xA9=36.6"},
    {"{\"weight\": 60}", "BROKEN 2019:1:12"},
    {"{\"weight\": \"60\"}", "BROKEN 2019:1:12"},
    {"{\"weight\": {\"value\": 60}}", "BROKEN 2019:1:22"},
    {"{\"weight\": {\"value\": 60, \"unit\": null}}", "BROKEN 2019:1:22"},
    {"{\"weight\": {\"value\": 60, \"unit\": \"\"}}", "BROKEN 2019:1:22"},
    {"{\"weight\": {\"value\": 60, \"unit\": 5}}", "BROKEN 2017:1:34"},
    {"{\"weight\": {\"unit\": \"kg\"}}", "BROKEN 2030:1:12"},
    {"{\"weight\": {\"value\": null, \"unit\": \"kg\"}}", "BROKEN 2030:1:12"},
    {"{\"weight\": {}}", "BROKEN 2030:1:12"},
    {"{\"weight\": {\"value\": true, \"unit\": \"kg\"}}", "BROKEN 2017:1:22"},
    {"{\"weight\": {\"value\": \"x\", \"unit\": \"kg\"}}", "BROKEN 2010:1:22"},
    {"{\"weight\": {\"value\": 60, \"unit\": \"kg\", \"of\": {\"a\": [1]}}}", "BROKEN 2029:1:40"},
    {"{\"weight\": true}", "BROKEN 2017:1:12"},
    {"{\"weight\": [60, \"kg\"]}", "BROKEN 2017:1:12"},
    {"{\"weight\": \"\"}", "BROKEN 2020:1:12"},
    {"{\"weight\": \"heavy\"}", "BROKEN 2020:1:12"},
    {"{\"weight\": \"60kg\"}", "BROKEN 2020:1:12"},
    {"{\"weight\": \"7,35 kg\"}", "BROKEN 2020:1:12"},
    {"{\"weight\": \"60..70 kg\"}", "BROKEN 2020:1:12"},
    {"{\"weight\": \"+60 kg\"}", "BROKEN 2020:1:12"},
    {"{\"weight\": \"NaN kg\"}", "BROKEN 2020:1:12"},
    {"{\"weight\": \"60 cm\"}", "BROKEN 2022:1:12"},
    {"{\"weight\": \"-5 kg\"}", "BROKEN 2023:1:12"},
    {"{\"weight\": \"0.999 kg\"}", "BROKEN 2023:1:12"},
    {"{\"weight\": \"1 kg\"}", "OK weight=1"},
    {"{\"weight\": \"300 kg\"}", "OK weight=300"},
    {"{\"weight\": \"300.1 kg\"}", "BROKEN 2023:1:12"},
    {"{\"weight\": \"300001 g\"}", "BROKEN 2023:1:12"},
    {"{\"cells\": \"800\"}", "BROKEN 2019:1:11"},
    {"{\"cells\": \"0.5\"}", "BROKEN 2019:1:11"},
    {"{\"cells\": -5}", "BROKEN 2019:1:11"},
    {"{\"dose\": \"5 mg\"}", "BROKEN 2022:1:10"},
    {"{\"weight\": \"1 mmol\"}", "BROKEN 2022:1:12"},
    /* dates */
    {"{\"day\": \"2026-02-28\"}", "OK day=2026-02-28"},
    {"{\"day\": \"2024-02-29\"}", "OK day=2024-02-29"},
    {"{\"day\": \"2026-02-29\"}", "BROKEN 2025:1:9"},
    {"{\"day\": \"2026-13-01\"}", "BROKEN 2025:1:9"},
    {"{\"day\": \"2026-2-28\"}", "BROKEN 2024:1:9"},
    {"{\"day\": \"2026-02\"}", "BROKEN 2024:1:9"},
    {"{\"day\": \"20260228\"}", "BROKEN 2024:1:9"},
    {"{\"day\": \"2026-02-28T00:00:00\"}", "BROKEN 2024:1:9"},
    {"{\"day\": \"28.02.2026\"}", "BROKEN 2024:1:9"},
    {"{\"day\": 20260228}", "BROKEN 2017:1:9"},
    {"{\"day\": \"1999-12-31\"}", "BROKEN 2023:1:9"},
    /* texts and names */
    {"{\"words\": \"a\\u0062\\ud83d\\ude00\"}", "OK words=ab\xF0\x9F\x98\x80"},
    {"{\"words\": \"\"}", "OK words="},
    {"{\"words\": \"e\\u0301\"}", "OK words=\xC3\xA9"},
    {"{\"words\": 5}", "BROKEN 2017:1:11"},
    {"{\"agent\": \"viral\"}", "OK agent=+viral"},
    {"{\"agent\": \"virall\"}", "BROKEN 2026:1:11?viral"},
    {"{\"agent\": \"Viral\"}", "BROKEN 2026:1:11?viral"},
    {"{\"agent\": \"\"}", "BROKEN 2026:1:11"},
    {"{\"agent\": [\"viral\"]}", "BROKEN 2017:1:11"},
    {"{\"caf\xC3\xA9\": true}", "OK caf\xC3\xA9=true"},
    {"{\"cafe\xCC\x81\": true}", "OK caf\xC3\xA9=true"},
    {"{\"caf\\u00e9\": true}", "OK caf\xC3\xA9=true"},
    {"{\"caf\xC3\xA9\": true, \"cafe\xCC\x81\": true}", "BROKEN 2033:1:16"},
    /* sets */
    {"{\"drugs\": []}", "OK drugs="},
    {"{\"drugs\": [\"other\", \"tacrolimus\"]}", "OK drugs=+tacrolimus+other"},
    {"{\"drugs\": {\"has\": [\"other\"]}}", "OK drugs=+other/+tacrolimus+mycophenolate+other"},
    {"{\"drugs\": {\"has\": [\"other\"], \"not\": [\"tacrolimus\"]}}",
     "OK drugs=+other/+mycophenolate+other"},
    {"{\"drugs\": {\"not\": [\"tacrolimus\"]}}", "OK drugs=/+mycophenolate+other"},
    {"{\"drugs\": {\"has\": [], \"not\": []}}", "OK"},
    {"{\"drugs\": {\"not\": [\"tacrolimus\", \"mycophenolate\", \"other\"]}}", "OK drugs=/"},
    {"{\"drugs\": {}}", "BROKEN 2030:1:11"},
    {"{\"drugs\": {\"has\": [\"other\"], \"not\": [\"other\"]}}", "BROKEN 2028:1:37"},
    {"{\"drugs\": {\"has\": null}}", "BROKEN 2017:1:19"},
    {"{\"drugs\": {\"hsa\": [\"other\"]}}", "BROKEN 2029:1:12"},
    {"{\"drugs\": [\"other\", \"other\"]}", "BROKEN 2027:1:21"},
    {"{\"drugs\": [\"tacrolimu\", \"nothing\", 5, null]}",
     "BROKEN 2026:1:12?tacrolimus 2026:1:25 2017:1:36 2017:1:39"},
    {"{\"drugs\": \"other\"}", "BROKEN 2017:1:11"},
    {"{\"drugs\": null}", "OK"},
    /* series */
    {"{\"sledai\": []}", "OK sledai="},
    {"{\"sledai\": [{\"date\": \"2026-04-12\", \"value\": 6}, {\"value\": 12, \"date\": "
     "\"2026-01-10\"}]}",
     "OK sledai=2026-01-10:12;2026-04-12:6;"},
    {"{\"weights\": [{\"date\": \"2026-01-10\", \"value\": {\"value\": 70, \"unit\": \"kg\"}}]}",
     "OK weights=2026-01-10:70;"},
    {"{\"weights\": [{\"date\": \"2026-01-10\", \"value\": \"70000 g\"}]}",
     "OK weights=2026-01-10:70;"},
    {"{\"weights\": [{\"date\": \"2026-01-10\", \"value\": 70}]}", "BROKEN 2019:1:46"},
    {"{\"sledai\": [{\"date\": \"2026-01-10\", \"value\": 6}, {\"date\": \"2026-01-10\", "
     "\"value\": 6}]}",
     "BROKEN 2031:1:58"},
    {"{\"sledai\": [{\"date\": \"2026-01-10\", \"value\": 106}]}", "BROKEN 2023:1:45"},
    {"{\"sledai\": [{\"date\": \"2026-01-10\", \"value\": null}]}", "BROKEN 2017:1:45"},
    {"{\"sledai\": [{\"date\": \"2026-01-32\", \"value\": 6}]}", "BROKEN 2025:1:22"},
    {"{\"sledai\": [{\"date\": 5, \"value\": 6}]}", "BROKEN 2017:1:22"},
    {"{\"sledai\": [{\"value\": 6}]}", "BROKEN 2030:1:13"},
    {"{\"sledai\": [{\"date\": \"2026-01-10\"}]}", "BROKEN 2030:1:13"},
    {"{\"sledai\": [{\"date\": \"2026-01-10\", \"value\": 6, \"unit\": 1}]}", "BROKEN 2029:1:48"},
    {"{\"sledai\": [6, {\"date\": \"2026-01-10\", \"value\": 1}]}", "BROKEN 2017:1:13"},
    {"{\"sledai\": {\"2026-01-10\": 6}}", "BROKEN 2017:1:12"},
    {"{\"sledai\": 6}", "BROKEN 2017:1:12"},
    /* names of facts */
    {"{\"weihgt\": \"60 kg\"}", "BROKEN 2001:1:2?weight"},
    {"{\"Weight\": \"60 kg\"}", "BROKEN 2001:1:2?weight"},
    {"{\"zzz\": {\"a\": [1, {\"b\": null}]}, \"sure\": true}", "BROKEN 2001:1:2"},
    {"{\"act\": true}", "BROKEN 2001:1:2"},
    {"{\"\": true}", "BROKEN 2001:1:2"},
    /* several at once, in lines */
    {"{\n  \"weight\": 60,\n  \"\xE4\xBD\x93\xE6\xB8\xA9\": 37, \"sure\": 0,\n\t\"day\": "
     "\"2026-02-30\"\n}",
     "BROKEN 2019:2:13 2019:3:9 2017:3:21 2025:4:9"},
    /* not an object */
    {"", "BROKEN 2002:1:1"},
    {" \n ", "BROKEN 2002:2:2"},
    {"5", "BROKEN 2004:1:1"},
    {"\"a\"", "BROKEN 2004:1:1"},
    {"null", "BROKEN 2004:1:1"},
    {"[{}]", "BROKEN 2004:1:1"},
    /* not JSON */
    {"{\"sure\": true", "BROKEN 2015:1:14"},
    {"{\"sure\": tru", "BROKEN 2015:1:13"},
    {"{\"sure\": true} x", "BROKEN 2016:1:16"},
    {"{\"sure\": true}{}", "BROKEN 2016:1:15"},
    {"{\"sure\": true,}", "BROKEN 2014:1:15"},
    {"{'sure': true}", "BROKEN 2014:1:2"},
    {"{sure: true}", "BROKEN 2014:1:2"},
    {"{\"sure\" true}", "BROKEN 2014:1:9"},
    {"{\"sure\": True}", "BROKEN 2014:1:10"},
    {"{\xE2\x80\x9Csure\xE2\x80\x9D: true}", "BROKEN 2014:1:2"},
    {"{\"sure\": true, \"sure\": true}", "BROKEN 2013:1:16"},
    {"{\"weight\": 60, \"sure\": true, \"sure\": true}", "BROKEN 2019:1:12 2013:1:30"},
    {"{\"weight\": {\"value\": 60, \"value\": 60}}", "BROKEN 2013:1:26"},
    {"{\"words\": \"\\ud800\"}", "BROKEN 2007:1:12"},
    {"{\"words\": \"\\q\"}", "BROKEN 2006:1:12"},
    {"{\"words\": \"\\u0000\"}", "BROKEN 2008:1:12"},
    {"{\"words\": \"a\nb\"}", "BROKEN 2009:1:13"},
    {"{\"words\": \"\xFF\"}", "BROKEN 2005:1:12"},
    {"{\"words\": \"\xED\xA0\x80\"}", "BROKEN 2005:1:12"},
    {"\xFF\xFE{", "BROKEN 2005:1:1"},
    {"{\"score\": 01}", "BROKEN 2010:1:11"},
    {"{\"score\": .5}", "BROKEN 2010:1:11"},
    {"{\"score\": +5}", "BROKEN 2010:1:11"},
    {"{\"score\": 1.}", "BROKEN 2010:1:11"},
    {"{\"score\": NaN}", "BROKEN 2014:1:11"},
    {"{\"score\": 0x10}", "BROKEN 2014:1:12"},
    {"{\"x\": [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[", "BROKEN 2001:1:2 2012:1:38"},
};

static void test_objects(void **state) {
  unsigned wrong = 0;
  for (size_t i = 0; i < sizeof objects / sizeof *objects; i++) {
    const char *got = read_all(*state, objects[i].text, strlen(objects[i].text), GDL_FACTS_OBJECT, 1);
    if (strcmp(got, objects[i].wanted) == 0) continue;
    print_error("%s\n  wanted: %s\n  got:    %s\n", objects[i].text, objects[i].wanted, got);
    wrong++;
  }
  assert_int_equal(wrong, 0);
}

/* ---- units that are none ---- */

static void test_units_are_refused(void **state) {
  static const char *const units[] = {"kgg",
                                      "KG",
                                      "IU",
                                      "lbs",
                                      "mcg",
                                      "kg kg",
                                      "/",
                                      "kg/",
                                      "(kg",
                                      "B[V]",
                                      "\xE5\x85\xAC\xE6\x96\xA4"};
  for (size_t i = 0; i < sizeof units / sizeof *units; i++) {
    char text[100];
    snprintf(text, sizeof text, "{\"weight\": \"60 %s\"}", units[i]);
    const char *got = read_all(*state, text, strlen(text), GDL_FACTS_OBJECT, 1);
    if (strncmp(got, "BROKEN 2021:1:12", 16) != 0) fail_msg("%s: %s", text, got);
  }
}

/* ---- arrays and lines ---- */

static const struct {
  const char *text;
  gdl_facts_form form;
  const char *wanted;
} many[] = {
    {"[]", GDL_FACTS_ARRAY, ""},
    {" [ ] ", GDL_FACTS_ARRAY, ""},
    {"[{}]", GDL_FACTS_ARRAY, "OK"},
    {"[{\"id\":1},\n {\"id\":2,\"sure\":true}]", GDL_FACTS_ARRAY, "OK #1 | OK #2 sure=true"},
    {"[{\"id\":1,\"weight\":60},\n {\"id\":2},\n  {\"sure\":\"x\"}]", GDL_FACTS_ARRAY,
     "NO #1 2019:1:19 | OK #2 | NO 2017:3:11"},
    {"[{\"id\":1} , {\"weight\":60}]", GDL_FACTS_ARRAY, "OK #1 | NO 2019:1:23"},
    {"[5, {}, [{}]]", GDL_FACTS_ARRAY, "NO 2004:1:2 | OK | NO 2004:1:9"},
    {"[{}", GDL_FACTS_ARRAY, "OK | BROKEN 2015:1:4"},
    {"[{},", GDL_FACTS_ARRAY, "OK | BROKEN 2015:1:5"},
    {"[{},]", GDL_FACTS_ARRAY, "OK | BROKEN 2014:1:5"},
    {"[{} {}]", GDL_FACTS_ARRAY, "OK | BROKEN 2014:1:5"},
    {"[{}] x", GDL_FACTS_ARRAY, "OK | BROKEN 2016:1:6"},
    {"[{}]]", GDL_FACTS_ARRAY, "OK | BROKEN 2016:1:5"},
    {"[{\"sure\":true,\"sure\":true}, {}]", GDL_FACTS_ARRAY, "BROKEN 2013:1:15"},
    {"{}", GDL_FACTS_ARRAY, "BROKEN 2014:1:1"},
    {"", GDL_FACTS_ARRAY, "BROKEN 2015:1:1"},
    {"", GDL_FACTS_LINES, ""},
    {"{}", GDL_FACTS_LINES, "OK"},
    {"{\"id\":1}\n{\"id\":2}\n", GDL_FACTS_LINES, "OK #1 | OK #2"},
    {"\n \r\n{\"id\":1}\r\n\r\n{\"id\":2}", GDL_FACTS_LINES, "OK #1 | OK #2"},
    {"{\"id\":1}\n{\"id\":\n  {\"weight\":60}\n5\n{} {}\n{}", GDL_FACTS_LINES,
     "OK #1 | NO 2015:2:7 | NO 2019:3:13 | NO 2004:4:1 | NO 2016:5:4 | OK"},
};

static void test_many(void **state) {
  for (size_t i = 0; i < sizeof many / sizeof *many; i++) {
    const char *got = read_all(*state, many[i].text, strlen(many[i].text), many[i].form, 1);
    if (strcmp(got, many[i].wanted) != 0)
      fail_msg("%s\n  wanted: %s\n  got:    %s", many[i].text, many[i].wanted, got);
  }
}

/* Lines of a piece are numbered as in the whole file. */
static void test_first_line(void **state) {
  const char text[] = "{}\n{\"weight\":60}\n";
  assert_string_equal(read_all(*state, text, strlen(text), GDL_FACTS_LINES, 1000),
                      "OK | NO 2019:1001:11");
}

static void test_forms(void **state) {
  (void)state;
  static const struct {
    const char *text;
    gdl_facts_form form;
  } forms[] = {
      {"", GDL_FACTS_OBJECT},
      {"{}", GDL_FACTS_OBJECT},
      {"{}\n", GDL_FACTS_OBJECT},
      {"{\n}\n", GDL_FACTS_OBJECT},
      {"[]", GDL_FACTS_ARRAY},
      {" \n[", GDL_FACTS_ARRAY},
      {"\xEF\xBB\xBF[", GDL_FACTS_ARRAY},
      {"{}\n{}", GDL_FACTS_LINES},
      {"{\"a\": \"}\\\"{\"} \r\n\n {\"a\"", GDL_FACTS_LINES},
      {"{\"a\": {}\n}", GDL_FACTS_OBJECT},
      {"{\"a\": \"}\n\"}", GDL_FACTS_OBJECT},
      {"{}{}\n{}", GDL_FACTS_OBJECT},
      {"5\n5", GDL_FACTS_OBJECT},
  };
  for (size_t i = 0; i < sizeof forms / sizeof *forms; i++)
    if (gdl_facts_form_of(forms[i].text, strlen(forms[i].text)) != forms[i].form)
      fail_msg("%s", forms[i].text);
}

/* ---- what messages say, and what they keep to themselves ---- */

static const char *message_of(const fixture *f, const char *text) {
  gdl_arena_reset(f->run);
  gdl_facts *facts = gdl_facts_new(f->run, f->program, gdl_string_of("p.json"), text, strlen(text),
                                   1, GDL_FACTS_OBJECT);
  gdl_patient *patient;
  gdl_diags *problems;
  gdl_facts_next(facts, f->run, &patient, &problems);
  gdl_out out = gdl_out_new(f->run);
  gdl_diags_text(problems, (gdl_render){.lang = GDL_LANG_EN}, &out);
  return out.text;
}

static void test_words(void **state) {
  static const struct {
    const char *text, *part;
  } cases[] = {
      {"{\"weight\": 60}",
       "p.json:1:12: error GDL2019: `weight` takes a quantity, but `60` has no unit"},
      {"{\"weight\": 60}", "`\"60 kg\"`"},
      {"{\"weight\": \"301 kg\"}", "`weight` must lie within 1..300 kg, and `301 kg` does not"},
      {"{\"day\": \"1999-12-31\"}", "2000-01-01..2030-12-31"},
      {"{\"sure\": \"yes\"}", "`sure` takes `true` or `false`, not the text `\"yes\"`"},
      {"{\"sure\": []}", "not a list"},
      {"{\"weihgt\": 1}", "did you mean: `weight`?"},
      {"{\"drugs\": [\"other\", \"other\"]}", "`drugs` lists `other` twice"},
      {"{\"weight\": \"60 cm\"}", "`cm` measures something else"},
      {"{\"weight\": \"60 kgg\"}", "`weight`: "},
      {"{\"sure\": true, \"sure\": true}", "`sure` is given twice"},
  };
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
    const char *got = message_of(*state, cases[i].text);
    if (!strstr(got, cases[i].part))
      fail_msg("%s\n  wanted: %s\n  got:    %s", cases[i].text, cases[i].part, got);
  }
}

static void test_privacy(void **state) {
  const char *got = message_of(
      *state,
      "{\"words\": \"secret\", \"sure\": \"123456789_123456789_123456789_123456789_hidden\"}");
  assert_null(strstr(got, "secret"));
  assert_null(strstr(got, "hidden"));
  assert_non_null(strstr(got, "123456789_"));
  got = message_of(*state, "{\"sure\": \"\xE2\x80\xAE\x7F\"}");
  assert_null(strstr(got, "\xE2\x80\xAE"));
  assert_null(strchr(got, '\x7F'));
  got = message_of(*state, "{\"words\": \"secret\" \"sure\"}");
  assert_null(strstr(got, "secret"));
}

/* ---- values that stand by themselves ---- */

static void test_values(void **state) {
  const fixture *f = *state;
  static const struct {
    const char *fact, *text, *wanted; /* NULL: refused */
  } cases[] = {
      {"cells", "800 /uL", "0.8"},     {"cells", "800", NULL},
      {"agent", "viral", "+viral"},    {"day", "2026-01-01", "2026-01-01"},
      {"words", "a \"b\"", "a \"b\""}, {"courses_failed", "3", NULL},
      {"sure", "true", NULL},          {"drugs", "other", NULL},
      {"weight", "301 kg", NULL},
  };
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
    gdl_arena_reset(f->run);
    const gdl_string name = gdl_string_of(cases[i].fact);
    const gdl_type *type = f->program->facts[gdl_program_fact(f->program, name.text, name.len)].type;
    gdl_diags *problems = gdl_diags_new(f->run, gdl_sources_new(f->run));
    const gdl_value *value = gdl_facts_value(f->run, f->program, type, name,
                                             gdl_string_of(cases[i].text), problems, (gdl_span){5, 6});
    gdl_out out = gdl_out_new(f->run);
    if (value) show_value(&out, type, value);
    if ((value != NULL) != (problems->errors == 0) || (value != NULL) != (cases[i].wanted != NULL) ||
        (value && strcmp(out.text, cases[i].wanted) != 0))
      fail_msg("%s %s", cases[i].fact, cases[i].text);
  }
}

static void test_settings(void **state) {
  const fixture *f = *state;
  static const struct {
    const char *name, *text, *wanted; /* the constant, or the codes */
  } cases[] = {
      {"least", "60000 g", "60"},
      {"least", "60", "2019:1:7"},
      {"least", "60 cm", "2022:1:7"},
      {"courses", "3", "3"},
      {"courses", "three", "2017:1:9"},
      {"courses", "3 4", "2017:1:9"},
      {"strict", "false", "false"},
      {"strict", "no", "2017:1:8"},
      {"usual", "1.3..2.4 m2", "1.3..2.4"},
      {"usual", "1 m2..25000 cm2", "1..2.5"},
      {"usual", "2 m2", "1513:1:7"},
      {"usual", "3..2 m2", "1514:1:7"},
      {"usual", "..", "1513:1:7"},
      {"leest", "1 kg", "1511:1:1?least"},
      {"least", "", "2020:1:7"},
  };
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
    gdl_arena_reset(f->run);
    gdl_diags *problems = gdl_diags_new(f->run, gdl_sources_new(f->run));
    gdl_run run = {0};
    gdl_out out = gdl_out_new(f->run);
    if (gdl_run_set(f->run, f->program, &run, gdl_string_of(cases[i].name),
                    gdl_string_of(cases[i].text), problems)) {
      const uint32_t index = gdl_program_parameter(f->program, cases[i].name, strlen(cases[i].name));
      const gdl_constant *constant = run.parameters[index];
      const gdl_type *type = f->program->parameters[index].type;
      if (type->is_range) {
        gdl_out_decimal(&out, constant->range.low);
        gdl_out_text(&out, "..");
        gdl_out_decimal(&out, constant->range.high);
      } else if (type->kind == GDL_TYPE_BOOLEAN) {
        gdl_out_text(&out, constant->truth ? "true" : "false");
      } else {
        gdl_out_decimal(&out, constant->number);
      }
    } else {
      show_problems(&out, problems);
      if (out.len > 0) out.text[out.len - 1] = '\0';
    }
    if (strcmp(out.text, cases[i].wanted) != 0)
      fail_msg("%s=%s: %s", cases[i].name, cases[i].text, out.text);
  }
}

/* ---- limits ---- */

static void test_document_limit(void **state) {
  const fixture *f = *state;
  const size_t len = GDL_MAX_DOCUMENT_LEN;
  gdl_arena *arena = gdl_arena_new(NULL);
  char *text = gdl_arena_alloc(arena, len + 2);
  memset(text, ' ', len + 1);
  memcpy(text, "{}", 2);
  assert_string_equal(read_all(f, text, len, GDL_FACTS_OBJECT, 1), "OK");
  assert_string_equal(read_all(f, text, len + 1, GDL_FACTS_OBJECT, 1), "BROKEN 2003:1:1");
  assert_string_equal(read_all(f, text, len, GDL_FACTS_LINES, 1), "OK");
  assert_string_equal(read_all(f, text, len + 1, GDL_FACTS_LINES, 1), "NO 2003:1:1");
  memcpy(text, "[]", 2);
  assert_string_equal(read_all(f, text, len + 1, GDL_FACTS_ARRAY, 1), "BROKEN 2003:1:1");
  gdl_arena_free(arena);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(test_objects),  cmocka_unit_test(test_units_are_refused),
      cmocka_unit_test(test_many),     cmocka_unit_test(test_first_line),
      cmocka_unit_test(test_forms),    cmocka_unit_test(test_words),
      cmocka_unit_test(test_privacy),  cmocka_unit_test(test_values),
      cmocka_unit_test(test_settings), cmocka_unit_test(test_document_limit),
  };
  return cmocka_run_group_tests(tests, set_up, tear_down);
}
