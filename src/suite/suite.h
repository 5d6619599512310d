/* suite.h - runs the `test` blocks of a guideline: `gdl test`. Pure: the caller writes what comes out. */
#ifndef GDL_SUITE_SUITE_H
#define GDL_SUITE_SUITE_H

#include "base/out.h"
#include "eval/eval.h"
#include "report/report.h"
#include "sema/program.h"

typedef struct gdl_suite_failure {
  const gdl_expectation *expectation; /* NULL: the data was refused though no error was expected */
  gdl_span span;
  gdl_string expected, actual; /* in words of the language: `R1 applies`, `R1 undetermined` */
  gdl_string missing;          /* facts that would settle it, `a, b`; len 0: none */
} gdl_suite_failure;

typedef struct gdl_suite_result {
  const gdl_test *test;
  const gdl_suite_failure *failures; /* none: the test passed */
  uint32_t failure_count;
} gdl_suite_result;

/* Runs one test; the result lives in `arena`. Tests give `today` where it is used: sema has checked it. */
gdl_suite_result gdl_suite_run(gdl_arena *arena, const gdl_program *program, const gdl_test *test);

/* Every failure with its place, then a line that counts. */
void gdl_suite_text(gdl_out *out, const gdl_program *program, const gdl_suite_result *results,
                    uint32_t count, gdl_style style);
/* {"passed":n,"failed":n,"tests":[{"name":…,"passed":…,"failures":[{"line":…,"expected":…,"actual":…,"missing":"…"}]}]} */
void gdl_suite_json(gdl_out *out, const gdl_program *program, const gdl_suite_result *results,
                    uint32_t count);

#endif
