/* mutate.h - would the tests notice a mistake? Each mutant of a guideline is compiled from its changed source and put to the
 * tests until one fails; what none notices is reported as a change of the source. */
#ifndef GDL_SUITE_MUTATE_H
#define GDL_SUITE_MUTATE_H

#include "api/api.h"
#include "base/out.h"
#include "suite/mutants.h"

typedef enum gdl_fate {
  GDL_FATE_NOT_TRIED, /* time was up */
  GDL_FATE_NOTICED,   /* a test fails, or can no longer be read */
  GDL_FATE_SURVIVED,
  GDL_FATE_INVALID,   /* does not compile: nobody could make this mistake unnoticed */
  GDL_FATE_EQUIVALENT /* says the same of every patient */
} gdl_fate;
#define GDL_FATE_COUNT (GDL_FATE_EQUIVALENT + 1)

typedef struct gdl_mutation_case {
  const gdl_program *program; /* the guideline unchanged: the mutant's span is a place in its sources */
  const gdl_mutant *mutant;
  gdl_fate fate;
} gdl_mutation_case;

typedef struct gdl_mutation {
  const gdl_mutation_case *cases;
  uint32_t count;
  uint32_t fates[GDL_FATE_COUNT]; /* how many of each */
} gdl_mutation;

typedef struct gdl_mutation_job {
  const gdl_guideline *const *guides; /* each a file of tests (or a guideline with tests) and what it uses */
  uint32_t count;
  const char *filter; /* only tests whose name holds this; NULL: all */
  gdl_load_fn *load;  /* asked once more which file each `use` means */
  void *load_ctx;
  bool (*goes_on)(void *ctx); /* asked before each mutant; NULL: to the end */
  void *goes_on_ctx;
} gdl_mutation_job;

/* INVARIANT: all tests pass before anything is changed; the caller has seen to it. */
gdl_mutation gdl_mutate(gdl_arena *arena, const gdl_allocator *allocator, const gdl_mutation_job *job);

/* Noticed of all that could be noticed, in tenths of a percent, rounded down. */
uint32_t gdl_mutation_permille(const gdl_mutation *mutation);

void gdl_mutation_text(gdl_out *out, const gdl_mutation *mutation, gdl_lang lang);
/* {"score":"97.3","noticed":…,"survived":…,"invalid":…,"equivalent":…,"not_tried":…,"survivors":[{"file":…,"line":…,
 *  "kind":…,"old":…,"new":…}]} */
void gdl_mutation_json(gdl_out *out, const gdl_mutation *mutation);

#endif
