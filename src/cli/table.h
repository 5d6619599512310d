/* table.h - the one table of commands, options and formats: the arguments, --help and docs/cli.md come from it. */
#ifndef GDL_CLI_TABLE_H
#define GDL_CLI_TABLE_H

#include "cli/cli.h"

typedef struct gdl_command_info {
  const char *name, *takes;
  const char *text[GDL_LANG_COUNT];
} gdl_command_info;

typedef struct gdl_option_info {
  const char *name;
  char letter;       /* 0: none */
  const char *value; /* what stands after it, or NULL; "a|b" allows these words only; that of --format hangs on the command */
  uint32_t commands; /* bits by gdl_command */
  const char *text[GDL_LANG_COUNT];
} gdl_option_info;

typedef struct gdl_format_info {
  const char *name;
  uint32_t commands; /* bits by gdl_command */
} gdl_format_info;

typedef struct gdl_exit_info {
  gdl_exit number;
  const char *text[GDL_LANG_COUNT];
} gdl_exit_info;

typedef struct gdl_detail {
  gdl_command command;
  const char *text[GDL_LANG_COUNT];
} gdl_detail;

/* The first line about the command at or after *index, which then is past it; NULL: there is none. */
const gdl_detail *gdl_detail_next(gdl_command command, unsigned *index);
const gdl_exit_info *gdl_exit_info_at(unsigned index); /* NULL past the end */
const gdl_command_info *gdl_command_info_of(gdl_command command);
const gdl_option_info *gdl_option_info_of(gdl_option option);
const gdl_format_info *gdl_format_info_of(gdl_format format);
/* What stands after the option when `command` is given: "text|json", or its one word, or NULL. */
const char *gdl_option_value_of(gdl_arena *arena, gdl_option option, gdl_command command);
bool gdl_command_find(const char *name, gdl_command *out);
gdl_string gdl_command_nearest(const char *name); /* len 0: none is near */

#endif
