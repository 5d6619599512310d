/* cmd_facts.c - gdl facts: what a guideline can be told. */
#include "cli/guide.h"
#include "report/report.h"

gdl_exit gdl_command_facts(gdl_cli *cli) {
  if (cli->operand_count != 1) {
    gdl_complain(cli, "name one guideline: gdl facts GUIDE", "请给出一个指南：gdl facts GUIDE");
    return GDL_EXIT_USAGE;
  }
  gdl_exit code;
  const gdl_guideline *guide = gdl_guide_need(cli, cli->operands[0], &code);
  if (!guide) return code;
  const gdl_style style = {cli->lang, cli->color_out};
  gdl_out out = gdl_out_new(cli->arena);
  if (gdl_cli_has(cli, GDL_OPTION_BLANK))
    gdl_report_facts_blank(&out, guide->program);
  else if (cli->format == GDL_FORMAT_MARKDOWN)
    gdl_report_facts_markdown(&out, guide->program, style);
  else if (cli->format == GDL_FORMAT_TEXT)
    gdl_report_facts_text(&out, guide->program, style);
  else
    gdl_report_facts_json(&out, guide->program);
  gdl_output_write(&cli->output, gdl_out_take(&out));
  return GDL_EXIT_OK;
}
