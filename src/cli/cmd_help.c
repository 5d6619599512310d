/* cmd_help.c - gdl help and gdl version. */
#include <string.h>

#include "cli/table.h"

static bool is_code(const char *word, uint16_t *number) {
  if (strncmp(word, "GDL", 3) != 0 && strncmp(word, "gdl", 3) != 0) return false;
  if (strlen(word) != 7 || strspn(word + 3, "0123456789") != 4) return false;
  *number = 0;
  for (const char *p = word + 3; *p; p++) *number = (uint16_t)(*number * 10 + (*p - '0'));
  return true;
}

static bool about(gdl_cli *cli, const char *word, gdl_out *out) {
  uint16_t number;
  gdl_diag_code code;
  gdl_command command;
  if (is_code(word, &number)) {
    if (gdl_diag_find(number, &code)) {
      gdl_diag_explain(code, cli->lang, out);
      return true;
    }
    gdl_complain(cli, "there is no code %s", "没有代码 %s", word);
    return false;
  }
  if (gdl_command_find(word, &command)) {
    gdl_help_command(out, command, cli->lang);
    return true;
  }
  gdl_string nearest = gdl_command_nearest(word);
  if (nearest.len > 0)
    gdl_complain(cli, "there is no command `%s`; did you mean `%S`?",
                 "没有命令 `%s`；是否指 `%S`？", word, nearest);
  else
    gdl_complain(cli, "there is no command `%s`; codes look like GDL1001",
                 "没有命令 `%s`；代码形如 GDL1001", word);
  return false;
}

/* A file holds one page. */
static gdl_exit man_page(gdl_cli *cli, gdl_out *out) {
  gdl_command command = GDL_COMMAND_COUNT;
  if (cli->operand_count > 1 ||
      (cli->operand_count == 1 && !gdl_command_find(cli->operands[0], &command))) {
    gdl_complain(cli, "a man page is of gdl or of one command: gdl help --format man [COMMAND]",
                 "手册页属于 gdl 或一个命令：gdl help --format man [COMMAND]");
    return GDL_EXIT_USAGE;
  }
  gdl_man_page(out, command, cli->lang);
  gdl_output_write(&cli->output, gdl_out_take(out));
  return GDL_EXIT_OK;
}

gdl_exit gdl_command_help(gdl_cli *cli) {
  gdl_out out = gdl_out_new(cli->arena);
  if (cli->format == GDL_FORMAT_MAN) return man_page(cli, &out);
  if (cli->format == GDL_FORMAT_MARKDOWN)
    gdl_help_markdown(&out);
  else if (cli->operand_count == 0)
    gdl_help_overview(&out, cli->lang);
  for (uint32_t i = 0; i < cli->operand_count; i++)
    if (!about(cli, cli->operands[i], &out)) return GDL_EXIT_USAGE;
  gdl_output_write(&cli->output, gdl_out_take(&out));
  return GDL_EXIT_OK;
}

gdl_exit gdl_command_version(gdl_cli *cli) {
  gdl_out out = gdl_out_new(cli->arena);
  gdl_out_text(&out, "gdl " GDL_VERSION "\n");
  gdl_out_text(&out, cli->lang == GDL_LANG_ZH ? "语言 1，报告格式 1\n" : "language 1, report schema 1\n");
  gdl_output_write(&cli->output, gdl_out_take(&out));
  return GDL_EXIT_OK;
}
