/* test_import_flow.c - what becomes of the rules of a guide: types, units, cases, sums, versions of a value. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "import/import.h"
#include "source/source.h"

/* A guide with one input model and one output model. The elements are gt1, gt2 … and gt11, gt12 …, called A, B … and X, Y …. */
static const char *const frame =
    "{\"id\": \"G.v1\", \"gdl_version\": \"2.0\", \"concept\": \"gt100\", \"language\": "
    "{\"original_language\": \"ISO_639-1::en\"},"
    "\"description\": {\"details\": {\"en\": {\"purpose\": \"p\"}}, \"lifecycle_state\": \"Author "
    "draft\","
    "\"original_author\": {\"name\": \"A\"}},"
    "\"definition\": {\"data_bindings\": {"
    "\"gt50\": {\"id\": \"gt50\", \"model_id\": \"in.v1\", \"type\": \"INPUT\", \"elements\": {"
    "\"gt1\": {\"id\": \"gt1\", \"path\": \"/1\"}, \"gt2\": {\"id\": \"gt2\", \"path\": \"/2\"}, "
    "\"gt3\": {\"id\": \"gt3\", \"path\": \"/3\"}}},"
    "\"gt51\": {\"id\": \"gt51\", \"model_id\": \"out.v1\", \"type\": \"OUTPUT\", \"elements\": {"
    "\"gt11\": {\"id\": \"gt11\", \"path\": \"/11\"}, \"gt12\": {\"id\": \"gt12\", \"path\": "
    "\"/12\"}}}},"
    "%s \"rules\": {%s}},"
    "\"ontology\": {\"term_definitions\": {\"en\": {\"id\": \"en\", \"terms\": {"
    "\"gt100\": {\"text\": \"Guide\"}, \"gt1\": {\"text\": \"Creatinine\"}, \"gt2\": {\"text\": "
    "\"Bee\"}, \"gt3\": {\"text\": \"Cee\"},"
    "\"gt11\": {\"text\": \"Ex\"}, \"gt12\": {\"text\": \"Why\"}, \"gt60\": {\"text\": \"First "
    "rule\"}, \"gt61\": {\"text\": \"Second rule\"}}}}}}";

#define RULE(id, priority, when, then)                                            \
  "\"" id "\": {\"id\": \"" id "\", \"priority\": " priority ", \"when\": [" when \
  "], \"then\": [" then "]}"

static const struct {
  const char *name, *before, *rules;
  gdl_import_reading reading;
  const char *has[4], *lacks[2]; /* of the file, blanks and line ends being one */
} cases[] = {
    {"constant texts are joined",
     "",
     RULE("gt60", "1", "\"$gt2<5,kg\"", "\"$gt12='a '+'b'\""),
     GDL_IMPORT_UNKNOWN,
     {"note en \"a b\""},
     {NULL}},
    {"a unit belongs to the value assigned before it",
     "",
     RULE("gt60", "1", "\"$gt2<5,kg\"",
          "\"$gt11.magnitude=1\", \"$gt11.unit='mg'\", \"$gt11.magnitude=2\", \"$gt11.unit='g'\""),
     GDL_IMPORT_UNKNOWN,
     {"=> 2 g"},
     {NULL}},
    {"conditions that exclude each other make cases",
     "",
     RULE("gt60", "2", "\"$gt2<5,kg\"", "\"$gt11=1\"") "," RULE("gt61", "1", "\"$gt2>=5,kg\"", "\"$gt11=2\""),
     GDL_IMPORT_UNKNOWN,
     {"define ex = cases { when bee < 5 kg => 1 when bee >= 5 kg => 2 }", "fact bee : quantity kg"},
     {"in order"}},
    {"of those that overlap the last assignment stands",
     "",
     RULE("gt60", "2", "\"$gt2<5,kg\"", "\"$gt11=1\"") "," RULE("gt61", "1", "\"$gt2<9,kg\"", "\"$gt11=2\""),
     GDL_IMPORT_UNKNOWN,
     {"define ex = cases in order { when bee < 9 kg => 2 when bee < 5 kg => 1 }"},
     {NULL}},
    {"both ends make a range",
     "",
     RULE("gt60", "2", "\"$gt2>=5,kg\", \"$gt2<=9,kg\"", "\"$gt11=1\""),
     GDL_IMPORT_UNKNOWN,
     {"when bee in 5..9 kg => 1"},
     {NULL}},
    {"a default is otherwise",
     "\"default_actions\": [\"$gt11=0\"],",
     RULE("gt60", "2", "\"$gt2>5,kg\"", "\"$gt11=1\""),
     GDL_IMPORT_UNKNOWN,
     {"when bee > 5 kg => 1 otherwise => 0"},
     {NULL}},
    {"adding makes a sum",
     "\"default_actions\": [\"$gt11=0\"],",
     RULE("gt60", "2", "\"$gt2>5,kg\"", "\"$gt11=$gt11+1\"") "," RULE("gt61", "1", "\"$gt3>5,kg\"",
                                                                      "\"$gt11=$gt11+2\""),
     GDL_IMPORT_UNKNOWN,
     {"define ex = sum { 1 when bee > 5 kg 2 when cee > 5 kg }"},
     {NULL}},
    {"what is read anyway is not asked for",
     "",
     RULE("gt60", "2", "\"$gt2!=null\"", "\"$gt11.magnitude=$gt2.magnitude*2\""),
     GDL_IMPORT_UNKNOWN,
     {"define ex ="},
     {"known", "when"}},
    {"nor what another condition reads",
     "",
     RULE("gt60", "2", "\"$gt3!=null\", \"$gt2>5,kg\", \"$gt3>=0,kg||$gt3<0,kg\"", "\"$gt11=1\""),
     GDL_IMPORT_UNKNOWN,
     {"define ex ="},
     {"known"}},
    {"an earlier value stands where a condition is not known",
     "\"default_actions\": [\"$gt11=0\"],",
     RULE("gt60", "2", "\"$gt2>5,kg\"", "\"$gt11=1\""),
     GDL_IMPORT_FIRED,
     {"when bee is known and bee > 5 kg => 1 otherwise => 0", "allow GDL1241"},
     {NULL}},
    {"a value that was read and is assigned again has two names",
     "",
     RULE("gt60", "3", "", "\"$gt11=$gt2.magnitude\", \"$gt12=$gt11*2\"") "," RULE(
         "gt61", "1", "\"$gt2>5,kg\"", "\"$gt11=2\""),
     GDL_IMPORT_UNKNOWN,
     {"define ex_so_far = bee as kg", "define why = ex_so_far * 2",
      "define ex = cases { when bee > 5 kg => 2 otherwise => ex_so_far }"},
     {NULL}},
    {"a choice between units is left out, and data are converted",
     "",
     RULE("gt60", "2", "\"$gt1.unit=='mg/dl'\"", "\"$gt11.magnitude=$gt1.magnitude\"") "," RULE(
         "gt61", "1", "\"$gt1.unit=='umol/l'\"", "\"$gt11.magnitude=$gt1.magnitude/88.4\""),
     GDL_IMPORT_UNKNOWN,
     {"fact creatinine : quantity mg/dL of", "g/mol"},
     {"88.4", "umol"}},
    {"what has no type is a text, and is still asked for",
     "",
     RULE("gt60", "1", "\"$gt3!=null\", \"$gt2>5,kg\"", "\"$gt11=1\""),
     GDL_IMPORT_UNKNOWN,
     {"fact cee : text", "cee is known"},
     {NULL}},
    {"units that no factor joins are two facts",
     "",
     RULE("gt60", "2", "\"$gt2.unit=='%'\"", "\"$gt11.magnitude=$gt2.magnitude\"") "," RULE(
         "gt61", "1", "\"$gt2.unit=='mmol/mol'\"", "\"$gt11.magnitude=$gt2.magnitude*2\""),
     GDL_IMPORT_UNKNOWN,
     {"fact bee : quantity %", "quantity mmol/mol", "when bee is known"},
     {NULL}},
    {"points are summed",
     "",
     RULE("gt60", "2", "\"$gt2==1|local::at1|Yes|||$gt2==0|local::at2|No|\", \"$gt3==1|local::at1|Yes|||$gt3==0|local::at2|No|\"",
          "\"$gt11.magnitude=$gt2.value+$gt3.value\""),
     GDL_IMPORT_UNKNOWN,
     {"sum of points(bee, cee)", "yes = 1 en \"Yes\""},
     {NULL}},
    {"texts that rules choose are an item",
     "",
     RULE("gt60", "2", "\"$gt2<5,kg\"", "\"$gt11='Rest'\"") "," RULE("gt61", "1", "\"$gt2>=5,kg\"",
                                                                     "\"$gt11='Run'\""),
     GDL_IMPORT_UNKNOWN,
     {"item ex {", "rule rest when bee < 5 kg note en \"Rest\"", "rule run when bee >= 5 kg note en \"Run\""},
     {"define ex"}},
    {"braces in a text name no value",
     "",
     RULE("gt60", "2", "\"$gt2<5,kg\"",
          "\"$gt11='{bee} or {'\"") "," RULE("gt61", "1", "\"$gt2>=5,kg\"", "\"$gt11='Run }'\""),
     GDL_IMPORT_UNKNOWN,
     {"note en \"{{bee}} or {{\"", "note en \"Run }}\""},
     {NULL}},
    {"whether a rule fired is its condition",
     "",
     RULE("gt60", "2", "\"$gt2<5,kg\"", "\"$gt11=1\"") "," RULE("gt61", "1", "\"!fired($gt60)\"",
                                                                "\"$gt12=2\""),
     GDL_IMPORT_UNKNOWN,
     {"define first_rule = bee < 5 kg", "when not first_rule => 2"},
     {NULL}},
};

/* Runs of white space are one blank. */
static void squeeze(char *out, size_t size, gdl_string text) {
  size_t len = 0;
  for (uint32_t i = 0; i < text.len && len + 1 < size; i++) {
    char c = text.text[i] == '\n' ? ' ' : text.text[i];
    if (c == ' ' && len > 0 && out[len - 1] == ' ') continue;
    out[len++] = c;
  }
  out[len] = 0;
}

static gdl_string import_text(gdl_arena *arena, const char *before, const char *rules,
                              gdl_import_reading reading) {
  static char guide_text[400000];
  const int len = snprintf(guide_text, sizeof guide_text, frame, before, rules);
  assert_in_range(len, 1, sizeof guide_text - 1);
  gdl_sources *sources = gdl_sources_new(arena);
  gdl_diags *diags = gdl_diags_new(arena, sources);
  const gdl_string name = gdl_string_of("g.gdl2.json"), text = {guide_text, (uint32_t)len};
  const gdl2_guide *guide = gdl2_read(arena, diags, name, text);
  assert_non_null(guide);
  const gdl_import *import = gdl_import_gdl2(arena, diags, guide, NULL, reading);
  assert_non_null(import);
  return import->text;
}

static void test_cases(void **state) {
  (void)state;
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
    gdl_arena *arena = gdl_arena_new(NULL);
    static char text[32768];
    squeeze(text, sizeof text, import_text(arena, cases[i].before, cases[i].rules, cases[i].reading));
    for (size_t k = 0; k < 4 && cases[i].has[k]; k++)
      if (strstr(text, cases[i].has[k]) == NULL)
        fail_msg("%s: lacks `%s` in\n%s", cases[i].name, cases[i].has[k], text);
    for (size_t k = 0; k < 2 && cases[i].lacks[k]; k++)
      if (strstr(strstr(text, "fact "), cases[i].lacks[k]) != NULL)
        fail_msg("%s: has `%s` in\n%s", cases[i].name, cases[i].lacks[k], text);
    gdl_arena_free(arena);
  }
}

/* What would otherwise be lost, changed or guessed: each an error. */
static const struct {
  const char *name, *before, *rules;
} refused[] = {
    {"a text with a number in it", "",
     RULE("gt60", "1", "\"$gt2>1\"", "\"$gt12='Level '+$gt2.value+'!'\"")},
    {"null as a value", "",
     RULE("gt60", "2", "\"$gt2>1\"", "\"$gt11.magnitude=1\"") "," RULE("gt61", "1", "\"$gt2>5\"",
                                                                       "\"$gt11=null\"")},
    {"half a proportion", "",
     RULE("gt60", "1", "", "\"$gt11.numerator=$gt2.magnitude\", \"$gt11.denominator=100\"")},
    {"the denominator of a value", "", RULE("gt60", "1", "\"$gt2.denominator==100\"", "\"$gt11=1\"")},
    {"a part of a condition that cannot be made", "",
     RULE("gt60", "1", "\"($gt1=='a')||($gt2>local::at0004|x|)\"", "\"$gt11=1\"")},
    {"hours of a date", "", RULE("gt60", "1", "\"$gt2>($currentDateTime-6,h)\"", "\"$gt11=1\"")},
    {"a unit that is not understood", "", RULE("gt60", "1", "\"$gt2>5,foobars\"", "\"$gt11=1\"")},
    {"a unit changed without its value", "",
     RULE("gt60", "2", "", "\"$gt11.magnitude=$gt2.magnitude\", \"$gt11.unit='mg'\"") "," RULE(
         "gt61", "1", "\"$gt2>5,kg\"", "\"$gt11.unit='g'\"")},
    {"a unit to give that is not understood", "",
     RULE("gt60", "1", "\"$gt2>5,kg\"", "\"$gt11.magnitude=1\", \"$gt11.unit='foobars'\"")},
    {"a member of a rule that is none",
     "", "\"gt60\": {\"id\": \"gt60\", \"priority\": 1, \"When\": [\"$gt2>1\"], \"then\": [\"$gt11=1\"]}"},
    {"a member of the definition that is none", "\"defaults\": [],",
     RULE("gt60", "1", "\"$gt2>5,kg\"", "\"$gt11=1\"")},
};

static void test_refused(void **state) {
  (void)state;
  for (size_t i = 0; i < sizeof refused / sizeof *refused; i++) {
    gdl_arena *arena = gdl_arena_new(NULL);
    gdl_diags *diags = gdl_diags_new(arena, gdl_sources_new(arena));
    static char guide_text[8192];
    assert_in_range(snprintf(guide_text, sizeof guide_text, frame, refused[i].before, refused[i].rules),
                    1, sizeof guide_text - 1);
    const gdl2_guide *guide =
        gdl2_read(arena, diags, gdl_string_of("g.gdl2.json"), gdl_string_of(guide_text));
    if (guide != NULL && gdl_import_gdl2(arena, diags, guide, NULL, GDL_IMPORT_UNKNOWN) != NULL)
      fail_msg("%s: is imported", refused[i].name);
    assert_true(diags->errors > 0);
    gdl_arena_free(arena);
  }
}

static void test_same_bytes(void **state) {
  (void)state;
  gdl_arena *a = gdl_arena_new(NULL), *b = gdl_arena_new(NULL);
  const gdl_string first = import_text(a, cases[10].before, cases[10].rules, GDL_IMPORT_UNKNOWN);
  const gdl_string second = import_text(b, cases[10].before, cases[10].rules, GDL_IMPORT_UNKNOWN);
  assert_true(gdl_string_equal(first, second));
  gdl_arena_free(a);
  gdl_arena_free(b);
}

/* Up to 1000 branches are compared with each other; more stay in their order. */
static void test_many_rules(void **state) {
  (void)state;
  for (int count = 1000; count <= 1001; count++) {
    static char rules[300000];
    size_t len = 0;
    for (int i = 0; i < count; i++)
      len += (size_t)snprintf(
          rules + len,
          sizeof rules - len, "%s\"gt%d\": {\"id\": \"gt%d\", \"priority\": %d, \"when\": [\"$gt2==%d,kg\"], \"then\": [\"$gt11=%d\"]}",
          i > 0 ? "," : "", 2000 + i, 2000 + i, count - i, i, i);
    assert_in_range(len, 1, sizeof rules - 1);
    gdl_arena *arena = gdl_arena_new(NULL);
    const gdl_string text = import_text(arena, "", rules, GDL_IMPORT_UNKNOWN);
    assert_int_equal(strstr(text.text, "cases in order") != NULL, count > 1000);
    gdl_arena_free(arena);
  }
}

int main(void) {
  const struct CMUnitTest tests[] = {cmocka_unit_test(test_cases), cmocka_unit_test(test_refused),
                                     cmocka_unit_test(test_same_bytes),
                                     cmocka_unit_test(test_many_rules)};
  return cmocka_run_group_tests(tests, NULL, NULL);
}
