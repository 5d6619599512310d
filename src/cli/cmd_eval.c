/* cmd_eval.c - gdl eval: what a guideline says about patients. */
#include <string.h>
#include <unistd.h>

#include "cli/guide.h"
#include "explain/explain.h"
#include "report/report.h"

typedef struct evaluation {
  gdl_cli *cli;
  const gdl_program *program;
  gdl_run run;
  gdl_string held; /* the first patient's JSON or HTML, until it is known whether a second comes */
  gdl_sheet first; /* whose that is */
  uint32_t count;  /* patients so far, refused ones with --keep-going included */
  bool is_refused, is_undetermined;
} evaluation;

/* ---- putting out ---- */

static void put(evaluation *e, gdl_string text) { gdl_output_write(&e->cli->output, text); }

static void put_text(evaluation *e, const char *text) { put(e, gdl_string_of(text)); }

static gdl_string keep(evaluation *e, gdl_string text) {
  return (gdl_string){gdl_arena_copy(e->cli->arena, text.text, text.len), text.len};
}

static gdl_style style_of(const evaluation *e) {
  return (gdl_style){e->cli->lang, e->cli->color_out};
}

/* One patient is an object, several are an array: the first waits until it is known which. */
static void put_json(evaluation *e, gdl_string json) {
  if (e->count == 1) {
    e->held = keep(e, json);
    return;
  }
  if (e->count == 2) {
    put_text(e, "[");
    put(e, e->held);
  }
  put_text(e, ",\n");
  put(e, json);
}

static void end_json(evaluation *e) {
  if (e->count == 0) put_text(e, "[");
  if (e->count == 1) put(e, e->held);
  put_text(e, e->count == 1 ? "\n" : "]\n");
}

/* ---- one page in HTML ---- */

static gdl_sheet sheet_of(const evaluation *e, gdl_string id) {
  return (gdl_sheet){.number = e->count, .id = id, .today = e->run.today};
}

static void put_html_head(evaluation *e, gdl_arena *arena) {
  gdl_out out = gdl_out_new(arena);
  gdl_report_html_begin(&out, e->program, e->first, e->count == 1, style_of(e));
  put(e, gdl_out_take(&out));
  put(e, e->held);
}

/* The title names the patient when there is one alone, so the first waits. */
static void put_html(evaluation *e, gdl_arena *arena, gdl_sheet sheet, gdl_string html) {
  if (e->count == 1) {
    e->held = keep(e, html);
    e->first = sheet;
    e->first.id = keep(e, sheet.id);
    return;
  }
  if (e->count == 2) put_html_head(e, arena);
  gdl_out out = gdl_out_new(arena);
  gdl_report_html_next(&out, e->program, sheet, style_of(e));
  put(e, gdl_out_take(&out));
  put(e, html);
}

static void end_html(evaluation *e, bool is_whole) {
  if (e->count < 2) put_html_head(e, e->cli->arena);
  gdl_out out = gdl_out_new(e->cli->arena);
  gdl_report_html_end(&out, e->count, is_whole, style_of(e));
  put(e, gdl_out_take(&out));
}

/* ---- patients ---- */

static void put_answer(evaluation *e, gdl_arena *arena, const gdl_result *result) {
  const gdl_style style = style_of(e);
  gdl_out out = gdl_out_new(arena);
  e->count++;
  switch (e->cli->format) {
    case GDL_FORMAT_TEXT:
      if (e->count > 1) gdl_out_char(&out, '\n');
      gdl_report_text(&out, result->answer, style);
      break;
    case GDL_FORMAT_MARKDOWN:
      if (e->count > 1) gdl_out_char(&out, '\n');
      gdl_report_markdown(&out, result->answer, style);
      break;
    case GDL_FORMAT_JSON:
      gdl_report_json(&out, result->answer);
      put_json(e, gdl_out_take(&out));
      return;
    case GDL_FORMAT_HTML:
      gdl_report_html(&out, result->answer, sheet_of(e, result->id), style, gdl_explain_all);
      put_html(e, arena, sheet_of(e, result->id), gdl_out_take(&out));
      return;
    case GDL_FORMAT_JUNIT: /* refused when the options were read */
    case GDL_FORMAT_MAN:
    case GDL_FORMAT_SARIF:
    case GDL_FORMAT_NDJSON:
      gdl_report_json(&out, result->answer);
      gdl_out_char(&out, '\n');
      break;
  }
  put(e, gdl_out_take(&out));
}

static void put_refused_html(evaluation *e, gdl_arena *arena, const gdl_result *result) {
  gdl_out out = gdl_out_new(arena);
  e->count++;
  const gdl_sheet sheet = sheet_of(e, result->id);
  gdl_report_refused_html(&out, e->program, sheet, result->problems, style_of(e));
  put_html(e, arena, sheet, gdl_out_take(&out));
}

/* With --keep-going a refused patient has a place in the output, so that nobody is silently missing; in HTML always, as the
 * page may be all that its reader sees. */
static void put_refused(evaluation *e, gdl_arena *arena, const gdl_result *result) {
  gdl_out out = gdl_out_new(arena);
  e->count++;
  if (e->cli->format == GDL_FORMAT_JSON || e->cli->format == GDL_FORMAT_NDJSON) {
    gdl_report_refused_json(&out, result->id, result->problems);
    if (e->cli->format == GDL_FORMAT_JSON) {
      put_json(e, gdl_out_take(&out));
      return;
    }
  } else {
    const bool is_zh = e->cli->lang == GDL_LANG_ZH;
    if (e->count > 1) gdl_out_char(&out, '\n');
    gdl_out_text(&out, is_zh ? "患者 " : "Patient ");
    if (result->id.len > 0)
      gdl_out_plain(&out, result->id);
    else
      gdl_out_text(&out, is_zh ? "（无编号）" : "(no id)");
    gdl_out_text(&out, is_zh ? "：数据无法使用，未给出任何建议"
                             : ": the data cannot be used, no advice is given");
  }
  gdl_out_char(&out, '\n');
  put(e, gdl_out_take(&out));
}

/* ---- going through ---- */

/* A verdict or a value that a clinician would look for is not settled. */
static bool is_undetermined(const gdl_answer *answer) {
  for (uint32_t i = 0; i < answer->program->actions_count; i++) {
    const gdl_action_answer *action = &answer->actions[i];
    if (!action->decided) return true;
    for (uint32_t k = 0; k < action->param_count; k++)
      if (!action->params[k].has_value && !action->params[k].is_open) return true;
  }
  return !gdl_answer_has_results(answer);
}

static gdl_exit of_source(evaluation *e, gdl_patient_source *source) {
  const bool keeps_going = gdl_cli_has(e->cli, GDL_OPTION_KEEP_GOING);
  gdl_result result;
  for (;;) {
    gdl_next next = gdl_patients_take(source, &result);
    if (e->cli->output.failed) return GDL_EXIT_SYSTEM; /* said at the end */
    if (next == GDL_NEXT_END) return GDL_EXIT_OK;
    if (next == GDL_NEXT_UNREADABLE) return GDL_EXIT_SYSTEM;
    gdl_arena *arena = gdl_patients_arena(source);
    if (next == GDL_NEXT_PATIENT) {
      put_answer(e, arena, &result);
      e->is_undetermined = e->is_undetermined || is_undetermined(result.answer);
      continue;
    }
    gdl_print_diags(e->cli, result.problems);
    e->is_refused = true;
    if (e->cli->format == GDL_FORMAT_HTML) put_refused_html(e, arena, &result);
    if (!keeps_going) return GDL_EXIT_DATA;
    if (e->cli->format != GDL_FORMAT_HTML) put_refused(e, arena, &result);
  }
}

static gdl_exit of_path(evaluation *e, const char *path) {
  gdl_patient_source *source = gdl_patients_from(e->cli, e->program, e->run, path);
  if (!source) return GDL_EXIT_SYSTEM;
  gdl_exit code = of_source(e, source);
  gdl_patients_close(source);
  return code;
}

static gdl_exit of_paths(evaluation *e) {
  gdl_cli *cli = e->cli;
  static const char *const standard_input[] = {"-"};
  const bool has_paths = cli->operand_count > 1;
  const char *const *paths = has_paths ? cli->operands + 1 : standard_input;
  if (!has_paths && isatty(STDIN_FILENO)) {
    gdl_complain(cli, "name a file with a patient, or `-` for standard input",
                 "请给出患者文件，或用 `-` 表示标准输入");
    return GDL_EXIT_USAGE;
  }
  gdl_exit code = GDL_EXIT_OK;
  for (uint32_t i = 0; i < (has_paths ? cli->operand_count - 1 : 1) && code == GDL_EXIT_OK; i++)
    code = of_path(e, paths[i]);
  return code;
}

gdl_exit gdl_command_eval(gdl_cli *cli) {
  if (cli->operand_count == 0) {
    gdl_complain(cli, "name a guideline: gdl eval GUIDE [PATIENT…|-]",
                 "请给出指南：gdl eval GUIDE [PATIENT…|-]");
    return GDL_EXIT_USAGE;
  }
  gdl_exit code;
  const gdl_guideline *guide = gdl_guide_need(cli, cli->operands[0], &code);
  gdl_run run;
  if (!guide) return code;
  if (!gdl_guide_run(cli, guide->program, &run)) return GDL_EXIT_USAGE;
  evaluation e = {.cli = cli, .program = guide->program, .run = run};
  code = of_paths(&e);
  if (cli->format == GDL_FORMAT_HTML && code != GDL_EXIT_USAGE) end_html(&e, code == GDL_EXIT_OK);
  if (cli->format == GDL_FORMAT_JSON && (code == GDL_EXIT_OK || e.count > 0)) end_json(&e);
  if (code != GDL_EXIT_OK) return code;
  if (e.is_refused) return GDL_EXIT_DATA;
  return e.is_undetermined && gdl_cli_has(cli, GDL_OPTION_STRICT) ? GDL_EXIT_UNDETERMINED : GDL_EXIT_OK;
}
