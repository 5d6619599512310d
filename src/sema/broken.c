/* broken.c - names that stand in a part of a file that could not be read.
 *
 * A guideline with errors of syntax is checked as far as it was read. What is missing from it may stand in the rest: whoever
 * looks for a name that occurs there finds nothing and says nothing, so that no error is reported that only follows from
 * another. This silences nothing in a guideline that runs: its syntax has no errors. */
#include "base/text.h"
#include "sema/check.h"

void gdl_declare_broken(gdl_checker *c, const gdl_name *name) {
  if (!name) return;
  if (name->id >= c->broken_capacity) {
    uint32_t capacity = c->broken_capacity ? c->broken_capacity * 2 : 256;
    while (capacity <= name->id) capacity *= 2;
    c->broken = gdl_arena_grow(c->arena, c->broken, c->broken_capacity, capacity);
    c->broken_capacity = capacity;
  }
  c->broken[name->id] = true;
}

bool gdl_is_broken(const gdl_checker *c, const gdl_name *name) {
  return name && name->id < c->broken_capacity && c->broken[name->id];
}

/* ---- words of a text ---- */

/* Past the comment or the string that begins at `at`; `at` itself if none does. A string ends with its line. */
static size_t past_other_text(const char *text, size_t at, size_t end) {
  const bool is_comment = text[at] == '/' && at + 1 < end && text[at + 1] == '/';
  if (!is_comment && text[at] != '"') return at;
  const char closing = is_comment ? '\n' : '"';
  for (at++; at < end && text[at] != '\n' && text[at] != closing; at++)
    if (text[at] == '\\' && !is_comment && at + 1 < end) at++;
  return at < end ? at + 1 : end;
}

/* The end of the name that begins at `at`; `at` itself if none does. */
static size_t past_name(const char *text, size_t at, size_t end) {
  for (bool is_first = true; at < end; is_first = false) {
    uint32_t code_point = 0;
    const size_t len = gdl_utf8_decode(text + at, end - at, &code_point);
    if (len == 0 || !(is_first ? gdl_is_name_start(code_point) : gdl_is_name_continue(code_point)))
      break;
    at += len;
  }
  return at;
}

static void declare_word(gdl_checker *c, const char *text, size_t len) {
  const gdl_string name = gdl_text_nfc(c->arena, (gdl_string){text, (uint32_t)len});
  gdl_declare_broken(c, gdl_names_find(c->names, name.text, name.len)); /* never met elsewhere: nobody asks for it */
}

static void declare_words(gdl_checker *c, const char *text, size_t at, size_t end) {
  while (at < end) {
    size_t next = past_other_text(text, at, end);
    if (next == at) {
      next = past_name(text, at, end);
      if (next > at)
        declare_word(c, text + at, next - at);
      else
        next++;
    }
    at = next;
  }
}

/* ---- parts that were not read ---- */

static void find_in_file(gdl_checker *c, const gdl_file *file) {
  const gdl_source *source = file->source;
  size_t at = 0;
  for (uint32_t i = 0; i < file->decls.count; i++) {
    const gdl_decl *decl = file->decls.at[i];
    if (decl->kind == GDL_DECL_ERROR) {
      gdl_declare_broken(c, decl->name.name);
      continue;
    }
    if (decl->span.start < source->base + at) continue; /* they stand in order; to be sure */
    declare_words(c, source->text, at, decl->span.start - source->base);
    at = decl->span.end - source->base;
  }
  declare_words(c, source->text, at, source->len);
}

void gdl_find_broken(gdl_checker *c) {
  for (uint32_t f = 0; c->has_syntax_errors && f < c->file_count; f++) find_in_file(c, c->files[f]);
}
