/* messages.c - all messages of one handle, in every form. */
#include "api/messages.h"

void gdl_messages_write(gdl_arena *arena, gdl_diags *diags, const char *out[GDL_MESSAGES_JSON + 1]) {
  for (int form = 0; form <= GDL_MESSAGES_JSON; form++) {
    gdl_out text = gdl_out_new(arena);
    if (form == GDL_MESSAGES_JSON)
      gdl_diags_json(diags, &text);
    else
      gdl_diags_text(diags, (gdl_render){.lang = form == GDL_MESSAGES_ZH ? GDL_LANG_ZH : GDL_LANG_EN},
                     &text);
    out[form] = gdl_out_take(&text).text; /* ends with a NUL */
  }
}
