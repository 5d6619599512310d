/* sarif.h - diagnostics for viewers of problems: SARIF 2.1.0 (OASIS), one run over several files.
 *
 * Rules are those that were broken, in order of their first result. A fingerprint is made of the code, the words of the line
 * and how often both came before in that file, so that it stays when lines above come and go. */
#ifndef GDL_SOURCE_SARIF_H
#define GDL_SOURCE_SARIF_H

#include "source/diag.h"

typedef struct gdl_sarif gdl_sarif;

gdl_sarif *gdl_sarif_new(gdl_arena *arena, gdl_lang lang);
/* The problems found for the file at `path` and the files it uses; what another file of the run had already is left out. */
void gdl_sarif_add(gdl_sarif *sarif, gdl_string path, gdl_diags *diags);
void gdl_sarif_unreadable(gdl_sarif *sarif, gdl_string path);
void gdl_sarif_write(const gdl_sarif *sarif, int exit_code, gdl_out *out); /* the whole log */

#endif
