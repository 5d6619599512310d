/* parse.h - from text to tree. The whole file is always parsed; every error is reported once. */
#ifndef GDL_SYNTAX_PARSE_H
#define GDL_SYNTAX_PARSE_H

#include "base/arena.h"
#include "base/name.h"
#include "source/diag.h"
#include "syntax/ast.h"

/* Never NULL. INVARIANT: if it reported an error, the caller must not give the tree to sema for running (sema may still
 * look for further errors in it). Text that is not UTF-8 must be refused before (gdl_source_check below). */
const gdl_file *gdl_parse(gdl_arena *arena, gdl_names *names, gdl_diags *diags, const gdl_source *source);

/* The places of all words, numbers, units, signs and texts of a source, in order, comments left out: for tools that print a
 * source back. Of a source that gdl_parse took without an error. */
typedef GDL_NODES(gdl_span) gdl_spans;
gdl_spans gdl_scan_spans(gdl_arena *arena, gdl_names *names, gdl_diags *diags, const gdl_source *source);

/* Registers `text` as a source after checking size and encoding (BOM, UTF-16, GBK, NUL, hidden characters); reports and
 * returns NULL if it cannot be read as a guideline at all. The bytes are copied into the arena. */
const gdl_source *gdl_source_load(gdl_arena *arena, gdl_diags *diags, gdl_string name,
                                  const char *text, size_t len);
/* The same for a text that is no guideline: hidden characters are the business of whoever reads it. */
const gdl_source *gdl_source_load_data(gdl_arena *arena, gdl_diags *diags, gdl_string name,
                                       const char *text, size_t len);

#endif
