/* compile.h - for tests: text in, program and diagnostics out. */
#ifndef GDL_TESTS_COMPILE_H
#define GDL_TESTS_COMPILE_H

#include "base/out.h"
#include "sema/program.h"
#include "syntax/parse.h"

typedef struct compiled {
  gdl_arena *arena;
  gdl_names *names;
  gdl_diags *diags;
  const gdl_program *program; /* NULL: errors */
  uint32_t start;             /* offset of `text`, after the prelude */
} compiled;

/* Files after each other: the first is the guideline, the others are used by it. */
static inline compiled compile_files(const char *prelude, const char *const *texts, uint32_t count) {
  compiled t = {.arena = gdl_arena_new(NULL)};
  t.names = gdl_names_new(t.arena);
  t.diags = gdl_diags_new(t.arena, gdl_sources_new(t.arena));
  const gdl_file **files = GDL_NEW_ARRAY(t.arena, const gdl_file *, count);
  for (uint32_t i = 0; i < count; i++) {
    gdl_out out = gdl_out_new(t.arena), name = gdl_out_new(t.arena);
    gdl_out_format(&name, "%d.gdl", (int64_t)i);
    if (i == 0) gdl_out_text(&out, prelude);
    const size_t start = out.len;
    gdl_out_text(&out, texts[i]);
    gdl_out_char(&out, '\n');
    const gdl_source *source = gdl_source_load(t.arena, t.diags, gdl_out_take(&name), out.text, out.len);
    if (!source) return t;
    if (i == 0) t.start = source->base + (uint32_t)start;
    files[i] = gdl_parse(t.arena, t.names, t.diags, source);
  }
  t.program = gdl_check(t.arena, t.names, t.diags, files, count);
  return t;
}

static inline compiled compile(const char *prelude, const char *text) {
  return compile_files(prelude, &text, 1);
}

/* The numbers of the messages that are not about the prelude, in order of place: "1201 1218". */
static inline gdl_string codes_of(const compiled *t) {
  gdl_out out = gdl_out_new(t->arena);
  gdl_diags_sort(t->diags);
  for (uint32_t i = 0; i < t->diags->count; i++) {
    const gdl_diag *diag = &t->diags->at[i];
    if (diag->span.start < t->start) continue;
    if (out.len) gdl_out_char(&out, ' ');
    gdl_out_int(&out, gdl_diag_info_of(diag->code)->number);
  }
  return gdl_out_take(&out);
}

static inline gdl_string message_of(const compiled *t, uint32_t index, gdl_lang lang) {
  gdl_out out = gdl_out_new(t->arena);
  if (index < t->diags->count) gdl_diag_message(t->diags, &t->diags->at[index], lang, &out);
  return gdl_out_take(&out);
}

#endif
