/* compile.c - a guideline and the files it uses, from text to program. */
#include <string.h>

#include "api/api.h"
#include "base/sha256.h"
#include "sema/program.h"
#include "syntax/parse.h"

typedef struct loading {
  gdl_arena *arena;
  gdl_names *names;
  gdl_diags *diags;
  gdl_load_fn *load;
  void *load_ctx;
  GDL_LIST(gdl_string) loaded; /* names, in order of first use; those that could not be read too */
  GDL_LIST(const gdl_file *) files;
  GDL_LIST(char) digests; /* of each file, a line each */
  bool is_incomplete;     /* a file that is used could not be read */
} loading;

typedef struct chain { /* the files that are being read, the innermost first */
  const struct chain *outer;
  gdl_string name;
} chain;

static void read_file(loading *l, gdl_string name, const char *text, size_t len, const chain *outer);

static gdl_string copy(gdl_arena *arena, gdl_string text) {
  return (gdl_string){gdl_arena_copy(arena, text.text, text.len), text.len};
}

/* ---- what is used ---- */

static void write_chain(gdl_out *out, const chain *link, gdl_string until) {
  if (!gdl_string_equal(link->name, until)) {
    write_chain(out, link->outer, until);
    gdl_out_text(out, " → ");
  }
  gdl_out_format(out, "`%S`", link->name);
}

/* `name` is being read already: it would be used by itself. */
static bool is_cycle(loading *l, const gdl_decl *decl, gdl_string name, const chain *inner) {
  const chain *link = inner;
  while (link && !gdl_string_equal(link->name, name)) link = link->outer;
  if (!link) return false;
  gdl_out out = gdl_out_new(l->arena);
  write_chain(&out, inner, name);
  gdl_out_format(&out, " → `%S`", name);
  gdl_report_1(l->diags, GDL_DIAG_USE_CYCLE, decl->use.path.span, gdl_out_take(&out));
  return true;
}

static bool is_loaded(const loading *l, gdl_string name) {
  for (uint32_t i = 0; i < l->loaded.count; i++)
    if (gdl_string_equal(l->loaded.at[i], name)) return true;
  return false;
}

static void use_file(loading *l, const gdl_decl *decl, const chain *inner) {
  const gdl_string path = decl->use.path.string;
  const gdl_span span = decl->use.path.span;
  if (path.len == 0) {
    l->is_incomplete = true;
    gdl_report(l->diags, GDL_DIAG_USE_EMPTY, span);
    return;
  }
  const char *resolved = NULL, *text = NULL;
  size_t len = 0;
  const bool is_path = memchr(path.text, '\0', path.len) == NULL;
  const char *given = gdl_arena_copy(l->arena, path.text, path.len);
  if (!is_path || !l->load || !l->load(l->load_ctx, inner->name.text, given, &resolved, &text, &len)) {
    l->is_incomplete = true;
    gdl_report_1(l->diags, GDL_DIAG_USE_MISSING, span, path);
    return;
  }
  const gdl_string name = copy(l->arena, gdl_string_of(resolved ? resolved : given));
  if (is_cycle(l, decl, name, inner) || is_loaded(l, name)) return;
  if (l->loaded.count == GDL_MAX_FILES) {
    l->is_incomplete = true;
    gdl_report_1(l->diags, GDL_DIAG_USE_TOO_MANY, span, gdl_string_of("64"));
    return;
  }
  read_file(l, name, text, len, inner);
}

/* ---- reading ---- */

static void add_digest(loading *l, const char *text, size_t len) {
  char hex[GDL_SHA256_HEX];
  gdl_sha256 hash = gdl_sha256_new();
  gdl_sha256_add(&hash, text, len);
  gdl_sha256_hex(&hash, hex);
  for (const char *at = hex; *at; at++) GDL_PUSH(l->arena, &l->digests, *at);
  GDL_PUSH(l->arena, &l->digests, '\n');
}

/* The file, then those it uses in the order in which they are named: each comes where it is first used. The recursion is
 * bounded by GDL_MAX_FILES. */
static void read_file(loading *l, gdl_string name, const char *text, size_t len, const chain *outer) {
  GDL_PUSH(l->arena, &l->loaded, name);
  const gdl_source *source = gdl_source_load(l->arena, l->diags, name, text, len);
  if (!source) {
    l->is_incomplete = true;
    return;
  }
  add_digest(l, text, len);
  const gdl_file *file = gdl_parse(l->arena, l->names, l->diags, source);
  GDL_PUSH(l->arena, &l->files, file);
  const chain link = {outer, name};
  for (uint32_t i = 0; i < file->decls.count; i++)
    if (file->decls.at[i]->kind == GDL_DECL_USE) use_file(l, file->decls.at[i], &link);
}

/* Of one file its own digest; of several that of the list of their digests. */
static void write_sha256(const loading *l, char out[GDL_SHA256_HEX]) {
  if (l->files.count == 1) {
    memcpy(out, l->digests.at, GDL_SHA256_HEX - 1);
    out[GDL_SHA256_HEX - 1] = '\0';
    return;
  }
  gdl_sha256 hash = gdl_sha256_new();
  gdl_sha256_add(&hash, l->digests.at, l->digests.count);
  gdl_sha256_hex(&hash, out);
}

/* Lines are found when first asked for: now, so that threads can share the table. */
static void find_all_lines(gdl_sources *sources) {
  const gdl_source *source;
  for (uint32_t i = 0; (source = gdl_sources_at(sources, i)) != NULL; i++)
    gdl_sources_place(sources, source->base);
}

static const gdl_program *check(loading *l) {
  /* What stands in a file that could not be read would be missing: complaints about that help nobody. */
  if (l->is_incomplete) return NULL;
  const gdl_program *checked = gdl_check(l->arena, l->names, l->diags, l->files.at, l->files.count);
  if (!checked) return NULL;
  gdl_program *program = GDL_NEW(l->arena, gdl_program);
  *program = *checked;
  write_sha256(l, program->sha256);
  return program;
}

gdl_guideline *gdl_compile_in(gdl_arena *arena, gdl_string name, const char *text, size_t len,
                              gdl_load_fn *load, void *load_ctx) {
  gdl_sources *sources = gdl_sources_new(arena);
  loading l = {.arena = arena,
               .names = gdl_names_new(arena),
               .diags = gdl_diags_new(arena, sources),
               .load = load,
               .load_ctx = load_ctx};
  read_file(&l, copy(arena, name), text, len, NULL);
  gdl_guideline *guideline = GDL_NEW(arena, gdl_guideline);
  guideline->arena = arena;
  guideline->diags = l.diags;
  guideline->program = check(&l);
  guideline->files = l.files.at ? l.files.at : GDL_NEW_ARRAY(arena, const gdl_file *, 1);
  guideline->file_count = l.files.count;
  gdl_diags_sort(l.diags);
  find_all_lines(sources);
  return guideline;
}
