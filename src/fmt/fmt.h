/* fmt.h - the one layout of a guideline. */
#ifndef GDL_FMT_FMT_H
#define GDL_FMT_FMT_H

#include "base/arena.h"
#include "source/diag.h"

typedef enum gdl_fmt_result {
  GDL_FMT_OK,
  GDL_FMT_INVALID, /* the text has errors, which were reported: it has no layout */
  GDL_FMT_TOO_LONG, /* laid out it would be longer than GDL_MAX_SOURCE_LEN, and no guideline any more */
  GDL_FMT_OURS /* our own error: the text laid out would not be the same guideline, or not keep its layout */
} gdl_fmt_result;

/* Lays out `text`. INVARIANT: on OK, *out has the tree and the comments of `text`, and laying it out changes nothing: both
 * were looked at. *out and reports live in `arena`; what it takes to get there is released before the return. */
gdl_fmt_result gdl_fmt(gdl_arena *arena, const gdl_allocator *allocator, gdl_diags *diags,
                       gdl_string name, gdl_string text, gdl_string *out);

#endif
