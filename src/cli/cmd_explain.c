/* cmd_explain.c - gdl explain: why, why not, and what would decide it. */
#include "cli/guide.h"
#include "explain/explain.h"

static gdl_exit put_explanation(gdl_cli *cli, gdl_arena *arena, const gdl_result *result) {
  const gdl_string target =
      cli->operand_count > 2 ? gdl_string_of(cli->operands[2]) : (gdl_string){"", 0};
  gdl_string nearest = {"", 0};
  gdl_out out = gdl_out_new(arena);
  bool is_found;
  if (cli->format == GDL_FORMAT_TEXT || cli->format == GDL_FORMAT_MARKDOWN) {
    is_found = gdl_explain_text(&out, result->answer, target,
                                (gdl_style){cli->lang, cli->color_out}, &nearest);
  } else {
    is_found = gdl_explain_json(&out, result->answer, target, &nearest);
    gdl_out_char(&out, '\n');
  }
  if (is_found) {
    gdl_output_write(&cli->output, gdl_out_take(&out));
    return GDL_EXIT_OK;
  }
  if (nearest.len > 0)
    gdl_complain(cli, "the guideline has no `%S`; did you mean `%S`?",
                 "指南中没有 `%S`；是否指 `%S`？", target, nearest);
  else
    gdl_complain(cli, "the guideline has no item, action, fact or definition `%S`; a rule is written `ITEM.RULE`",
                 "指南中没有名为 `%S` 的条目、措施、事实或定义；规则写作 `条目.规则`", target);
  return GDL_EXIT_USAGE;
}

static gdl_exit of_source(gdl_cli *cli, gdl_patient_source *source) {
  gdl_result result;
  switch (gdl_patients_take(source, &result)) {
    case GDL_NEXT_PATIENT: return put_explanation(cli, gdl_patients_arena(source), &result);
    case GDL_NEXT_REFUSED:
    case GDL_NEXT_BROKEN: gdl_print_diags(cli, result.problems); return GDL_EXIT_DATA;
    case GDL_NEXT_UNREADABLE: return GDL_EXIT_SYSTEM;
    case GDL_NEXT_END: break;
  }
  gdl_complain(cli, "there is no patient in %s", "%s 中没有患者", cli->operands[1]);
  return GDL_EXIT_DATA;
}

gdl_exit gdl_command_explain(gdl_cli *cli) {
  if (cli->operand_count < 2 || cli->operand_count > 3) {
    gdl_complain(cli, "name a guideline and a patient: gdl explain GUIDE PATIENT [NAME]",
                 "请给出指南和患者：gdl explain GUIDE PATIENT [NAME]");
    return GDL_EXIT_USAGE;
  }
  gdl_exit code;
  gdl_run run;
  const gdl_guideline *guide = gdl_guide_need(cli, cli->operands[0], &code);
  if (!guide) return code;
  if (!gdl_guide_run(cli, guide->program, &run)) return GDL_EXIT_USAGE;
  gdl_patient_source *source = gdl_patients_from(cli, guide->program, run, cli->operands[1]);
  if (!source) return GDL_EXIT_SYSTEM;
  code = of_source(cli, source);
  gdl_patients_close(source);
  return code;
}
