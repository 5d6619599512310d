/* source.c - the table of texts and the places in them. */
#include "source/source.h"

#include <string.h>

#include "base/text.h"

struct gdl_sources {
  gdl_arena *arena;
  GDL_LIST(gdl_source *) list; /* in order of adding, so of base */
};

gdl_sources *gdl_sources_new(gdl_arena *arena) {
  gdl_sources *sources = GDL_NEW(arena, gdl_sources);
  sources->arena = arena;
  return sources;
}

const gdl_source *gdl_sources_add(gdl_sources *sources, gdl_string name, const char *text, size_t len) {
  uint64_t base = 1; /* offset 0 is nowhere */
  if (sources->list.count > 0) {
    const gdl_source *last = sources->list.at[sources->list.count - 1];
    base = (uint64_t)last->base + last->len + 1; /* the end of one text is not the start of the next */
  }
  if (len >= UINT32_MAX || base + len >= UINT32_MAX) return NULL;
  gdl_source *source = GDL_NEW(sources->arena, gdl_source);
  *source = (gdl_source){.name = name,
                         .text = text,
                         .len = (uint32_t)len,
                         .base = (uint32_t)base,
                         .first_line = 1,
                         .first_column = 1};
  GDL_PUSH(sources->arena, &sources->list, source);
  return source;
}

const gdl_source *gdl_sources_add_from(gdl_sources *sources, gdl_string name, const char *text,
                                       size_t len, uint32_t first_line, uint32_t first_column) {
  if (!gdl_sources_add(sources, name, text, len)) return NULL;
  gdl_source *source = sources->list.at[sources->list.count - 1];
  source->first_line = first_line;
  source->first_column = first_column;
  return source;
}

const gdl_source *gdl_sources_at(const gdl_sources *sources, uint32_t index) {
  return index < sources->list.count ? sources->list.at[index] : NULL;
}

static gdl_source *find(const gdl_sources *sources, uint32_t offset) {
  if (offset == 0) return NULL;
  uint32_t low = 0, high = sources->list.count;
  while (low < high) { /* the first source that begins after `offset` */
    uint32_t middle = low + (high - low) / 2;
    if (sources->list.at[middle]->base <= offset)
      low = middle + 1;
    else
      high = middle;
  }
  if (low == 0) return NULL;
  gdl_source *source = sources->list.at[low - 1];
  return offset - source->base <= source->len ? source : NULL;
}

const gdl_source *gdl_sources_of(const gdl_sources *sources, gdl_span span) {
  return span.end == 0 ? NULL : find(sources, span.start);
}

static uint32_t next_line(const gdl_source *source, uint32_t from) { /* its start; 0: there is none */
  const char *end = from < source->len ? memchr(source->text + from, '\n', source->len - from) : NULL;
  return end ? (uint32_t)(end - source->text) + 1 : 0;
}

static void find_lines(gdl_sources *sources, gdl_source *source) {
  uint32_t count = 1, at = 0;
  while ((at = next_line(source, at)) != 0) count++;
  source->lines = GDL_NEW_ARRAY(sources->arena, uint32_t, count);
  source->line_count = 1;
  while ((at = next_line(source, at)) != 0) source->lines[source->line_count++] = at;
}

gdl_place gdl_sources_place(gdl_sources *sources, uint32_t offset) {
  gdl_source *source = find(sources, offset);
  if (!source) return (gdl_place){0};
  if (!source->lines) find_lines(sources, source);
  uint32_t at = offset - source->base;
  uint32_t low = 0, high = source->line_count;
  while (high - low > 1) {
    uint32_t middle = low + (high - low) / 2;
    if (source->lines[middle] <= at)
      low = middle;
    else
      high = middle;
  }
  gdl_place place = {.source = source,
                     .line = low + source->first_line,
                     .column = low == 0 ? source->first_column : 1};
  for (uint32_t i = source->lines[low]; i < at; i++)
    place.column += ((unsigned char)source->text[i] & 0xC0u) != 0x80u;
  return place;
}

gdl_string gdl_sources_text(const gdl_sources *sources, gdl_span span) {
  const gdl_source *source = gdl_sources_of(sources, span);
  if (!source || span.end < span.start || span.end - source->base > source->len)
    return (gdl_string){"", 0};
  return (gdl_string){source->text + (span.start - source->base), span.end - span.start};
}
