/* complete.h - scripts that complete gdl at the prompt, made from the tables. */
#ifndef GDL_CLI_COMPLETE_H
#define GDL_CLI_COMPLETE_H

#include "cli/offers.h"

void gdl_complete_bash(gdl_out *out); /* bash shows no descriptions */
void gdl_complete_zsh(gdl_out *out, gdl_lang lang);
void gdl_complete_fish(gdl_out *out, gdl_lang lang);

/* complete.c: what the three have in common. */
void gdl_complete_codes(gdl_out *out);                      /* GDL0001 GDL0002 … */
bool gdl_option_is_everywhere(const gdl_option_info *info); /* every command takes it */
/* The offers of what stands after the option of a command; false: nothing stands there. */
bool gdl_complete_value(gdl_arena *arena, gdl_option option, gdl_command command, gdl_operand *out);
/* In single quotes; `quote` is how the shell writes a quote within them. */
void gdl_complete_quoted(gdl_out *out, const char *text, const char *quote);

#endif
