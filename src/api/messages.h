/* messages.h - all messages of one handle, in every form; for src/api only. */
#ifndef GDL_API_MESSAGES_H
#define GDL_API_MESSAGES_H

#include "api/api.h"

/* At once and not when asked for: handles are immutable, and asking must not fail. */
void gdl_messages_write(gdl_arena *arena, gdl_diags *diags, const char *out[GDL_MESSAGES_JSON + 1]);

#endif
