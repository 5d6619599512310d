/* api.h - what stands behind the public handles, for the tools and the command; programs of others see guideline.h only.
 *
 * The functions here unwind nothing: when memory is exhausted the fail hook of the arena they are given ends the matter. */
#ifndef GDL_API_API_H
#define GDL_API_API_H

#include "base/arena.h"
#include "eval/eval.h"
#include "facts/json.h"
#include "guideline.h"
#include "sema/program.h"
#include "source/diag.h"

/* 64: a guideline and more libraries than one person keeps in mind. */
#define GDL_MAX_FILES 64

struct gdl_guideline {
  gdl_arena *arena;
  gdl_diags *diags;             /* errors and warnings of the compilation; never NULL */
  const gdl_program *program;   /* NULL when there are errors */
  const gdl_file *const *files; /* the trees, the guideline first; never NULL */
  uint32_t file_count;
  gdl_memory_fn *memory; /* of the public compilation, for its evaluations */
  void *memory_ctx;
  const char *messages[GDL_MESSAGES_JSON + 1]; /* by form; of the public compilation only */
};

struct gdl_run_result {
  gdl_arena *arena;
  gdl_diags *problems;         /* why the patient was refused; empty when it was not */
  gdl_string id;               /* JSON text of the patient's id, or len 0 */
  const gdl_answer *answer;    /* NULL when refused */
  const struct gdl_walk *walk; /* of the public results only */
  const char *messages[GDL_MESSAGES_JSON + 1];
};

/* In `arena`; never NULL, and nothing to free but the arena. `text` is copied, and what `load` gives. */
gdl_guideline *gdl_compile_in(gdl_arena *arena, gdl_string name, const char *text, size_t len,
                              gdl_load_fn *load, void *load_ctx);

/* --set name=value: puts the value into run->parameters (made when NULL). False: reported, with the whole of
 * `name=value` as a source of its own. Values live in `arena`. */
bool gdl_run_set(gdl_arena *arena, const gdl_program *program, gdl_run *run, gdl_string name,
                 gdl_string value, gdl_diags *problems);

/* Reads the next patient and evaluates it; all of it in `arena`, which may be reset before the next one. The result is
 * GDL_FACTS_PATIENT only with an answer: contradictions in the data are refusals too. */
gdl_facts_result gdl_run_next(gdl_facts *facts, gdl_arena *arena, const gdl_program *program,
                              gdl_run run, gdl_result *out);

/* late.c: problems of the data that only the evaluation can see. */
void gdl_report_data_errors(gdl_arena *arena, const gdl_answer *answer, gdl_diags *problems);

/* label.c: the text in a language; else untagged, else the other of en and zh, else any; len 0: none. */
gdl_string gdl_label_of(gdl_texts texts, gdl_lang lang);
uint32_t gdl_label_index(gdl_texts texts, gdl_lang lang); /* of which text; GDL_NONE: none */

/* walk.c: the answer as guideline.h shows it. */
struct gdl_walk *gdl_walk_new(gdl_arena *arena, const gdl_answer *answer);

#endif
