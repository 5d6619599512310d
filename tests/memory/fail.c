/* fail.c - memory running out at every allocation in turn, through the public header.
 *
 *   fail [--every N] [--set NAME=VALUE]... GUIDELINE [PATIENTS]...
 *
 * Each step (compiling; evaluating; many patients) is taken once in peace, then with its n-th allocation failing, for every
 * n or every N-th: only that one, or, every other time, all from then on. Promised is GDL_NO_MEMORY, no handle, and every
 * block given back; and that the guideline evaluates afterwards as if nothing had been. Exit 1 and a line says what broke. */
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "guideline.h"

#define MAX_FILES 64
#define MAX_SETS 8

/* ---- memory ---- */

typedef struct ledger {
  long live;       /* blocks taken and not given back */
  long taken;      /* allocations since it was last set to 0 */
  long strike;     /* the allocation that fails; 0: none */
  bool is_lasting; /* and those after it */
} ledger;

static void *allocate(void *ctx, void *block, size_t size) {
  ledger *l = ctx;
  if (size == 0) {
    l->live -= block != NULL;
    free(block);
    return NULL;
  }
  l->taken++;
  if (l->strike != 0 && (l->taken == l->strike || (l->is_lasting && l->taken > l->strike)))
    return NULL;
  l->live += block == NULL;
  return realloc(block, size);
}

/* ---- what was answered, as a number ---- */

typedef struct digest {
  uint64_t sum; /* FNV-1a */
} digest;

static void add(digest *d, const char *text) {
  if (!text) text = "\1";
  do d->sum = (d->sum ^ (unsigned char)*text) * UINT64_C(1099511628211);
  while (*text++);
}

static void add_number(digest *d, size_t number) {
  char text[32];
  snprintf(text, sizeof text, "%zu", number);
  add(d, text);
}

static void add_ids(digest *d, gdl_ids ids) {
  add_number(d, ids.count);
  for (size_t i = 0; i < ids.count; i++) add(d, ids.at[i]);
}

static void add_texts(digest *d, size_t count, ...) {
  va_list texts;
  va_start(texts, count);
  for (size_t i = 0; i < count; i++) add(d, va_arg(texts, const char *));
  va_end(texts);
}

static void add_parameter(digest *d, const gdl_parameter_result *p) {
  add_texts(d, 8, p->name, p->label_en, p->label_zh, p->rule, p->effect, p->low, p->high, p->unit);
  add_ids(d, p->missing);
  add_number(d, p->is_open);
}

static void add_action(digest *d, const gdl_action_result *a) {
  add_texts(d, 4, a->id, a->label_en, a->label_zh, a->verdict);
  add_ids(d, a->possible);
  add_ids(d, a->missing);
  add_ids(d, a->because);
  add_ids(d, a->beside);
  for (size_t i = 0; i < a->parameter_count; i++) add_parameter(d, &a->parameters[i]);
  add_ids(d, a->relies_on_readings);
  add_ids(d, a->relies_on_parameters);
  add_ids(d, a->assumed);
}

static void add_statement(digest *d, const gdl_statement_result *s) {
  add_texts(d, 3, s->rule, s->text_en, s->text_zh);
}

static void add_result(digest *d, const gdl_result *result) {
  for (int form = 0; form <= GDL_MESSAGES_JSON; form++)
    add(d, gdl_result_messages(result, (gdl_message_form)form));
  add(d, gdl_result_patient(result));
  add_number(d, gdl_result_is_complete(result));
  add_number(d, gdl_result_is_undetermined(result));
  add_ids(d, gdl_result_missing(result));
  const gdl_action_result *action;
  for (size_t i = 0; (action = gdl_result_action(result, i)) != NULL; i++) add_action(d, action);
  const gdl_item_result *item;
  for (size_t i = 0; (item = gdl_result_item(result, i)) != NULL; i++) {
    add_texts(d, 5, item->id, item->label_en, item->label_zh, item->status, item->score);
    add_ids(d, item->missing);
  }
  const gdl_duty_result *duty;
  for (size_t i = 0; (duty = gdl_result_duty(result, i)) != NULL; i++) {
    add_texts(d, 4, duty->id, duty->label_en, duty->label_zh, duty->status);
    add_ids(d, duty->missing);
  }
  const gdl_statement_result *said;
  for (size_t i = 0; (said = gdl_result_warning(result, i)) != NULL; i++) add_statement(d, said);
  for (size_t i = 0; (said = gdl_result_note(result, i)) != NULL; i++) add_statement(d, said);
}

static void add_guideline(digest *d, const gdl_guideline *guideline) {
  for (int form = 0; form <= GDL_MESSAGES_JSON; form++)
    add(d, gdl_guideline_messages(guideline, (gdl_message_form)form));
  add_texts(d, 3, gdl_guideline_id(guideline), gdl_guideline_version(guideline),
            gdl_guideline_sha256(guideline));
}

/* ---- files ---- */

typedef struct file {
  char name[1024];
  char *text;
  size_t len;
} file;

typedef struct folder { /* what was read; the files stay until the end, so that only gdl asks for memory */
  file files[MAX_FILES];
  size_t count;
} folder;

static const file *read_file(folder *f, const char *name) {
  for (size_t i = 0; i < f->count; i++)
    if (strcmp(f->files[i].name, name) == 0) return &f->files[i];
  FILE *in = f->count < MAX_FILES ? fopen(name, "rb") : NULL;
  if (!in) return NULL;
  file *new = &f->files[f->count];
  const size_t limit = (size_t)1 << 22;
  new->text = malloc(limit);
  new->len = new->text ? fread(new->text, 1, limit, in) : 0;
  fclose(in);
  snprintf(new->name, sizeof new->name, "%s", name);
  f->count++;
  return new;
}

static bool load(void *ctx, const char *from, const char *path, const char **resolved,
                 const char **text, size_t *len) {
  const char *slash = path[0] == '/' ? NULL : strrchr(from, '/');
  char name[1024];
  snprintf(name, sizeof name, "%.*s%s", slash ? (int)(slash - from) + 1 : 0, from, path);
  const file *found = read_file(ctx, name);
  if (!found) return false;
  *resolved = found->name;
  *text = found->text;
  *len = found->len;
  return true;
}

/* ---- the steps ---- */

typedef struct test {
  ledger memory;
  folder folder;
  const file *main, *patients;
  gdl_guideline *guideline;
  gdl_override sets[MAX_SETS];
  size_t set_count;
  long every, strikes, wrong;
} test;

/* False: memory ran out, and *d means nothing. */
typedef bool step(test *t, digest *d);

static void complain(test *t, const char *what) {
  if (t->wrong++ < 10)
    printf("%s%s%s: allocation %ld%s: %s\n", t->main->name, t->patients ? " " : "",
           t->patients ? t->patients->name : "", t->memory.strike,
           t->memory.is_lasting ? " and all after it" : "", what);
}

static gdl_outcome compile(test *t) {
  const gdl_compile_options options = {
      .memory = allocate, .memory_ctx = &t->memory, .load = load, .load_ctx = &t->folder};
  t->guideline = (gdl_guideline *)(void *)t; /* must be overwritten */
  return gdl_compile(t->main->name, t->main->text, t->main->len, &options, &t->guideline);
}

static bool compile_step(test *t, digest *d) {
  const gdl_outcome outcome = compile(t);
  add_number(d, outcome);
  if (outcome == GDL_NO_MEMORY) {
    if (t->guideline) complain(t, "a guideline comes with GDL_NO_MEMORY");
    t->guideline = NULL;
    return false;
  }
  add_guideline(d, t->guideline);
  gdl_guideline_free(t->guideline);
  t->guideline = NULL;
  return true;
}

static gdl_evaluate_options options_of(const test *t) {
  return (gdl_evaluate_options){
      .today = "2026-11-24", .set = t->sets, .set_count = t->set_count, .source = t->patients->name};
}

static bool evaluate_step(test *t, digest *d) {
  const gdl_evaluate_options options = options_of(t);
  gdl_result *result = (gdl_result *)(void *)t;
  const gdl_outcome outcome =
      gdl_evaluate_json(t->guideline, t->patients->text, t->patients->len, &options, &result);
  if (outcome == GDL_NO_MEMORY) {
    if (result) complain(t, "a result comes with GDL_NO_MEMORY");
    return false;
  }
  add_number(d, outcome);
  add_result(d, result);
  gdl_result_free(result);
  return true;
}

static bool next_patient(test *t, gdl_patients *patients, digest *d, bool *is_over) {
  gdl_result *result = (gdl_result *)(void *)t;
  const gdl_outcome outcome = gdl_patients_next(patients, &result);
  if (outcome == GDL_NO_MEMORY) {
    if (result) complain(t, "a result comes with GDL_NO_MEMORY");
    if (gdl_patients_next(patients, &result) != GDL_NO_MEMORY || result)
      complain(t, "the next patient is read after one was left out");
    return false;
  }
  *is_over = outcome == GDL_OK && !result;
  if (*is_over) return true;
  add_number(d, outcome);
  add_result(d, result);
  gdl_result_free(result);
  return true;
}

static bool patients_step(test *t, digest *d) {
  const gdl_evaluate_options options = options_of(t);
  gdl_patients *patients = (gdl_patients *)(void *)t;
  if (gdl_patients_open(t->guideline, t->patients->text, t->patients->len, &options, &patients) ==
      GDL_NO_MEMORY) {
    if (patients) complain(t, "patients come with GDL_NO_MEMORY");
    return false;
  }
  bool is_over = false, has_memory = true;
  while (!is_over && has_memory) has_memory = next_patient(t, patients, d, &is_over);
  gdl_patients_free(patients);
  return has_memory;
}

/* ---- striking ---- */

static digest in_peace(test *t, step *take) {
  digest d = {UINT64_C(14695981039346656037)};
  t->memory.taken = t->memory.strike = 0;
  if (!take(t, &d)) complain(t, "memory runs out by itself");
  return d;
}

static void strike(test *t, step *take, uint64_t expected) {
  const long live = t->memory.live;
  digest d = {0};
  t->memory.taken = 0;
  if (take(t, &d)) complain(t, "there is an answer although memory ran out");
  if (t->memory.live != live) complain(t, "not every block is given back");
  t->memory.live = live;
  t->strikes++;
  /* Now and then, for it costs as much again. */
  if (t->strikes % 8 == 0 && in_peace(t, take).sum != expected)
    complain(t, "the answer afterwards is another");
}

static void strike_everywhere(test *t, step *take) {
  const digest expected = in_peace(t, take);
  const long count = t->memory.taken;
  if (count == 0) {
    complain(t, "nothing is allocated: the test tests nothing");
    return;
  }
  /* The first is not the same in every file, so that between them they strike everywhere. */
  const long first = 1 + (long)(expected.sum % (uint64_t)(t->every < count ? t->every : count));
  for (long n = first, k = 0; n <= count; n += t->every, k++) {
    t->memory.strike = n;
    t->memory.is_lasting = k % 2 == 1;
    strike(t, take, expected.sum);
  }
  t->memory.strike = 0;
}

static void strike_patients(test *t, const file *patients) {
  if (!patients) {
    complain(t, "a file of patients cannot be read");
    return;
  }
  t->patients = patients;
  strike_everywhere(t, evaluate_step);
  strike_everywhere(t, patients_step);
}

static void strike_guideline(test *t, int count, char **paths) {
  strike_everywhere(t, compile_step);
  const gdl_outcome outcome = compile(t);
  const file nobody = {.name = "nobody", .text = (char[]){"{}"}, .len = 2};
  if (outcome == GDL_OK) strike_patients(t, &nobody);
  for (int i = 0; i < count && outcome == GDL_OK; i++)
    strike_patients(t, read_file(&t->folder, paths[i]));
  gdl_guideline_free(t->guideline);
  if (t->memory.live != 0) complain(t, "not every block is given back at the end");
}

static bool read_set(test *t, char *setting) {
  char *equals = strchr(setting, '=');
  if (!equals || t->set_count == MAX_SETS) return false;
  *equals = '\0';
  t->sets[t->set_count++] = (gdl_override){setting, equals + 1};
  return true;
}

int main(int argc, char **argv) {
  static test t = {.every = 1};
  int at = 1;
  for (; at + 1 < argc && argv[at][0] == '-'; at += 2) {
    if (strcmp(argv[at], "--every") == 0)
      t.every = strtol(argv[at + 1], NULL, 10);
    else if (!read_set(&t, argv[at + 1]))
      return 2;
  }
  if (at >= argc || t.every < 1) return 2;
  t.main = read_file(&t.folder, argv[at]);
  if (!t.main) return 2;
  strike_guideline(&t, argc - at - 1, argv + at + 1);
  printf("%ld strikes, %ld wrong\n", t.strikes, t.wrong);
  for (size_t i = 0; i < t.folder.count; i++) free(t.folder.files[i].text);
  return t.wrong > 0;
}
