/* judge.h - whether an answer is what a test expects; for src/suite only. */
#ifndef GDL_SUITE_JUDGE_H
#define GDL_SUITE_JUDGE_H

#include "suite/suite.h"

typedef struct gdl_trial { /* one test as it was run */
  gdl_arena *arena;        /* of the result */
  const gdl_program *program;
  const gdl_answer *answer; /* NULL: a value that was given is refused as it stands */
  bool is_refused;
  const uint32_t *refused; /* facts that the refusal names */
  uint32_t refused_count;
} gdl_trial;

/* What the verdicts of all actions together are missing. */
gdl_indexes gdl_suite_missing(const gdl_trial *trial);
/* Does it come out as expected? If not, what came out, in words of the language. */
bool gdl_judge(const gdl_trial *trial, const gdl_expectation *expectation, gdl_suite_failure *failure);
/* One value, in words of the language. */
void gdl_judge_value(gdl_out *out, const gdl_type *type, const gdl_value *value);

#endif
