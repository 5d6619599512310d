/* complete.c - what the scripts for the three shells have in common, and gdl completion. */
#include "cli/complete.h"

#include <string.h>

void gdl_complete_codes(gdl_out *out) {
  for (unsigned i = 0; i < GDL_DIAG_COUNT; i++) {
    if (i > 0) gdl_out_char(out, ' ');
    gdl_diag_number(gdl_diag_info_of((gdl_diag_code)i), out);
  }
}

bool gdl_option_is_everywhere(const gdl_option_info *info) {
  return info->commands == (1u << GDL_COMMAND_COUNT) - 1;
}

bool gdl_complete_value(gdl_arena *arena, gdl_option option, gdl_command command, gdl_operand *out) {
  const char *value = gdl_option_value_of(arena, option, command);
  return value && gdl_operand_next(&value, out);
}

void gdl_complete_quoted(gdl_out *out, const char *text, const char *quote) {
  gdl_out_char(out, '\'');
  for (; *text; text++) {
    if (*text == '\'')
      gdl_out_text(out, quote);
    else
      gdl_out_char(out, *text);
  }
  gdl_out_char(out, '\'');
}

gdl_exit gdl_command_completion(gdl_cli *cli) {
  const char *shell = cli->operand_count == 1 ? cli->operands[0] : "";
  gdl_out out = gdl_out_new(cli->arena);
  if (strcmp(shell, "bash") == 0) {
    gdl_complete_bash(&out);
  } else if (strcmp(shell, "zsh") == 0) {
    gdl_complete_zsh(&out, cli->lang);
  } else if (strcmp(shell, "fish") == 0) {
    gdl_complete_fish(&out, cli->lang);
  } else {
    gdl_complain(cli, "name one shell: gdl completion bash|zsh|fish",
                 "请给出一种 shell：gdl completion bash|zsh|fish");
    return GDL_EXIT_USAGE;
  }
  gdl_output_write(&cli->output, gdl_out_take(&out));
  return GDL_EXIT_OK;
}
