/* evaluate.c - the public functions that read patients and evaluate. */
#include "api/messages.h"
#include "api/unwind.h"
#include "api/walk.h"
#include "guideline.h"

typedef struct evaluation {
  const gdl_guideline *guideline;
  gdl_evaluate_options options;
  gdl_date today;
  const char *text;
  size_t len;
  gdl_facts *facts; /* NULL: a reader of its own for one object in `text` */
  gdl_facts_result read;
  gdl_result *result;
} evaluation;

struct gdl_patients {
  gdl_arena *arena;
  evaluation evaluation;
  bool is_over, is_out_of_memory;
};

/* Every setting is tried, so that all that are wrong are told. */
static bool apply_settings(gdl_arena *arena, const evaluation *e, gdl_run *run, gdl_diags *problems) {
  for (size_t i = 0; i < e->options.set_count; i++)
    gdl_run_set(arena, e->guideline->program, run, gdl_string_of(e->options.set[i].name),
                gdl_string_of(e->options.set[i].value), problems);
  return problems->errors == 0;
}

static void complete(gdl_arena *arena, gdl_result *result) {
  gdl_messages_write(arena, result->problems, result->messages);
  result->id.text =
      gdl_arena_copy(arena, result->id.text, result->id.len); /* it may stand in the caller's text */
  if (result->answer) result->walk = gdl_walk_new(arena, result->answer);
}

static void evaluate(gdl_arena *arena, void *ctx) {
  evaluation *e = ctx;
  const gdl_program *program = e->guideline->program;
  gdl_result *result = GDL_NEW(arena, gdl_result);
  result->arena = arena;
  result->problems = gdl_diags_new(arena, gdl_sources_new(arena));
  e->result = result;
  gdl_run run = {.today = e->today};
  e->read = GDL_FACTS_BROKEN;
  if (apply_settings(arena, e, &run, result->problems)) {
    gdl_facts *facts = e->facts;
    if (!facts)
      facts = gdl_facts_new(arena, program, gdl_string_of(e->options.source), e->text, e->len, 1,
                            GDL_FACTS_OBJECT);
    e->read = gdl_run_next(facts, arena, program, run, result);
    if (e->read == GDL_FACTS_END) return;
  }
  complete(arena, result);
}

/* False: an argument is wrong. */
static bool prepare(const gdl_guideline *guideline, const char *text, size_t len,
                    const gdl_evaluate_options *options, evaluation *out) {
  if (!guideline || !guideline->program || (!text && len > 0) || !options || !options->today)
    return false;
  const gdl_string today = gdl_string_of(options->today);
  *out = (evaluation){.guideline = guideline, .options = *options, .text = text ? text : "", .len = len};
  if (!out->options.source) out->options.source = "patient";
  for (size_t i = 0; i < options->set_count; i++)
    if (!options->set || !options->set[i].name || !options->set[i].value) return false;
  return gdl_date_parse(today.text, today.len, &out->today);
}

static gdl_outcome outcome_of(const gdl_result *result) {
  return result->answer ? GDL_OK : GDL_REFUSED;
}

gdl_outcome gdl_evaluate_json(const gdl_guideline *guideline, const char *json, size_t len,
                              const gdl_evaluate_options *options, gdl_result **out) {
  if (!out) return GDL_BAD_ARGUMENT;
  *out = NULL;
  evaluation e;
  if (!prepare(guideline, json, len, options, &e)) return GDL_BAD_ARGUMENT;
  if (!gdl_work_in_arena(guideline->memory, guideline->memory_ctx, evaluate, &e))
    return GDL_NO_MEMORY;
  *out = e.result;
  return outcome_of(e.result);
}

void gdl_result_free(gdl_result *result) {
  if (result) gdl_arena_free(result->arena); /* it lives in its own arena */
}

/* ---- many ---- */

static evaluation copy_options(gdl_arena *arena, const evaluation *e) {
  evaluation copied = *e;
  gdl_override *set = GDL_NEW_ARRAY(arena, gdl_override, e->options.set_count);
  for (size_t i = 0; i < e->options.set_count; i++) {
    const gdl_string name = gdl_string_of(e->options.set[i].name),
                     value = gdl_string_of(e->options.set[i].value);
    set[i] = (gdl_override){gdl_arena_copy(arena, name.text, name.len),
                            gdl_arena_copy(arena, value.text, value.len)};
  }
  const gdl_string source = gdl_string_of(e->options.source);
  copied.options.set = set;
  copied.options.source = gdl_arena_copy(arena, source.text, source.len);
  copied.options.today = NULL; /* read already */
  return copied;
}

typedef struct opening {
  const evaluation *evaluation;
  gdl_patients *patients;
} opening;

static void open_patients(gdl_arena *arena, void *ctx) {
  opening *o = ctx;
  gdl_patients *patients = GDL_NEW(arena, gdl_patients);
  patients->arena = arena;
  patients->evaluation = copy_options(arena, o->evaluation);
  evaluation *e = &patients->evaluation;
  const gdl_facts_form form = gdl_facts_form_of(e->text, e->len);
  e->facts = gdl_facts_new(arena, e->guideline->program, gdl_string_of(e->options.source), e->text,
                           e->len, 1, form);
  o->patients = patients;
}

gdl_outcome gdl_patients_open(const gdl_guideline *guideline, const char *text, size_t len,
                              const gdl_evaluate_options *options, gdl_patients **out) {
  if (!out) return GDL_BAD_ARGUMENT;
  *out = NULL;
  evaluation e;
  if (!prepare(guideline, text, len, options, &e)) return GDL_BAD_ARGUMENT;
  opening o = {.evaluation = &e};
  if (!gdl_work_in_arena(guideline->memory, guideline->memory_ctx, open_patients, &o))
    return GDL_NO_MEMORY;
  *out = o.patients;
  return GDL_OK;
}

gdl_outcome gdl_patients_next(gdl_patients *patients, gdl_result **out) {
  if (!out) return GDL_BAD_ARGUMENT;
  *out = NULL;
  if (!patients) return GDL_BAD_ARGUMENT;
  if (patients->is_out_of_memory) return GDL_NO_MEMORY;
  if (patients->is_over) return GDL_OK;
  evaluation *e = &patients->evaluation;
  gdl_arena *arena = gdl_work_in_arena(e->guideline->memory, e->guideline->memory_ctx, evaluate, e);
  if (!arena) { /* a patient was half read: going on would leave one out without a word */
    patients->is_out_of_memory = true;
    return GDL_NO_MEMORY;
  }
  patients->is_over = e->read == GDL_FACTS_BROKEN || e->read == GDL_FACTS_END;
  if (e->read == GDL_FACTS_END) {
    gdl_arena_free(arena);
    return GDL_OK;
  }
  *out = e->result;
  return outcome_of(e->result);
}

void gdl_patients_free(gdl_patients *patients) {
  if (patients) gdl_arena_free(patients->arena);
}
