/* unit_table.h - a table of units for each test of units; after cmocka.h. */
#ifndef GDL_TESTS_UNIT_TABLE_H
#define GDL_TESTS_UNIT_TABLE_H

#include <stdlib.h>

#include "sema/unit_inner.h"

typedef struct table {
  gdl_arena *arena;
  gdl_units *units;
} table;

static inline int set_up(void **state) {
  table *t = malloc(sizeof *t);
  assert_non_null(t);
  t->arena = gdl_arena_new(NULL);
  t->units = gdl_units_new(t->arena, NULL);
  *state = t;
  return 0;
}

static inline int tear_down(void **state) {
  table *t = *state;
  gdl_arena_free(t->arena);
  free(t);
  return 0;
}

#endif
