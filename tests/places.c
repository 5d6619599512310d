/* places.c - what stands where in a guideline, by its tree: `start end kind` a line, in order. Fails when the place of
 * something does not cover its words, or a word of the author stands nowhere in the tree. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/text.h"
#include "lib/places.h"
#include "source/diag.h"
#include "syntax/parse.h"
#include "syntax/words.h"

typedef struct place {
  gdl_span span;
  place_kind kind;
} place;

typedef struct reading {
  gdl_arena *arena;
  gdl_names *names;
  gdl_diags *diags;
  const gdl_source *source;
  GDL_LIST(place) places;
  int faults;
} reading;

static void fault(reading *r, gdl_span span, const char *what) {
  const gdl_place at = gdl_sources_place(r->diags->sources, span.start);
  fprintf(stderr, "%.*s:%u:%u: %s\n", (int)r->source->name.len, r->source->name.text, at.line,
          at.column, what);
  r->faults++;
}

static bool covers(gdl_arena *arena, place_kind kind, gdl_string words, gdl_string text) {
  switch (kind) {
    case PLACE_NAME: return gdl_string_equal(gdl_text_nfc(arena, words), text);
    case PLACE_NUMBER:
    case PLACE_UNIT: return gdl_string_equal(words, text);
    case PLACE_TEXT:
      return words.len >= 2 && words.text[0] == '"' && words.text[words.len - 1] == '"';
    case PLACE_DATE:
      return words.len >= 4 && gdl_is_digit(words.text[0]) && gdl_is_digit(words.text[words.len - 1]);
  }
  return false;
}

static void seen(void *ctx, place_kind kind, gdl_span span, gdl_string text) {
  reading *r = ctx;
  gdl_string words = gdl_sources_text(r->diags->sources, span);
  while (kind == PLACE_TEXT && words.len > 0 && strchr(" \t\r\n", words.text[0])) { /* between a tag and its text */
    words.text++;
    words.len--;
    span.start++;
  }
  if (!covers(r->arena, kind, words, text)) fault(r, span, "the place in the tree has other words");
  GDL_PUSH(r->arena, &r->places, ((place){span, kind}));
}

static const place *place_at(const reading *r, gdl_span span) {
  for (uint32_t i = 0; i < r->places.count; i++)
    if (r->places.at[i].span.start == span.start && r->places.at[i].span.end == span.end)
      return &r->places.at[i];
  return NULL;
}

/* Every word and sign of the text, as the tree has it. */
static void list(reading *r) {
  static const char *const kinds[] = {"name", "text", "number", "unit", "date"};
  const gdl_spans spans = gdl_scan_spans(r->arena, r->names, r->diags, r->source);
  for (uint32_t i = 0; i < spans.count; i++) {
    const gdl_span span = spans.at[i];
    const gdl_string words = gdl_sources_text(r->diags->sources, span);
    if (words.len == 0) continue; /* the end of the file */
    const place *found = place_at(r, span);
    const bool is_word = gdl_is_ascii_word(words.text[0]) || (unsigned char)words.text[0] >= 0x80;
    /* `cases in order` is one word, `up` and `down` are words after `monotone` alone; the number of `at least 2 of` is in the tree, without a place of its own. */
    const bool is_ours = gdl_word_find(words) || strncmp(words.text, "cases", 5) == 0 ||
                         gdl_string_is(words, "up") || gdl_string_is(words, "down");
    const char *kind = found     ? kinds[found->kind]
                       : is_ours ? "keyword"
                       : is_word ? "other"
                                 : "sign";
    if (!found && is_word && !is_ours && !gdl_is_digit(words.text[0]))
      fault(r, span, "the tree does not know this word");
    printf("%u %u %s\n", span.start - r->source->base, span.end - r->source->base, kind);
  }
}

static char *read_file(const char *path, size_t *len) {
  FILE *file = fopen(path, "rb");
  if (!file) return NULL;
  char *text = malloc(1 << 22);
  *len = text ? fread(text, 1, 1 << 22, file) : 0;
  fclose(file);
  return text;
}

int main(int argc, char **argv) {
  size_t len = 0;
  char *text = argc == 2 ? read_file(argv[1], &len) : NULL;
  if (!text) return 2;
  reading r = {.arena = gdl_arena_new(NULL)};
  r.names = gdl_names_new(r.arena);
  r.diags = gdl_diags_new(r.arena, gdl_sources_new(r.arena));
  r.source = gdl_source_load(r.arena, r.diags, gdl_string_of(argv[1]), text, len);
  free(text);
  const gdl_file *file = r.source ? gdl_parse(r.arena, r.names, r.diags, r.source) : NULL;
  const bool is_read = file && r.diags->errors == 0;
  if (is_read) {
    see_file(&(visit){seen, &r}, file);
    list(&r);
  }
  gdl_arena_free(r.arena);
  return !is_read ? 2 : r.faults > 0;
}
