/* cmd_explain.c - gdl explain: why, why not, and what would decide it. */
#include <string.h>

#include "cli/guide.h"
#include "explain/explain.h"

static bool write_explanation(const gdl_cli *cli, gdl_out *out, const gdl_answer *answer,
                              gdl_string target, gdl_string *nearest) {
  const gdl_style style = {cli->lang, cli->color_out};
  switch (cli->format) {
    case GDL_FORMAT_TEXT: return gdl_explain_text(out, answer, target, style, nearest);
    case GDL_FORMAT_MARKDOWN: return gdl_explain_markdown(out, answer, target, style, nearest);
    case GDL_FORMAT_HTML: return gdl_explain_html(out, answer, target, style, nearest);
    case GDL_FORMAT_JUNIT: /* refused when the options were read */
    case GDL_FORMAT_MAN:
    case GDL_FORMAT_SARIF:
    case GDL_FORMAT_JSON:
    case GDL_FORMAT_NDJSON: break;
  }
  const bool is_found = gdl_explain_json(out, answer, target, nearest);
  gdl_out_char(out, '\n');
  return is_found;
}

/* *text lives in the command's arena: the patient is gone when it is known that no other comes. */
static gdl_exit explain(gdl_cli *cli, gdl_arena *arena, const gdl_result *result, gdl_string *text) {
  const gdl_string target =
      cli->operand_count > 2 ? gdl_string_of(cli->operands[2]) : (gdl_string){"", 0};
  gdl_string nearest = {"", 0};
  gdl_out out = gdl_out_new(arena);
  if (write_explanation(cli, &out, result->answer, target, &nearest)) {
    const gdl_string words = gdl_out_take(&out);
    *text = (gdl_string){gdl_arena_copy(cli->arena, words.text, words.len), words.len};
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

static gdl_exit unfit(gdl_cli *cli, const char *en, const char *zh) {
  gdl_complain(cli, en, zh, strcmp(cli->operands[1], "-") == 0 ? "<stdin>" : cli->operands[1]);
  return GDL_EXIT_DATA;
}

static gdl_exit of_source(gdl_cli *cli, gdl_patient_source *source) {
  gdl_result result;
  gdl_string text;
  gdl_exit code = GDL_EXIT_OK;
  switch (gdl_patients_take(source, &result)) {
    case GDL_NEXT_PATIENT: code = explain(cli, gdl_patients_arena(source), &result, &text); break;
    case GDL_NEXT_REFUSED:
    case GDL_NEXT_BROKEN: gdl_print_diags(cli, result.problems); return GDL_EXIT_DATA;
    case GDL_NEXT_UNREADABLE: return GDL_EXIT_SYSTEM;
    case GDL_NEXT_END: return unfit(cli, "there is no patient in %s", "%s 中没有患者");
  }
  if (code != GDL_EXIT_OK) return code;
  switch (gdl_patients_take(source, &result)) {
    case GDL_NEXT_END: gdl_output_write(&cli->output, text); return GDL_EXIT_OK;
    case GDL_NEXT_UNREADABLE: return GDL_EXIT_SYSTEM;
    case GDL_NEXT_BROKEN: gdl_print_diags(cli, result.problems); return GDL_EXIT_DATA;
    case GDL_NEXT_PATIENT:
    case GDL_NEXT_REFUSED: break;
  }
  return unfit(cli, "there are several patients in %s; give one", "%s 中有多名患者；请只给出一名");
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
