/* cmd_doc.c - gdl doc: a guideline as a page for people who do not know the language. */
#include <string.h>
#include <sys/stat.h>

#include "cli/guide.h"
#include "doc/doc.h"

static bool is_folder(const char *path) {
  struct stat info;
  return stat(path, &info) == 0 && S_ISDIR(info.st_mode);
}

const char *gdl_doc_path(const gdl_cli *cli) {
  const char *path = cli->values[GDL_OPTION_OUTPUT];
  if (!path || cli->operand_count != 1 || !is_folder(path)) return path;
  const char *guide = cli->operands[0], *slash = strrchr(guide, '/');
  const char *name = slash ? slash + 1 : guide, *end = strrchr(name, '.');
  gdl_out out = gdl_out_new(cli->arena);
  gdl_out_text(&out, path);
  if (path[strlen(path) - 1] != '/') gdl_out_char(&out, '/');
  gdl_out_bytes(&out, name, end && strcmp(end, ".gdl") == 0 ? (size_t)(end - name) : strlen(name));
  gdl_out_text(&out, cli->format == GDL_FORMAT_MARKDOWN ? ".md" : ".html");
  return gdl_out_take(&out).text;
}

gdl_exit gdl_command_doc(gdl_cli *cli) {
  if (cli->operand_count != 1) {
    gdl_complain(cli, "name one guideline: gdl doc GUIDE", "请给出一个指南：gdl doc GUIDE");
    return GDL_EXIT_USAGE;
  }
  gdl_exit code;
  const gdl_guideline *guide = gdl_guide_need(cli, cli->operands[0], &code);
  if (!guide) return code;
  gdl_out out = gdl_out_new(cli->arena);
  if (cli->format == GDL_FORMAT_MARKDOWN)
    gdl_doc_markdown(&out, guide->program, cli->lang);
  else
    gdl_doc_html(&out, guide->program, cli->lang);
  gdl_output_write(&cli->output, gdl_out_take(&out));
  return GDL_EXIT_OK;
}
