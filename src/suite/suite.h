/* suite.h - runs the `test` blocks of a guideline: `gdl test`. Pure: the caller writes what comes out. */
#ifndef GDL_SUITE_SUITE_H
#define GDL_SUITE_SUITE_H

#include "base/out.h"
#include "eval/eval.h"
#include "report/report.h"
#include "sema/program.h"
#include "suite/coverage.h"

typedef struct gdl_suite_failure {
  const gdl_expectation *expectation; /* NULL: the data was refused though no error was expected */
  gdl_span span;
  gdl_string expected, actual; /* in words of the language: `R1 applies`, `R1 undetermined` */
  gdl_string missing;          /* facts that would settle it, `a, b`; len 0: none */
} gdl_suite_failure;

typedef struct gdl_suite_result {
  const gdl_test *test;
  const gdl_answer *answer;          /* NULL: refused as it was given, or passed and not kept */
  const gdl_suite_failure *failures; /* none: the test passed */
  uint32_t failure_count;
} gdl_suite_result;

typedef struct gdl_suite_file { /* the tests that were run of one file, and of what it uses */
  const gdl_program *program;
  const gdl_suite_result *results;
  uint32_t count;
} gdl_suite_file;

/* Runs one test; the result lives in `arena`. Tests give `today` where it is used: sema has checked it. */
gdl_suite_result gdl_suite_run(gdl_arena *arena, const gdl_program *program, const gdl_test *test);
/* Runs all tests whose name holds `filter` (NULL: all). `scratch` is reset for each; NULL coverage: none is counted. */
gdl_suite_file gdl_suite_all(gdl_arena *arena, gdl_arena *scratch, const gdl_program *program,
                             const char *filter, gdl_coverage *coverage);

typedef struct gdl_suite_count {
  uint32_t passed, failed;
} gdl_suite_count;
gdl_suite_count gdl_suite_counted(const gdl_suite_file *files, uint32_t count);

/* Every failure with its place, then a line that counts. */
void gdl_suite_text(gdl_out *out, const gdl_suite_file *files, uint32_t count, gdl_style style);
/* The members of an object, without its braces:
 * "passed":n,"failed":n,"tests":[{"file":…,"name":…,"passed":…,"failures":[{"file":…,"line":…,"expected":…,"actual":…,
 * "missing":"…","because":[{"name":…,"file":…,"line":…,"text":{"en":…,"zh":…}}],"read":[{"fact":…,"value":…}]}]}] */
void gdl_suite_json(gdl_out *out, const gdl_suite_file *files, uint32_t count);
/* JUnit's XML, as CI services read it: one <testsuite> a file. */
void gdl_suite_junit(gdl_out *out, const gdl_suite_file *files, uint32_t count, gdl_lang lang);

#endif
