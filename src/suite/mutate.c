/* mutate.c - puts every mutant to the tests. */
#include "suite/mutate.h"

#include <string.h>

#include "suite/suite.h"

typedef struct known_use { /* which file a `use` means */
  gdl_string from, path, resolved;
} known_use;

typedef struct stage { /* one file of tests, compiled with the mutant of the moment */
  const gdl_guideline *original;
  gdl_arena *arena;
  const gdl_program *program; /* NULL: not compiled yet */
  GDL_LIST(known_use) uses;
} stage;

typedef struct turn { /* one test, in the order in which they are tried */
  uint32_t stage, test;
} turn;

typedef struct mutator {
  gdl_arena *arena, *scratch;
  const gdl_mutation_job *job;
  stage *stages;
  turn *turns;
  uint32_t turn_count;
  const gdl_source *source; /* of the mutant, as in the program it was found in */
  gdl_string changed;       /* its text with the mutant */
  stage *at;                /* the one that is being compiled, for the loader */
  const void *last;         /* the rule or declaration of the mutant before */
} mutator;

/* ---- files ---- */

static gdl_string kept(gdl_arena *arena, const char *text) {
  const size_t len = strlen(text);
  return (gdl_string){gdl_arena_copy(arena, text, len), (uint32_t)len};
}

static bool record(void *ctx, const char *from, const char *path, const char **resolved,
                   const char **text, size_t *len) {
  mutator *m = ctx;
  *resolved = NULL;
  if (!m->job->load || !m->job->load(m->job->load_ctx, from, path, resolved, text, len))
    return false;
  const known_use use = {kept(m->arena, from), kept(m->arena, path),
                         kept(m->arena, *resolved ? *resolved : path)};
  GDL_PUSH(m->arena, &m->at->uses, use);
  return true;
}

/* From memory: the changed text for the file of the mutant, what was compiled before for the others. */
static gdl_string text_of(const mutator *m, gdl_string name) {
  if (gdl_string_equal(name, m->source->name)) return m->changed;
  for (uint32_t i = 0; i < m->at->original->file_count; i++) {
    const gdl_source *source = m->at->original->files[i]->source;
    if (gdl_string_equal(name, source->name)) return (gdl_string){source->text, source->len};
  }
  return (gdl_string){NULL, 0};
}

static bool recall(void *ctx, const char *from, const char *path, const char **resolved,
                   const char **text, size_t *len) {
  const mutator *m = ctx;
  for (uint32_t i = 0; i < m->at->uses.count; i++) {
    const known_use *use = &m->at->uses.at[i];
    if (!gdl_string_is(use->from, from) || !gdl_string_is(use->path, path)) continue;
    const gdl_string content = text_of(m, use->resolved);
    *resolved = use->resolved.text;
    *text = content.text;
    *len = content.len;
    return content.text != NULL;
  }
  return false;
}

static bool uses(const stage *s, const gdl_source *source) {
  for (uint32_t i = 0; i < s->original->file_count; i++)
    if (gdl_string_equal(s->original->files[i]->source->name, source->name)) return true;
  return false;
}

/* ---- one mutant ---- */

static bool lies_in_test(const gdl_guideline *guide, gdl_span span) {
  for (uint32_t f = 0; f < guide->file_count; f++)
    for (uint32_t i = 0; i < guide->files[f]->decls.count; i++) {
      const gdl_decl *decl = guide->files[f]->decls.at[i];
      if (decl->kind == GDL_DECL_TEST && span.start >= decl->span.start && span.end <= decl->span.end)
        return true;
    }
  return false;
}

/* What does not compile because a test asks for what is gone was noticed by that test. */
static gdl_fate fate_of_errors(const gdl_guideline *guide) {
  for (uint32_t i = 0; i < guide->diags->count; i++) {
    const gdl_diag *diag = &guide->diags->at[i];
    if (gdl_diag_info_of(diag->code)->severity == GDL_ERROR && !lies_in_test(guide, diag->span))
      return GDL_FATE_INVALID;
  }
  return GDL_FATE_NOTICED;
}

/* SURVIVED: it compiles. */
static gdl_fate set_stage(mutator *m, stage *s) {
  gdl_arena_reset(s->arena);
  m->at = s;
  const gdl_source *main = s->original->files[0]->source;
  const gdl_string text = text_of(m, main->name);
  const gdl_guideline *guide = gdl_compile_in(s->arena, main->name, text.text, text.len, recall, m);
  s->program = guide->program;
  return s->program ? GDL_FATE_SURVIVED : fate_of_errors(guide);
}

static void bring_to_front(mutator *m, uint32_t index) {
  const turn it = m->turns[index];
  memmove(m->turns + 1, m->turns, index * sizeof *m->turns);
  m->turns[0] = it;
}

static gdl_fate put_to_tests(mutator *m) {
  for (uint32_t i = 0; i < m->job->count; i++) m->stages[i].program = NULL;
  for (uint32_t i = 0; i < m->turn_count; i++) {
    const turn it = m->turns[i];
    stage *s = &m->stages[it.stage];
    if (!uses(s, m->source)) continue;
    if (!s->program) {
      const gdl_fate fate = set_stage(m, s);
      if (fate != GDL_FATE_SURVIVED) return fate;
    }
    gdl_arena_reset(m->scratch);
    if (it.test >= s->program->tests_count) return GDL_FATE_NOTICED;
    if (gdl_suite_run(m->scratch, s->program, &s->program->tests[it.test]).failure_count == 0)
      continue;
    bring_to_front(m, i);
    return GDL_FATE_NOTICED;
  }
  return GDL_FATE_SURVIVED;
}

/* ---- the order of tests ---- */

static bool mentions(const gdl_program *program, const gdl_test *test, const gdl_mutant *mutant) {
  for (uint32_t i = 0; i < test->expect_count; i++) {
    const gdl_expectation *e = &test->expects[i];
    const gdl_decl *decl = NULL;
    if (e->by != GDL_NONE && program->rules[e->by].decl == mutant->rule) return true;
    if (e->about == GDL_ABOUT_RULE && mutant->rule && program->rules[e->index].decl == mutant->rule)
      return true;
    if (e->about == GDL_ABOUT_ITEM) decl = program->items[e->index].decl;
    if (e->about == GDL_ABOUT_DEFINE) decl = program->defines[e->index].decl;
    if (e->about == GDL_ABOUT_FACT) decl = program->facts[e->index].decl;
    if (decl && decl == mutant->decl) return true;
  }
  return false;
}

/* When another rule's turn comes, the tests that speak of it go first; else those that noticed the mutants before. The order
 * is for speed alone: it changes no fate. */
static void order_tests(mutator *m, const gdl_mutation_case *it, const stage *of) {
  const void *now = it->mutant->rule ? (const void *)it->mutant->rule : (const void *)it->mutant->decl;
  if (now == m->last) return;
  m->last = now;
  for (uint32_t i = 0; i < m->turn_count; i++) {
    const stage *s = &m->stages[m->turns[i].stage];
    /* the trees of other stages are other trees: their rules are never this one */
    if (s == of &&
        mentions(s->original->program, &s->original->program->tests[m->turns[i].test], it->mutant))
      bring_to_front(m, i);
  }
}

/* ---- the whole ---- */

static gdl_string with_mutant(gdl_arena *arena, const gdl_source *source, const gdl_mutant *mutant) {
  gdl_out out = gdl_out_new(arena);
  const uint32_t start = mutant->span.start - source->base, end = mutant->span.end - source->base;
  gdl_out_bytes(&out, source->text, start);
  gdl_out_string(&out, mutant->text);
  gdl_out_bytes(&out, source->text + end, source->len - end);
  return gdl_out_take(&out);
}

static void set_up(mutator *m, const gdl_allocator *allocator) {
  uint32_t tests = 0;
  m->stages = GDL_NEW_ARRAY(m->arena, stage, m->job->count);
  for (uint32_t i = 0; i < m->job->count; i++) {
    stage *s = m->at = &m->stages[i];
    s->original = m->job->guides[i];
    s->arena = gdl_arena_new(allocator);
    const gdl_source *main = s->original->files[0]->source;
    gdl_compile_in(s->arena, main->name, main->text, main->len, record, m);
    tests += s->original->program->tests_count;
  }
  m->turns = GDL_NEW_ARRAY(m->arena, turn, tests);
  for (uint32_t i = 0; i < m->job->count; i++) {
    const gdl_program *program = m->stages[i].original->program;
    for (uint32_t t = 0; t < program->tests_count; t++)
      if (!m->job->filter || strstr(program->tests[t].decl->test.name.string.text, m->job->filter))
        m->turns[m->turn_count++] = (turn){i, t};
  }
}

typedef GDL_LIST(gdl_mutation_case) case_list;

static bool was_seen(const mutator *m, uint32_t stage_index, const gdl_source *source) {
  for (uint32_t i = 0; i < stage_index; i++)
    if (uses(&m->stages[i], source)) return true;
  return false;
}

/* Every file once, however many stages use it. */
static void find_cases(mutator *m, case_list *cases) {
  for (uint32_t i = 0; i < m->job->count; i++) {
    const gdl_guideline *guide = m->job->guides[i];
    for (uint32_t f = 0; f < guide->file_count; f++) {
      if (was_seen(m, i, guide->files[f]->source)) continue;
      const gdl_mutants mutants = gdl_mutants_of(m->arena, guide->program, guide->files[f]);
      for (uint32_t k = 0; k < mutants.count; k++)
        GDL_PUSH(m->arena, cases,
                 ((gdl_mutation_case){guide->program, &mutants.at[k], GDL_FATE_NOT_TRIED}));
    }
  }
}

static const stage *stage_of(const mutator *m, const gdl_mutation_case *it) {
  for (uint32_t i = 0; i < m->job->count; i++)
    if (m->stages[i].original->program == it->program) return &m->stages[i];
  return NULL;
}

static gdl_fate try_one(mutator *m, const gdl_mutation_case *it, gdl_arena *text_arena) {
  if (it->mutant->is_equivalent) return GDL_FATE_EQUIVALENT;
  gdl_arena_reset(text_arena);
  m->source = gdl_sources_of(it->program->sources, it->mutant->span);
  m->changed = with_mutant(text_arena, m->source, it->mutant);
  order_tests(m, it, stage_of(m, it));
  return put_to_tests(m);
}

gdl_mutation gdl_mutate(gdl_arena *arena, const gdl_allocator *allocator, const gdl_mutation_job *job) {
  mutator m = {.arena = arena, .scratch = gdl_arena_new(allocator), .job = job};
  gdl_arena *text_arena = gdl_arena_new(allocator);
  case_list cases = {0};
  gdl_mutation mutation = {0};
  set_up(&m, allocator);
  find_cases(&m, &cases);
  for (uint32_t i = 0; i < cases.count && (!job->goes_on || job->goes_on(job->goes_on_ctx)); i++)
    cases.at[i].fate = try_one(&m, &cases.at[i], text_arena);
  for (uint32_t i = 0; i < cases.count; i++) mutation.fates[cases.at[i].fate]++;
  for (uint32_t i = 0; i < job->count; i++) gdl_arena_free(m.stages[i].arena);
  gdl_arena_free(text_arena);
  gdl_arena_free(m.scratch);
  mutation.cases = cases.at;
  mutation.count = cases.count;
  return mutation;
}

uint32_t gdl_mutation_permille(const gdl_mutation *mutation) {
  const uint32_t noticed = mutation->fates[GDL_FATE_NOTICED],
                 all = noticed + mutation->fates[GDL_FATE_SURVIVED];
  if (all == 0) return mutation->fates[GDL_FATE_NOT_TRIED] > 0 ? 0 : 1000;
  return (uint32_t)((uint64_t)noticed * 1000 / all);
}
