/* fmt.c - lays a guideline out, and makes sure that it stayed the same. */
#include "fmt/fmt.h"

#include <string.h>

#include "fmt/fingerprint.h"
#include "fmt/printer.h"

/* One pass, with memory of its own. */
typedef struct pass {
  gdl_arena *arena;
  const gdl_allocator *allocator;
  gdl_names *names;
  gdl_diags *diags;
  const gdl_file *file;
} pass;

static pass begin(const gdl_allocator *allocator, gdl_string name, gdl_string text) {
  pass made = {.arena = gdl_arena_new(allocator), .allocator = allocator};
  made.names = gdl_names_new(made.arena);
  made.diags = gdl_diags_new(made.arena, gdl_sources_new(made.arena));
  const gdl_source *source = gdl_source_load(made.arena, made.diags, name, text.text, text.len);
  if (source) made.file = gdl_parse(made.arena, made.names, made.diags, source);
  if (made.diags->errors > 0) made.file = NULL;
  return made;
}

/* What scanning takes besides is much, and released before there are pieces. */
static gdl_spans scan(const pass *of, gdl_arena *arena) {
  gdl_arena *work = gdl_arena_new(of->allocator);
  const gdl_spans found = gdl_scan_spans(work, of->names, of->diags, of->file->source);
  gdl_spans kept = {GDL_NEW_ARRAY(arena, gdl_span, found.count), found.count};
  memcpy(kept.at, found.at, found.count * sizeof *found.at); /* a file without a word has errors */
  gdl_arena_free(work);
  return kept;
}

static gdl_string print(const pass *of, gdl_arena *arena) {
  gdl_arena *pieces = gdl_arena_new(of->allocator), *lines = gdl_arena_new(of->allocator);
  gdl_printer printer = {.scratch = of->arena, .layout.arena = pieces, .file = of->file};
  printer.words = scan(of, pieces);
  printer.done = of->file->source->base;
  gdl_fmt_print_decls(&printer);
  const gdl_string made = gdl_layout_print(&printer.layout, lines);
  const gdl_string kept = {gdl_arena_copy(arena, made.text, made.len), made.len};
  gdl_arena_free(lines);
  gdl_arena_free(pieces);
  return kept;
}

/* Again, for the words of its errors. */
static gdl_fmt_result report(gdl_arena *arena, gdl_diags *diags, gdl_string name, gdl_string text) {
  const gdl_source *source = gdl_source_load(arena, diags, name, text.text, text.len);
  if (source) gdl_parse(arena, gdl_names_new(arena), diags, source);
  return GDL_FMT_INVALID;
}

/* The second pass over what the first has made. */
static bool is_same(const gdl_allocator *allocator, gdl_string name, gdl_string made,
                    gdl_fingerprint wanted) {
  const pass second = begin(allocator, name, made);
  bool same = false;
  if (second.file) {
    const gdl_fingerprint found = gdl_fingerprint_of(second.file);
    same = strcmp(found.tree, wanted.tree) == 0 && strcmp(found.comments, wanted.comments) == 0 &&
           gdl_string_equal(print(&second, second.arena), made);
  }
  gdl_arena_free(second.arena);
  return same;
}

gdl_fmt_result gdl_fmt(gdl_arena *arena, const gdl_allocator *allocator, gdl_diags *diags,
                       gdl_string name, gdl_string text, gdl_string *out) {
  const pass first = begin(allocator, name, text);
  if (!first.file) {
    gdl_arena_free(first.arena);
    return report(arena, diags, name, text);
  }
  const gdl_fingerprint wanted = gdl_fingerprint_of(first.file);
  *out = print(&first, arena);
  gdl_arena_free(first.arena);
  if (out->len > GDL_MAX_SOURCE_LEN) return GDL_FMT_TOO_LONG;
  return is_same(allocator, name, *out, wanted) ? GDL_FMT_OK : GDL_FMT_OURS;
}
