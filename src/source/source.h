/* source.h - texts and places in them.
 *
 * Every text read (guideline files, patient data) is registered in one table and gets its own stretch of one offset space,
 * so that a span of 8 bytes names the file too. */
#ifndef GDL_SOURCE_SOURCE_H
#define GDL_SOURCE_SOURCE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"
#include "base/name.h"

/* 8 MiB: some 60,000 rules; larger texts are not written by people. */
#define GDL_MAX_SOURCE_LEN (8u << 20)

/* Half-open [start, end). {0, 0} is "nowhere": offset 0 is never in a file. */
typedef struct gdl_span {
  uint32_t start, end;
} gdl_span;

typedef struct gdl_source {
  gdl_string name;  /* as shown in messages: a path, or "<stdin>" */
  const char *text; /* UTF-8, checked; a leading BOM is dropped, CRLF is kept; NUL after len */
  uint32_t len;
  uint32_t base; /* offset of its first byte; bytes are base .. base + len, and base + len is its end */
  uint32_t *lines; /* offsets (within the text) at which lines start; made when first asked for */
  uint32_t line_count;
  uint32_t first_line; /* where its first character stands: 1 and 1 but in a piece of a longer text */
  uint32_t first_column;
} gdl_source;

typedef struct gdl_sources gdl_sources;

typedef struct gdl_place {
  const gdl_source *source; /* NULL for "nowhere" */
  uint32_t line, column;    /* from 1; column counts characters (code points), a tab is one */
} gdl_place;

gdl_sources *gdl_sources_new(gdl_arena *arena);
/* `text` must live as long as the table. NULL if the offset space (4 GiB) is full. */
const gdl_source *gdl_sources_add(gdl_sources *sources, gdl_string name, const char *text, size_t len);
/* The same for a piece of a longer text, which has its first character in that line and column. */
const gdl_source *gdl_sources_add_from(gdl_sources *sources, gdl_string name, const char *text,
                                       size_t len, uint32_t first_line, uint32_t first_column);
const gdl_source *gdl_sources_at(const gdl_sources *sources,
                                 uint32_t index); /* NULL past the end; in order of adding */
const gdl_source *gdl_sources_of(const gdl_sources *sources, gdl_span span);
gdl_place gdl_sources_place(gdl_sources *sources, uint32_t offset);
gdl_string gdl_sources_text(const gdl_sources *sources, gdl_span span); /* the words a span covers */

static inline gdl_span gdl_span_join(gdl_span a, gdl_span b) {
  if (a.end == 0) return b;
  if (b.end == 0) return a;
  return (gdl_span){a.start < b.start ? a.start : b.start, a.end > b.end ? a.end : b.end};
}

#endif
