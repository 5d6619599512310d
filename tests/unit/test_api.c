/* test_api.c - the public header: compiling, files that use files, evaluating, walking, threads, exhausted memory. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>
#include <pthread.h>

#include "../fuzz/all_types.h"
#include "guideline.h"

static const gdl_evaluate_options plain = {.today = "2026-11-24"};

static gdl_guideline *compile(const char *text) {
  gdl_guideline *guideline;
  if (gdl_compile("main.gdl", text, strlen(text), NULL, &guideline) != GDL_OK)
    fail_msg("%s", gdl_guideline_messages(guideline, GDL_MESSAGES_EN));
  return guideline;
}

static void assert_says(const char *messages, const char *part) {
  if (!strstr(messages, part)) fail_msg("`%s` is not in:\n%s", part, messages);
}

/* ---- compiling ---- */

static void test_arguments(void **state) {
  (void)state;
  gdl_guideline *guideline = (gdl_guideline *)&guideline;
  assert_int_equal(gdl_compile(NULL, "", 0, NULL, &guideline), GDL_BAD_ARGUMENT);
  assert_null(guideline);
  assert_int_equal(gdl_compile("a", NULL, 1, NULL, &guideline), GDL_BAD_ARGUMENT);
  assert_int_equal(gdl_compile("a", "", 0, NULL, NULL), GDL_BAD_ARGUMENT);
  gdl_guideline_free(NULL);
  gdl_result_free(NULL);
  gdl_patients_free(NULL);
  assert_string_equal(gdl_guideline_messages(NULL, GDL_MESSAGES_EN), "");
  assert_null(gdl_result_action(NULL, 0));
  assert_null(gdl_result_patient(NULL));
  assert_false(gdl_result_is_complete(NULL));
}

static void test_invalid(void **state) {
  (void)state;
  gdl_guideline *guideline;
  const char text[] = "fact sick : boolean\nfact well : bolean\n";
  assert_int_equal(gdl_compile("main.gdl", text, strlen(text), NULL, &guideline), GDL_INVALID);
  assert_says(gdl_guideline_messages(guideline, GDL_MESSAGES_EN), "main.gdl:2:13: error GDL");
  assert_says(gdl_guideline_messages(guideline, GDL_MESSAGES_ZH), "main.gdl:2:13: 错误 GDL");
  assert_says(gdl_guideline_messages(guideline, GDL_MESSAGES_JSON), "\"line\":2");
  assert_string_equal(gdl_guideline_sha256(guideline), "");
  assert_string_equal(gdl_guideline_id(guideline), "");
  gdl_result *result;
  assert_int_equal(gdl_evaluate_json(guideline, "{}", 2, &plain, &result), GDL_BAD_ARGUMENT);
  assert_null(result);
  gdl_guideline_free(guideline);
}

static void test_identity(void **state) {
  (void)state;
  gdl_guideline *guideline = compile(all_types);
  assert_string_equal(gdl_guideline_id(guideline), "all_types");
  assert_string_equal(gdl_guideline_version(guideline), "1");
  assert_int_equal(strlen(gdl_guideline_sha256(guideline)), 64);
  gdl_guideline_free(guideline);
  guideline = compile("fact x : boolean\n");
  /* printf "fact x : boolean\n" | sha256sum */
  assert_string_equal(gdl_guideline_sha256(guideline),
                      "416244865d408afe6e0322b26ef57a2cd90bfab4198c618e0200609db33d93bc");
  gdl_guideline_free(guideline);
}

/* ---- files ---- */

typedef struct file {
  const char *name, *text;
} file;

typedef struct folder {
  const file *files;
  size_t count;
  unsigned loads;
  bool is_numbered; /* fN.gdl uses fN+1.gdl, up to `count` */
  char text[64], name[32];
} folder;

static bool load(void *ctx, const char *from, const char *path, const char **resolved,
                 const char **text, size_t *len) {
  folder *f = ctx;
  assert_non_null(from);
  f->loads++;
  *resolved = path;
  if (f->is_numbered) {
    const unsigned long number = strtoul(path + 1, NULL, 10);
    snprintf(f->name, sizeof f->name, "%s", path);
    if (number < f->count)
      snprintf(f->text, sizeof f->text, "use \"f%lu.gdl\"", number + 1);
    else
      snprintf(f->text, sizeof f->text, "fact last : boolean");
    *resolved = f->name;
    *text = f->text;
    *len = strlen(f->text);
    return true;
  }
  for (size_t i = 0; i < f->count; i++) {
    if (strcmp(f->files[i].name, path) != 0) continue;
    *text = f->files[i].text;
    *len = strlen(*text);
    return true;
  }
  return false;
}

static gdl_outcome compile_files(folder *f, const char *text, gdl_guideline **out) {
  return gdl_compile("main.gdl", text, strlen(text),
                     &(gdl_compile_options){.load = load, .load_ctx = f}, out);
}

static void test_use(void **state) {
  (void)state;
  const file files[] = {{"b.gdl", "use \"d.gdl\"\nfact from_b : boolean\n"},
                        {"c.gdl", "use \"d.gdl\"\nfact from_c : boolean\n"},
                        {"d.gdl", "fact from_d : boolean\n"}};
  folder f = {.files = files, .count = 3};
  gdl_guideline *guideline;
  const char text[] = "use \"b.gdl\"\nuse \"c.gdl\"\nuse \"b.gdl\"\n"
                      "define all = from_b and from_c and from_d\n";
  if (compile_files(&f, text, &guideline) != GDL_OK)
    fail_msg("%s", gdl_guideline_messages(guideline, GDL_MESSAGES_EN));
  /* for f in main b d c: sha256sum < $f.gdl | cut -c1-64; of these lines: sha256sum */
  assert_string_equal(gdl_guideline_sha256(guideline),
                      "39090b6a9da860c7aadcbc5df8744670856be2875af8f99260cfb2f168fbde69");
  gdl_result *result;
  const char patient[] = "{\"from_d\": true, \"from_c\": true}";
  assert_int_equal(gdl_evaluate_json(guideline, patient, strlen(patient), &plain, &result), GDL_OK);
  gdl_result_free(result);
  gdl_guideline_free(guideline);
}

static void test_use_errors(void **state) {
  (void)state;
  const file files[] = {{"b.gdl", "use \"c.gdl\"\n"},
                        {"c.gdl", "fact x : boolean\nuse \"b.gdl\"\n"},
                        {"wrong.gdl", "fact x :\n"},
                        {"latin.gdl", "// \xE9\n"}};
  static const struct {
    const char *text, *part;
  } cases[] = {
      {"use \"none.gdl\"", "main.gdl:1:5: error GDL1502: the file `none.gdl` cannot be read"},
      {"use \"a\\u{0}b\"", "main.gdl:1:"},
      {"use \"\"", "error GDL1504"},
      {"use \"b.gdl\"",
       "c.gdl:2:5: error GDL1501: files use each other in a circle: `b.gdl` → `c.gdl` → `b.gdl`"},
      {"use \"main.gdl\"",
       "error GDL1501: files use each other in a circle: `main.gdl` → `main.gdl`"},
      {"use \"wrong.gdl\"", "wrong.gdl:"},
      {"use \"latin.gdl\"", "latin.gdl:1:4: error GDL0001"},
  };
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
    file with_main[5];
    memcpy(with_main, files, sizeof files);
    with_main[4] = (file){"main.gdl", cases[i].text};
    folder f = {.files = with_main, .count = 5};
    gdl_guideline *guideline;
    assert_int_equal(compile_files(&f, cases[i].text, &guideline), GDL_INVALID);
    assert_says(gdl_guideline_messages(guideline, GDL_MESSAGES_EN), cases[i].part);
    gdl_guideline_free(guideline);
  }
  gdl_guideline *guideline; /* without a loader */
  assert_int_equal(gdl_compile("main.gdl", cases[0].text, strlen(cases[0].text), NULL, &guideline),
                   GDL_INVALID);
  assert_says(gdl_guideline_messages(guideline, GDL_MESSAGES_EN), "error GDL1502");
  gdl_guideline_free(guideline);
}

static void test_use_limit(void **state) {
  (void)state;
  for (size_t last = 63; last <= 64; last++) { /* and the main file */
    folder f = {.is_numbered = true, .count = last};
    gdl_guideline *guideline;
    assert_int_equal(compile_files(&f, "use \"f1.gdl\"", &guideline), last == 63 ? GDL_OK : GDL_INVALID);
    if (last == 64) assert_says(gdl_guideline_messages(guideline, GDL_MESSAGES_EN), "GDL1503");
    gdl_guideline_free(guideline);
  }
}

/* ---- evaluating ---- */

static void test_options(void **state) {
  (void)state;
  gdl_guideline *guideline = compile(all_types);
  const gdl_override nameless = {NULL, "1"};
  const gdl_evaluate_options wrong[] = {{0},
                                        {.today = "2026-02-30"},
                                        {.today = ""},
                                        {.today = "2026-11-24", .set_count = 1},
                                        {.today = "2026-11-24", .set = &nameless, .set_count = 1}};
  gdl_result *result;
  for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++)
    assert_int_equal(gdl_evaluate_json(guideline, "{}", 2, &wrong[i], &result), GDL_BAD_ARGUMENT);
  assert_int_equal(gdl_evaluate_json(guideline, "{}", 2, NULL, &result), GDL_BAD_ARGUMENT);
  assert_int_equal(gdl_evaluate_json(guideline, NULL, 2, &plain, &result), GDL_BAD_ARGUMENT);
  assert_int_equal(gdl_evaluate_json(guideline, "{}", 2, &plain, NULL), GDL_BAD_ARGUMENT);
  assert_null(result);
  gdl_guideline_free(guideline);
}

static gdl_result *evaluate(const gdl_guideline *guideline, const char *patient) {
  gdl_result *result;
  if (gdl_evaluate_json(guideline, patient, strlen(patient), &plain, &result) != GDL_OK)
    fail_msg("%s", gdl_result_messages(result, GDL_MESSAGES_EN));
  return result;
}

static void test_walk(void **state) {
  (void)state;
  gdl_guideline *guideline = compile(all_types);
  gdl_result *result = evaluate(
      guideline,
      "{\"id\": 17, \"sure\": true, \"weight\": \"64 kg\", \"height\": \"1.8 m\", \"drugs\": [],"
      " \"cells\": \"2000 /uL\", \"temperature\": \"37 Cel\","
      " \"serum_creatinine\": \"1 mg/dL\", \"score\": 1,"
      " \"courses_failed\": 0, \"sledai\": [{\"date\": \"2026-01-01\", \"value\": 1}],"
      " \"weights\": [{\"date\": \"2026-01-01\", \"value\": \"64 kg\"}], \"agent\": \"bacterial\","
      " \"age\": \"40 years\"}");
  assert_string_equal(gdl_result_patient(result), "17");
  assert_true(gdl_result_is_complete(result));
  assert_true(gdl_result_is_undetermined(result)); /* the duty: share is not known */
  assert_string_equal(gdl_result_messages(result, GDL_MESSAGES_EN), "");
  assert_string_equal(gdl_result_messages(result, GDL_MESSAGES_JSON), "[]");
  const gdl_action_result *act = gdl_result_action_named(result, "act");
  assert_non_null(act);
  assert_ptr_equal(act, gdl_result_action(result, 0));
  assert_null(gdl_result_action(result, 1));
  assert_null(gdl_result_action_named(result, "none"));
  assert_string_equal(act->label_en, "Act");
  assert_string_equal(act->label_zh, "做");
  assert_string_equal(act->verdict, "recommended");
  assert_int_equal(act->possible.count, 1);
  assert_string_equal(act->possible.at[0], "recommended");
  assert_int_equal(act->missing.count, 0);
  assert_int_equal(act->because.count, 1);
  assert_string_equal(act->because.at[0], "R1.heavy");
  assert_int_equal(act->parameter_count, 1);
  assert_string_equal(act->parameters[0].name, "amount");
  assert_string_equal(act->parameters[0].rule, "R1.heavy");
  assert_string_equal(act->parameters[0].effect, "recommend");
  assert_string_equal(act->parameters[0].low, "1788854.381999831757127338934985021");
  assert_string_equal(act->parameters[0].high, act->parameters[0].low);
  assert_string_equal(act->parameters[0].unit, "[iU]");
  const gdl_item_result *item = gdl_result_item(result, 0);
  assert_string_equal(item->id, "R1");
  assert_string_equal(item->status, "applies");
  assert_string_equal(item->score, "9.0");
  assert_null(gdl_result_item(result, 2));
  const gdl_duty_result *duty = gdl_result_duty(result, 0);
  assert_string_equal(duty->id, "talk");
  assert_string_equal(duty->status, "undetermined");
  assert_int_equal(duty->missing.count, 1);
  assert_string_equal(duty->missing.at[0], "share");
  gdl_result_free(result);
  result = evaluate(guideline, "{\"agent\": \"viral\", \"sure\": false}");
  const gdl_statement_result *warning = gdl_result_warning(result, 0);
  assert_string_equal(warning->rule, "R2.when_viral");
  assert_string_equal(warning->text_en, "watch");
  assert_string_equal(warning->text_zh, "注意");
  assert_null(gdl_result_warning(result, 1));
  assert_null(gdl_result_note(result, 0));
  act = gdl_result_action(result, 0);
  assert_null(act->verdict);
  assert_true(act->possible.count > 1);
  assert_true(act->missing.count > 0);
  assert_true(gdl_result_missing(result).count >= act->missing.count);
  gdl_result_free(result);
  gdl_guideline_free(guideline);
}

/* Results: what cites a source, and without rules what nothing reads; not what another file lends. */
static void test_values(void **state) {
  (void)state;
  const file files[] = {{"lent.gdl", "fact q : boolean\ndefine lent = q cite \"B 2\"\n"}};
  folder f = {.files = files, .count = 1};
  const char text[] = "use \"lent.gdl\"\n"
                      "fact a : boolean\nfact b : boolean\nfact n : quantity kg 1..9\n"
                      "define part = sum { 1 when a 2 when b }\n"
                      "define whole = part + 4 en \"Whole\" cite \"A 1\"\n"
                      "define twice = n * 2\n"
                      "define is_lent = lent\n"
                      "define kind : one of { x, y } = if a then x else y\n";
  gdl_guideline *guideline;
  assert_int_equal(compile_files(&f, text, &guideline), GDL_OK);
  gdl_result *result = evaluate(guideline, "{\"a\": true, \"n\": \"3 kg\"}");
  static const struct {
    const char *id, *label, *low, *high, *unit, *missing;
  } cases[] = {{"whole", "Whole", "5", "7", NULL, "b"},
               {"twice", "twice", "6", "6", "kg", NULL},
               {"is_lent", "is_lent", NULL, NULL, NULL, "q"},
               {"kind", "kind", "x", "x", NULL, NULL}};
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
    const gdl_value_result *value = gdl_result_value(result, i);
    assert_non_null(value);
    assert_string_equal(value->id, cases[i].id);
    assert_string_equal(value->label_en, cases[i].label);
    assert_true(value->is_known == !cases[i].missing);
    assert_true(!value->low == !cases[i].low && !value->high == !cases[i].high &&
                !value->unit == !cases[i].unit);
    if (cases[i].low) assert_string_equal(value->low, cases[i].low);
    if (cases[i].high) assert_string_equal(value->high, cases[i].high);
    if (cases[i].unit) assert_string_equal(value->unit, cases[i].unit);
    assert_int_equal(value->missing.count, cases[i].missing ? 1 : 0);
    if (cases[i].missing) assert_string_equal(value->missing.at[0], cases[i].missing);
  }
  assert_null(gdl_result_value(result, 4));
  assert_true(gdl_result_is_undetermined(result));
  gdl_result_free(result);
  result = evaluate(guideline, "{\"a\": true, \"b\": false, \"n\": \"3 kg\", \"q\": true}");
  assert_false(gdl_result_is_undetermined(result));
  assert_string_equal(gdl_result_value(result, 2)->low, "true");
  gdl_result_free(result);
  gdl_guideline_free(guideline);
}

/* No advice is given, and the message says why and where. */
static void test_refused(void **state) {
  (void)state;
  gdl_guideline *guideline = compile(all_types);
  static const struct {
    const char *patient, *part, *id;
  } cases[] = {
      {"{\"id\": \"x\", \"weight\": 60}", "patient:1:23: error GDL2019", "\"x\""},
      {"", "patient:1:1: error GDL2002", NULL},
      {"[{}]", "patient:1:1: error GDL2004", NULL},
      {"{\"id\": 5, \"sure\": true, \"agent\": \"viral\"}", "patient:1:34: error GDL2041: the data contradict `not_both`: sure and viral exclude each other",
       "5"},
      {"{\"height\": \"230 cm\",\n \"weight\": \"300 kg\"}", "patient:2:12: error GDL2042: `bsa`", NULL},
  };
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
    gdl_result *result;
    assert_int_equal(
        gdl_evaluate_json(guideline, cases[i].patient, strlen(cases[i].patient), &plain, &result),
        GDL_REFUSED);
    assert_says(gdl_result_messages(result, GDL_MESSAGES_EN), cases[i].part);
    assert_false(gdl_result_is_complete(result));
    assert_null(gdl_result_action(result, 0));
    assert_null(gdl_result_item(result, 0));
    assert_int_equal(gdl_result_missing(result).count, 0);
    if (cases[i].id)
      assert_string_equal(gdl_result_patient(result), cases[i].id);
    else
      assert_null(gdl_result_patient(result));
    gdl_result_free(result);
  }
  gdl_guideline_free(guideline);
}

static const char *verdict_with(const gdl_guideline *guideline, const gdl_override *set,
                                size_t count, gdl_result **result) {
  const char patient[] =
      "{\"sure\": true, \"weight\": \"50 kg\", \"drugs\": [], \"courses_failed\": 0, \"score\": 0,"
      " \"cells\": \"5 10*9/L\", \"temperature\": \"37 Cel\", \"serum_creatinine\": \"1 mg/dL\","
      " \"bsa\": \"1 m2\", \"sledai\": [{\"date\": \"2026-01-01\", \"value\": 1}],"
      " \"weights\": [{\"date\": \"2026-01-01\", \"value\": \"50 kg\"}]}";
  const gdl_evaluate_options options = {.today = "2026-11-24", .set = set, .set_count = count};
  const gdl_outcome outcome = gdl_evaluate_json(guideline, patient, strlen(patient), &options, result);
  return outcome == GDL_OK ? gdl_result_action(*result, 0)->verdict : "refused";
}

static void test_set(void **state) {
  (void)state;
  gdl_guideline *guideline = compile(all_types);
  static const struct {
    gdl_override set[2];
    size_t count;
    const char *verdict, *part;
  } cases[] = {
      {{{0}}, 0, "not_indicated", ""},
      {{{"least", "50 kg"}}, 1, "recommended", ""},
      {{{"least", "50000 g"}, {"courses", "0"}}, 2, "stop", ""},
      {{{"usual", "0.5..1 m2"}}, 1, "suggested", ""},
      {{{"leest", "50 kg"}}, 1, "refused", "--set:1:1: error GDL1511: unknown parameter `leest`"},
      {{{"least", "50"}}, 1, "refused", "--set:1:7: error GDL2019"},
      {{{"least", "50 kg"}, {"least", "50 kg"}}, 2, "refused", "GDL1512"},
  };
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
    gdl_result *result;
    const char *verdict = verdict_with(guideline, cases[i].set, cases[i].count, &result);
    assert_non_null(verdict);
    assert_string_equal(verdict, cases[i].verdict);
    assert_says(gdl_result_messages(result, GDL_MESSAGES_EN), cases[i].part);
    gdl_result_free(result);
  }
  gdl_guideline_free(guideline);
}

/* ---- many patients ---- */

static void show_all(const gdl_guideline *guideline, const char *text,
                     const gdl_evaluate_options *options, char out[200]) {
  gdl_patients *patients;
  assert_int_equal(gdl_patients_open(guideline, text, strlen(text), options, &patients), GDL_OK);
  out[0] = '\0';
  for (;;) {
    gdl_result *result;
    const gdl_outcome outcome = gdl_patients_next(patients, &result);
    if (!result) break;
    const char *id = gdl_result_patient(result);
    snprintf(out + strlen(out), 200 - strlen(out), "%s:%s ", id ? id : "-",
             outcome == GDL_OK ? "ok" : "refused");
    gdl_result_free(result);
  }
  gdl_patients_free(patients);
}

static void test_patients(void **state) {
  (void)state;
  gdl_guideline *guideline = compile(all_types);
  const gdl_override wrong = {"nothing", "1"};
  const gdl_evaluate_options with_wrong = {.today = "2026-11-24", .set = &wrong, .set_count = 1};
  char out[200];
  show_all(guideline, "[{\"id\":1},{\"id\":2,\"sure\":5},{\"id\":3}]", &plain, out);
  assert_string_equal(out, "1:ok 2:refused 3:ok ");
  show_all(guideline, "{\"id\":1}\n{\"id\":2,\n{\"id\":3}\n", &plain, out);
  assert_string_equal(out, "1:ok 2:refused 3:ok ");
  show_all(guideline, "[{\"id\":1},{\"id\":2,},{\"id\":3}]", &plain, out);
  assert_string_equal(out, "1:ok 2:refused ");
  show_all(guideline, "{\"id\":1}", &plain, out);
  assert_string_equal(out, "1:ok ");
  show_all(guideline, "[]", &plain, out);
  assert_string_equal(out, "");
  show_all(guideline, "[{\"id\":1},{\"id\":2}]", &with_wrong, out);
  assert_string_equal(out, "-:refused ");
  gdl_guideline_free(guideline);
}

/* ---- threads ---- */

#define THREADS 8
#define ROUNDS 200

typedef struct worker {
  pthread_t thread;
  const gdl_guideline *guideline;
  unsigned number, wrong;
} worker;

/* Units that the guideline does not name, and refusals: whatever might be looked up, kept or rendered. */
static void *work(void *ctx) {
  worker *w = ctx;
  for (unsigned round = 0; round < ROUNDS; round++) {
    char patient[200];
    const unsigned kg = 30 + (w->number * 37 + round) % 60;
    snprintf(patient,
             sizeof patient, "{\"sure\": true, \"weight\": \"%u000%03u mg\", \"height\": \"%u mm\", \"drugs\": [\"tacrolimus\"]}",
             kg, round % 7, 1500 + round);
    gdl_result *result;
    if (gdl_evaluate_json(w->guideline, patient, strlen(patient), &plain, &result) != GDL_OK)
      w->wrong++;
    const gdl_action_result *act = gdl_result_action(result, 0);
    const bool is_heavy = act && act->because.count > 0 && strcmp(act->because.at[0], "R1.heavy") == 0;
    if (is_heavy != (kg >= 60)) w->wrong++;
    gdl_result_free(result);
    const char *refused = "{\"weight\": \"5 kgg\"}";
    if (gdl_evaluate_json(w->guideline, refused, strlen(refused), &plain, &result) != GDL_REFUSED)
      w->wrong++;
    if (strlen(gdl_result_messages(result, GDL_MESSAGES_ZH)) == 0) w->wrong++;
    gdl_result_free(result);
  }
  return NULL;
}

static void test_threads(void **state) {
  (void)state;
  gdl_guideline *guideline = compile(all_types);
  worker workers[THREADS];
  for (unsigned i = 0; i < THREADS; i++) {
    workers[i] = (worker){.guideline = guideline, .number = i};
    assert_int_equal(pthread_create(&workers[i].thread, NULL, work, &workers[i]), 0);
  }
  for (unsigned i = 0; i < THREADS; i++) {
    pthread_join(workers[i].thread, NULL);
    assert_int_equal(workers[i].wrong, 0);
  }
  gdl_guideline_free(guideline);
}

/* ---- exhausted memory ---- */

typedef struct memory {
  unsigned calls, fail_at; /* the call that fails, from 1; and every later one */
  int live;                /* blocks handed out and not given back */
} memory;

static void *allocate(void *ctx, void *block, size_t size) {
  memory *m = ctx;
  if (size == 0) {
    if (block) m->live--;
    free(block);
    return NULL;
  }
  if (++m->calls >= m->fail_at && m->fail_at > 0) return NULL;
  void *taken = realloc(block, size);
  if (taken && !block) m->live++;
  return taken;
}

static gdl_outcome compile_with(memory *m, const char *text, gdl_guideline **out) {
  const gdl_compile_options options = {.memory = allocate, .memory_ctx = m};
  return gdl_compile("main.gdl", text, strlen(text), &options, out);
}

static void fail_compiling(const char *text, gdl_outcome wanted) {
  memory m = {0};
  gdl_guideline *guideline;
  assert_int_equal(compile_with(&m, text, &guideline), wanted);
  gdl_guideline_free(guideline);
  assert_int_equal(m.live, 0);
  const unsigned calls = m.calls;
  assert_true(calls > 1);
  for (unsigned i = 1; i <= calls; i++) {
    m = (memory){.fail_at = i};
    assert_int_equal(compile_with(&m, text, &guideline), GDL_NO_MEMORY);
    assert_null(guideline);
    assert_int_equal(m.live, 0);
  }
}

static void test_no_memory_compiling(void **state) {
  (void)state;
  fail_compiling(all_types, GDL_OK);
  fail_compiling("fact x : bolean\nitem R {", GDL_INVALID);
}

static const char *read_file(const char *path) {
  static char text[1 << 20];
  FILE *in = fopen(path, "rb");
  assert_non_null(in);
  const size_t len = fread(text, 1, sizeof text - 1, in);
  fclose(in);
  assert_true(len > 0 && len < sizeof text - 1);
  text[len] = '\0';
  return text;
}

static void test_no_memory_for_the_bundled_guideline(void **state) {
  (void)state;
  fail_compiling(read_file("guidelines/il2-sle/il2-sle.gdl"), GDL_OK);
}

static void test_no_memory_evaluating(void **state) {
  (void)state;
  static const struct {
    const char *patient;
    gdl_outcome outcome;
  } cases[] = {
      {"{\"sure\": true, \"weight\": \"64 kg\", \"height\": \"1.8 m\", \"words\": \"\\u00e9\"}", GDL_OK},
      {"{\"weight\": 5, \"x\": 1, \"y\": {}, \"day\": \"5\"}", GDL_REFUSED},
      {"{\"sure\": true, \"agent\": \"viral\"}", GDL_REFUSED},
  };
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
    memory m = {0};
    gdl_guideline *guideline;
    assert_int_equal(compile_with(&m, all_types, &guideline), GDL_OK);
    const int live = m.live;
    m.calls = 0;
    gdl_result *result;
    const size_t len = strlen(cases[i].patient);
    assert_int_equal(gdl_evaluate_json(guideline, cases[i].patient, len, &plain, &result),
                     cases[i].outcome);
    gdl_result_free(result);
    const unsigned calls = m.calls;
    for (unsigned k = 1; k <= calls; k++) {
      m.calls = 0;
      m.fail_at = k;
      assert_int_equal(gdl_evaluate_json(guideline, cases[i].patient, len, &plain, &result),
                       GDL_NO_MEMORY);
      assert_null(result);
      assert_int_equal(m.live, live);
    }
    m.fail_at = 0;
    assert_int_equal(gdl_evaluate_json(guideline, cases[i].patient, len, &plain, &result),
                     cases[i].outcome);
    gdl_result_free(result);
    gdl_guideline_free(guideline);
    assert_int_equal(m.live, 0);
  }
}

/* A patient is never left out without a word. */
static void test_no_memory_between_patients(void **state) {
  (void)state;
  memory m = {0};
  gdl_guideline *guideline;
  assert_int_equal(compile_with(&m, all_types, &guideline), GDL_OK);
  gdl_patients *patients;
  const char text[] = "[{\"id\":1},{\"id\":2}]";
  assert_int_equal(gdl_patients_open(guideline, text, strlen(text), &plain, &patients), GDL_OK);
  gdl_result *result;
  m.calls = 0;
  m.fail_at = 2;
  assert_int_equal(gdl_patients_next(patients, &result), GDL_NO_MEMORY);
  m.fail_at = 0;
  assert_int_equal(gdl_patients_next(patients, &result), GDL_NO_MEMORY);
  assert_null(result);
  gdl_patients_free(patients);
  gdl_guideline_free(guideline);
  assert_int_equal(m.live, 0);
}

/* What texts name is filled in, in both languages. */
static void test_statements(void **state) {
  (void)state;
  gdl_guideline *guideline = compile(
      "guideline g { language 1 title \"G\" version \"1\" }\n"
      "fact weight : quantity kg 1..300 en \"Weight\" zh \"体重\"\n"
      "fact sure : boolean\n"
      "define part = weight / 3\n"
      "define tenth = weight / 3 shown to 0.1\n"
      "define grade : one of { low en \"small\" zh \"低\", high } = if weight > 50 kg then high "
      "else low\n"
      "action a { label \"A\" with dose : quantity mg }\n"
      "item I { label \"I\" score none rule r when true recommend a with dose = 5..10 mg * (weight "
      "/ 7 kg)\n"
      "  note en \"{part} {tenth} {grade} {sure} {{}}\" zh \"{grade}：{weight}、{a.dose}\" }\n");
  static const struct {
    const char *patient, *en, *zh;
  } cases[] = {
      {"{\"weight\": \"50 kg\", \"sure\": true}", "≈ 16.67 kg ≈ 16.7 kg small yes {}",
       "低：50 kg、≈ 35.71–≈ 71.43 mg"},
      {"{\"weight\": \"70 kg\"}", "≈ 23.33 kg ≈ 23.3 kg high not known {}", "high：70 kg、50–100 mg"},
      {"{}", "not known (missing: Weight) not known (missing: Weight) not known (missing: Weight) not known {}",
       "未知（缺少体重）：未知、未知（缺少体重）"},
  };
  for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
    gdl_result *result = evaluate(guideline, cases[i].patient);
    const gdl_statement_result *note = gdl_result_note(result, 0);
    assert_non_null(note);
    assert_string_equal(note->rule, "I.r");
    assert_string_equal(note->text_en, cases[i].en);
    assert_string_equal(note->text_zh, cases[i].zh);
    assert_null(gdl_result_note(result, 1));
    gdl_result_free(result);
  }
  gdl_guideline_free(guideline);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(test_arguments),
      cmocka_unit_test(test_invalid),
      cmocka_unit_test(test_identity),
      cmocka_unit_test(test_use),
      cmocka_unit_test(test_use_errors),
      cmocka_unit_test(test_use_limit),
      cmocka_unit_test(test_options),
      cmocka_unit_test(test_walk),
      cmocka_unit_test(test_values),
      cmocka_unit_test(test_statements),
      cmocka_unit_test(test_refused),
      cmocka_unit_test(test_set),
      cmocka_unit_test(test_patients),
      cmocka_unit_test(test_threads),
      cmocka_unit_test(test_no_memory_compiling),
      cmocka_unit_test(test_no_memory_for_the_bundled_guideline),
      cmocka_unit_test(test_no_memory_evaluating),
      cmocka_unit_test(test_no_memory_between_patients),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
