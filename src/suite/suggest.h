/* suggest.h - tests for what no test shows: `gdl test --suggest`.
 *
 * Each is a whole `test` block that passes as things stand; its expectations are marked for an expert, who alone can say
 * whether they are right. */
#ifndef GDL_SUITE_SUGGEST_H
#define GDL_SUITE_SUGGEST_H

#include "suite/suite.h"

/* For every point of `coverage` without a test; what was suggested counts as shown from then on. Places for which no patient
 * was found are named in a comment. */
void gdl_suggest(gdl_out *out, const gdl_allocator *allocator, gdl_coverage *coverage,
                 const gdl_suite_file *files, uint32_t count, gdl_lang lang);

/* ---- for src/suite/suggest*.c ---- */

typedef struct gdl_suggestion {
  const gdl_program *program;
  const gdl_test *base;   /* that it starts from, or NULL */
  const gdl_answer *from; /* of that test */
  const gdl_answer *answer;
  const gdl_cover_point *point;
  uint32_t rule; /* whose outcome is at stake, or GDL_NONE */
  gdl_string name;
} gdl_suggestion;

/* Writes the block; false, and nothing written: nothing can be expected of it. */
bool gdl_suggestion_write(gdl_out *out, gdl_arena *scratch, const gdl_suggestion *it);
bool gdl_reads_today(const gdl_program *program);

#endif
