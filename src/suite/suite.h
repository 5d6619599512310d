/* suite.h - runs the `test` blocks of a guideline: `gdl test`. Pure: the caller writes what comes out. */
#ifndef GDL_SUITE_SUITE_H
#define GDL_SUITE_SUITE_H

#include "base/out.h"
#include "eval/eval.h"
#include "report/report.h"
#include "sema/program.h"

typedef struct gdl_suite_failure {
  uint32_t expectation;         /* index into the test's expects, or GDL_NONE: the test could not be run at all */
  gdl_span span;
  gdl_string expected, actual;  /* in words of the language: `R1 applies`, `R1 undetermined` */
  gdl_string missing;           /* facts that would settle it, `a, b`; len 0: none */
} gdl_suite_failure;

typedef struct gdl_suite_result {
  const gdl_test *test;
  bool passed;
  const gdl_suite_failure *failures;
  uint32_t failure_count;
} gdl_suite_result;

/* Runs one test; the result lives in `arena`. Tests must give `today` where it is used: sema has checked it. */
gdl_suite_result gdl_suite_run(gdl_arena *arena, const gdl_program *program, const gdl_test *test);

void gdl_suite_text(gdl_out *out, const gdl_program *program, const gdl_suite_result *results, uint32_t count,
                    gdl_style style);
void gdl_suite_json(gdl_out *out, const gdl_program *program, const gdl_suite_result *results, uint32_t count);

#endif
