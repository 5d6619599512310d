/* because.h - what decided otherwise than a test expects; for src/suite only. */
#ifndef GDL_SUITE_BECAUSE_H
#define GDL_SUITE_BECAUSE_H

#include "suite/suite.h"

typedef struct gdl_ground { /* one rule, definition or fact, and the conditions nearest to the facts that decided it */
  gdl_string name;     /* R2.per_m2; len 0: none */
  gdl_place place;     /* of the nearest condition */
  gdl_string text;     /* "Age 17 years < 18 years" */
  uint32_t conditions; /* how many: the fewer, the nearer to what was expected */
} gdl_ground;

typedef struct gdl_because_list {
  const gdl_ground *grounds; /* the nearest first */
  uint32_t ground_count;
  const uint32_t *read; /* facts that were given and on which it rests, in order of declaration */
  uint32_t read_count;
} gdl_because_list;

/* 3: a reader looks at the nearest; `gdl explain` shows them all. */
#define GDL_BECAUSE_MAX 3

gdl_because_list gdl_because_of(gdl_arena *arena, const gdl_answer *answer,
                                const gdl_expectation *expectation, gdl_lang lang);

#endif
