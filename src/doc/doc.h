/* doc.h - a guideline as a page that is read without knowing the language: `gdl doc`. Pure: the caller writes what comes out.
 *
 * The same parts in both forms and both languages, in the order of docs/publish.md. Nothing of the machine and no clock
 * goes in: equal guidelines make equal pages. */
#ifndef GDL_DOC_DOC_H
#define GDL_DOC_DOC_H

#include "base/out.h"
#include "sema/program.h"
#include "source/diag.h"

/* One file that needs nothing else: neither a script nor the network. */
void gdl_doc_html(gdl_out *out, const gdl_program *program, gdl_lang lang);
void gdl_doc_markdown(gdl_out *out, const gdl_program *program, gdl_lang lang);

#endif
