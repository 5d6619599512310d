/* test_facts.c - JSON in, values in slots or problems with their places out. */
#include "facts.h"

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

/* `open`, then `count` times `fill`, then `close`. */
static const char *read_long(const fixture *f, const char *open, char fill, size_t count,
                             const char *close) {
  static char text[400];
  const size_t start = strlen(open);
  memcpy(text, open, start);
  memset(text + start, fill, count);
  strcpy(text + start + count, close);
  return read_all(f, text, strlen(text), GDL_FACTS_OBJECT, 1);
}

static void test_number_limits(void **state) {
  const size_t longest = GDL_JSON_MAX_NUMBER_LEN - 2; /* digits after `0.` */
  assert_string_equal(read_long(*state, "{\"score\": 0.", '0', longest, "}"), "OK score=0");
  assert_string_equal(read_long(*state, "{\"score\": 0.", '0', longest + 1, "}"),
                      "BROKEN 2011:1:11");
  assert_string_equal(read_long(*state, "{\"score\": 1.", '0', 50, "}"), "OK score=1");
  assert_string_equal(read_long(*state, "{\"score\": 0.", '3', 34, "}"),
                      "OK score=0.3333333333333333333333333333333333");
  assert_string_equal(read_long(*state, "{\"score\": 0.", '3', 35, "}"), "BROKEN 2034:1:11");
  assert_string_equal(read_long(*state, "{\"weight\": \"60", '0', 300, " kg\"}"),
                      "BROKEN 2023:1:12");
}

static void test_depth_limit(void **state) {
  char close[GDL_JSON_MAX_DEPTH + 2];
  for (size_t lists = GDL_JSON_MAX_DEPTH - 1; lists <= GDL_JSON_MAX_DEPTH; lists++) { /* and the patient itself */
    memset(close, ']', lists);
    strcpy(close + lists, "}");
    const char *got = read_long(*state, "{\"x\":", '[', lists, close);
    assert_string_equal(got, lists < GDL_JSON_MAX_DEPTH ? "BROKEN 2001:1:2" : "BROKEN 2001:1:2 2012:1:37");
  }
}

/* More problems than are kept are counted all the same, of every kind. */
static void test_many_problems(void **state) {
  const fixture *f = *state;
  static const char *const names[] = {"x", "weihgt"};
  for (size_t n = 0; n < sizeof names / sizeof *names; n++) {
    gdl_arena_reset(f->run);
    gdl_out out = gdl_out_new(f->run);
    gdl_out_char(&out, '{');
    for (int64_t i = 0; i < 1000; i++)
      gdl_out_format(&out, "\"%s%d\":{\"a\":[%d]},", names[n], i, i);
    gdl_out_text(
        &out,
        "\"sure\":1,\"weight\":\"5 kgg\",\"height\":\"5 kg\",\"age\":\"500 a\",\"agent\":\"x\"}");
    const gdl_string text = gdl_out_take(&out);
    gdl_facts *facts = gdl_facts_new(f->run, f->program, gdl_string_of("p"), text.text, text.len, 1,
                                     GDL_FACTS_OBJECT);
    gdl_patient *patient;
    gdl_diags *problems;
    assert_int_equal(gdl_facts_next(facts, f->run, &patient, &problems), GDL_FACTS_BROKEN);
    assert_int_equal(problems->count, GDL_MAX_DIAGS);
    assert_int_equal(problems->errors, 1005);
  }
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(test_objects),       cmocka_unit_test(test_units_are_refused),
      cmocka_unit_test(test_many),          cmocka_unit_test(test_first_line),
      cmocka_unit_test(test_forms),         cmocka_unit_test(test_document_limit),
      cmocka_unit_test(test_number_limits), cmocka_unit_test(test_depth_limit),
      cmocka_unit_test(test_many_problems),
  };
  return cmocka_run_group_tests(tests, set_up, tear_down);
}
