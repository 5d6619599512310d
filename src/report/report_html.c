/* report_html.c - patient reports as one page in HTML: verdicts first, doses in tables, the trace folded away. */
#include "report/header.h"
#include "report/html.h"
#include "report/parts.h"

/* ---- the frame ---- */

/* A sheet that lies alone still says whose it is. The pages of a section go by a name of their own. */
static void write_sheet_foot(gdl_out *out, const gdl_words *words, gdl_sheet sheet) {
  if (sheet.number == 0) return;
  gdl_out text = gdl_out_new(out->arena);
  gdl_out_format(&text, "%S%S", gdl_report_id(words, sheet.id), gdl_word_text(words, GDL_WORD_DOT));
  gdl_out_date(&text, sheet.today);
  gdl_out_format(out, ".patient%d { page: patient%d; }\n@page patient%d { @bottom-left { content: ",
                 (int64_t)sheet.number, (int64_t)sheet.number, (int64_t)sheet.number);
  gdl_html_css_string(out, gdl_out_take(&text));
  gdl_out_text(out, "; } }\n");
}

void gdl_report_html_begin(gdl_out *out, const gdl_program *program, gdl_sheet first, bool is_alone,
                           gdl_style style) {
  const gdl_words words = gdl_words_new(out->arena, program, NULL, style.lang);
  gdl_out title = gdl_out_new(out->arena), rules = gdl_out_new(out->arena);
  gdl_out_string(&title, gdl_header_title(&words));
  if (is_alone) {
    gdl_out_string(&title, gdl_word_text(&words, GDL_WORD_DOT));
    gdl_out_string(&title, gdl_report_id(&words, first.id));
  }
  write_sheet_foot(&rules, &words, first);
  gdl_html_begin_with(out, style.lang, gdl_out_take(&title), gdl_out_take(&rules));
}

/* Browsers take a style element where it stands; in the head it cannot be, as the patients come one by one. */
void gdl_report_html_next(gdl_out *out, const gdl_program *program, gdl_sheet sheet, gdl_style style) {
  const gdl_words words = gdl_words_new(out->arena, program, NULL, style.lang);
  gdl_out_text(out, "<style>\n");
  write_sheet_foot(out, &words, sheet);
  gdl_out_text(out, "</style>\n");
}

void gdl_report_html_end(gdl_out *out, uint32_t count, bool is_whole, gdl_style style) {
  if (count == 0 || !is_whole) {
    const gdl_word word = is_whole ? GDL_WORD_NOBODY : GDL_WORD_BROKEN_OFF;
    /* On the last patient's sheet: a page of another name would begin a sheet. */
    gdl_out_format(out, "<p class=\"bad patient%d\">", (int64_t)count);
    gdl_html_text(out, gdl_string_of(gdl_word_of(word, style.lang)));
    gdl_out_text(out, "</p>\n");
  }
  gdl_html_end(out);
}

void gdl_report_section_begin(gdl_page *page, gdl_sheet sheet) {
  gdl_out_format(page->out, "<section class=\"part patient%d\">\n", (int64_t)sheet.number);
  gdl_report_head(page, sheet.id, sheet.today);
}

void gdl_report_reference(gdl_page *page) {
  gdl_page_finish(page);
  gdl_out_text(page->out, "<div class=\"reference\">\n");
}

void gdl_report_section_end(gdl_page *page, gdl_sheet sheet) {
  gdl_report_about_on(page, &sheet.today);
  gdl_page_finish(page);
  gdl_out_text(page->out, "</div>\n</section>\n");
}

/* ---- one patient ---- */

static bool has_trace(const gdl_program *program) {
  for (uint32_t i = 0; i < program->defines_count; i++)
    if (program->defines[i].is_result) return true;
  return program->actions_count > 0;
}

static void say_parts(gdl_page *page, gdl_trace *trace) {
  gdl_report_warnings(page);
  gdl_report_actions(page);
  gdl_report_results(page);
  gdl_report_missing(page);
  gdl_report_possible_warnings(page);
  gdl_report_doses(page);
  gdl_report_duties(page);
  gdl_report_open(page);
  gdl_report_reference(page);
  gdl_report_notes(page);
  gdl_report_relied_on(page);
  gdl_report_not_asked(page);
  gdl_report_rest(page);
  if (!has_trace(page->words->program)) return;
  gdl_page_fold(page, GDL_WORD_TRACE, GDL_FOLD_TRACE);
  trace(page);
}

void gdl_report_html(gdl_out *out, const gdl_answer *answer, gdl_sheet sheet, gdl_style style,
                     gdl_trace *trace) {
  const gdl_words words = gdl_words_new(out->arena, answer->program, answer, style.lang);
  gdl_page page = gdl_page_new(out, &words, style, GDL_FORM_HTML);
  gdl_report_section_begin(&page, sheet);
  if (answer->error_count > 0) {
    gdl_report_refused(&page);
    gdl_report_reference(&page);
  } else {
    say_parts(&page, trace);
  }
  gdl_report_section_end(&page, sheet);
}

/* ---- a patient whose data cannot be used ---- */

static void say_problem(gdl_page *page, const gdl_diags *problems, const gdl_diag *problem) {
  gdl_out out = gdl_out_new(page->words->arena);
  gdl_diag_message(problems, problem, page->words->lang, &out);
  gdl_page_begin(page, 1);
  gdl_page_strong(page, gdl_out_take(&out), GDL_TONE_BAD);
  const gdl_place place = gdl_sources_place(problems->sources, problem->span.start);
  gdl_diag_number(gdl_diag_info_of(problem->code), &out);
  if (place.source)
    gdl_out_format(&out, " · %S:%d:%d", place.source->name, (int64_t)place.line, (int64_t)place.column);
  gdl_page_aside(page, gdl_out_take(&out));
  gdl_page_end(page);
  gdl_diag_help(problems, problem, page->words->lang, &out);
  gdl_page_line(page, 2, gdl_out_take(&out));
}

void gdl_report_refused_html(gdl_out *out, const gdl_program *program, gdl_sheet sheet,
                             gdl_diags *problems, gdl_style style) {
  const gdl_words words = gdl_words_new(out->arena, program, NULL, style.lang);
  gdl_page page = gdl_page_new(out, &words, style, GDL_FORM_HTML);
  gdl_report_section_begin(&page, sheet);
  gdl_page_section(&page, GDL_WORD_ADVICE);
  gdl_page_heading(&page, gdl_word_text(&words, GDL_WORD_REFUSED), GDL_TONE_BAD);
  gdl_diags_sort(problems);
  for (uint32_t i = 0; i < problems->count; i++) say_problem(&page, problems, &problems->at[i]);
  if (problems->dropped > 0) {
    gdl_out number = gdl_out_new(out->arena);
    gdl_out_int(&number, problems->dropped);
    gdl_page_line(&page, 1, gdl_word_1(&words, GDL_WORD_LEFT_OUT, gdl_out_take(&number)));
  }
  gdl_report_reference(&page);
  gdl_report_section_end(&page, sheet);
}
