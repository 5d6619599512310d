/* cmd_doc.c - gdl doc: a guideline as a page for people who do not know the language. */
#include "cli/guide.h"
#include "doc/doc.h"

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
