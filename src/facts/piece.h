/* piece.h - the stretch of a text that is one patient, or was taken for one, with messages of its own; for src/facts only. */
#ifndef GDL_FACTS_PIECE_H
#define GDL_FACTS_PIECE_H

#include "base/json.h"
#include "source/diag.h"

typedef struct gdl_piece {
  struct gdl_facts *facts;
  gdl_arena *run;
  gdl_diags *problems;
  const char *text;
  size_t len; /* up to where it may reach */
  bool is_broken;
} gdl_piece;

#define GDL_PIECE_BASE 1u /* the piece is the first source of its table */

static inline gdl_span gdl_piece_span(size_t start, size_t end) {
  return (gdl_span){(uint32_t)start + GDL_PIECE_BASE, (uint32_t)end + GDL_PIECE_BASE};
}

/* broken.c; `key` is the one that stands twice. */
void gdl_piece_report_broken(gdl_piece *p, gdl_json_problem problem, size_t at, gdl_string key);
/* Something stands at `at`, outside every patient, that cannot stand there. */
void gdl_piece_report_stray(gdl_piece *p, size_t at, bool is_trailing);
gdl_string gdl_number_words(gdl_arena *arena, int64_t number);

#endif
