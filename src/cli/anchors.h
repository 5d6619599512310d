/* anchors.h - do the anchors of a guideline stand in its source document? */
#ifndef GDL_CLI_ANCHORS_H
#define GDL_CLI_ANCHORS_H

#include "sema/program.h"

/* Reports every anchor of `program` that `document` (UTF-8) does not hold. Both are compared after NFKC and without blanks
 * beside a Chinese character, so that line breaks and full-width letters of a text extraction do not matter. */
void gdl_check_anchors(gdl_arena *arena, const gdl_program *program, gdl_diags *diags,
                       gdl_string document);

#endif
