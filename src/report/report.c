/* report.c - a whole report, as text or as Markdown: one order of parts for both. report_html.c has that of HTML. */
#include "report/report.h"

#include "report/parts.h"

void gdl_report_refused(gdl_page *page) {
  const gdl_words *words = page->words;
  gdl_page_heading(page, gdl_word_text(words, GDL_WORD_REFUSED), GDL_TONE_BAD);
  for (uint32_t i = 0; i < words->answer->error_count; i++) {
    const gdl_data_error *error = &words->answer->errors[i];
    gdl_page_begin(page, 1);
    if (error->kind == GDL_DATA_CONSTRAINT) {
      const gdl_constraint *constraint = &words->program->constraints[error->index];
      gdl_page_say(page, gdl_words_label(words, constraint->decl->label, constraint->name));
    } else {
      gdl_page_say(page, gdl_words_fact(words, error->index));
      gdl_page_word(page, GDL_WORD_COLON);
      gdl_page_word(page, GDL_WORD_OUTSIDE_RANGE);
    }
    if (error->facts.count > 0)
      gdl_page_aside(page,
                     gdl_word_1(words, GDL_WORD_RESTS_ON_FACTS, gdl_words_facts(words, error->facts)));
    gdl_page_end(page);
  }
}

static void write_report(gdl_out *out, const gdl_answer *answer, gdl_style style, gdl_form form) {
  const gdl_words words = gdl_words_new(out->arena, answer->program, answer, style.lang);
  gdl_page page = gdl_page_new(out, &words, style, form);
  gdl_report_head(&page, answer->patient->id, answer->run.today);
  if (answer->error_count > 0) {
    gdl_report_refused(&page);
    gdl_report_about(&page);
    return;
  }
  gdl_report_warnings(&page);
  gdl_report_actions(&page);
  gdl_report_results(&page);
  gdl_report_duties(&page);
  gdl_report_open(&page);
  gdl_report_missing(&page);
  gdl_report_possible_warnings(&page);
  gdl_report_notes(&page);
  gdl_report_relied_on(&page);
  gdl_report_not_asked(&page);
  gdl_report_rest(&page);
  gdl_report_about(&page);
}

void gdl_report_text(gdl_out *out, const gdl_answer *answer, gdl_style style) {
  write_report(out, answer, style, GDL_FORM_TEXT);
}

void gdl_report_markdown(gdl_out *out, const gdl_answer *answer, gdl_style style) {
  write_report(out, answer, style, GDL_FORM_MARKDOWN);
}
