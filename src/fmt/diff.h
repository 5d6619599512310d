/* diff.h - which lines differ between two texts. */
#ifndef GDL_FMT_DIFF_H
#define GDL_FMT_DIFF_H

#include "base/out.h"

/* A unified diff with three lines around each change; nothing if the texts are equal. Control characters of the texts are
 * written as `\u{…}`, since a terminal may read it. */
void gdl_diff(gdl_arena *arena, gdl_string name, gdl_string before, gdl_string after, gdl_out *out);

#endif
