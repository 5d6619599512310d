/* readers.h - which items and results read a fact, directly or through definitions, rules and facts computed from it. */
#ifndef GDL_REPORT_READERS_H
#define GDL_REPORT_READERS_H

#include "sema/program.h"

typedef struct gdl_readers {
  const gdl_program *program;
  uint64_t *bits; /* by fact, then item, then definition (of results alone) */
  uint32_t words; /* of one fact */
} gdl_readers;

gdl_readers gdl_readers_new(gdl_arena *arena, const gdl_program *program);

static inline bool gdl_readers_has(const gdl_readers *readers, uint32_t fact, uint32_t item) {
  return (readers->bits[(size_t)fact * readers->words + item / 64] >> (item % 64) & 1) != 0;
}

static inline bool gdl_readers_has_result(const gdl_readers *readers, uint32_t fact, uint32_t define) {
  return gdl_readers_has(readers, fact, readers->program->items_count + define);
}

#endif
