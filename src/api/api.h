/* api.h - what stands behind the public handles, for the tools and the command; programs of others see guideline.h only. */
#ifndef GDL_API_API_H
#define GDL_API_API_H

#include "base/arena.h"
#include "eval/eval.h"
#include "guideline.h"
#include "sema/program.h"
#include "source/diag.h"

struct gdl_guideline {
  gdl_arena *arena;
  gdl_diags *diags;            /* errors and warnings of the compilation; never NULL */
  const gdl_program *program;  /* NULL when there are errors */
  const gdl_file *const *files; /* the trees, the guideline first; never NULL */
  uint32_t file_count;
};

struct gdl_run_result {
  gdl_arena *arena;
  gdl_diags *problems;      /* why the patient was refused; NULL when it was not */
  gdl_string id;            /* JSON text of the patient's id, or len 0 */
  const gdl_answer *answer; /* NULL when refused */
};

#endif
