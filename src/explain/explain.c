/* explain.c - why, why not, and what would decide it, in words. */
#include "explain/explain.h"

#include "explain/speech.h"
#include "report/arithmetic.h"
#include "report/parts.h"

static void say_head(gdl_page *page, gdl_word kind, gdl_string name, gdl_string label) {
  gdl_out out = gdl_out_new(page->words->arena);
  gdl_out_string(&out, gdl_word_text(page->words, kind));
  gdl_out_char(&out, ' ');
  gdl_out_string(&out, name);
  if (label.len > 0 && !gdl_string_equal(label, name)) {
    gdl_out_string(&out, gdl_word_text(page->words, GDL_WORD_DOT));
    gdl_out_string(&out, label);
  }
  gdl_page_heading(page, gdl_out_take(&out), GDL_TONE_STRONG);
}

static void say_status(gdl_page *page, gdl_status status) {
  gdl_page_begin(page, 1);
  gdl_page_strong(page, gdl_words_status(page->words, status), GDL_TONE_STRONG);
  gdl_page_end(page);
}

static void explain_item(gdl_page *page, uint32_t index) {
  const gdl_words *words = page->words;
  const gdl_item *item = &words->program->items[index];
  say_head(page, GDL_WORD_ITEM, item->name->string, gdl_words_text(words, item->decl->label));
  say_status(page, words->answer->items[index].status);
  gdl_page_line(page, 1, gdl_words_text(words, item->decl->item.text));
  gdl_page_line(page, 1, gdl_words_text(words, item->decl->item.note));
  gdl_explain_anchors(page, index);
  for (uint32_t r = 0; r < item->rule_count; r++) {
    gdl_page_gap(page);
    gdl_explain_rule(page, item->first_rule + r);
  }
}

static bool requires(const gdl_rule_effect *effect, uint32_t duty) {
  for (uint32_t d = 0; d < effect->duty_count; d++)
    if (effect->duties[d] == duty) return true;
  return false;
}

static void explain_duty(gdl_page *page, uint32_t index) {
  const gdl_words *words = page->words;
  const gdl_duty *duty = &words->program->duties[index];
  say_head(page, GDL_WORD_DUTY, duty->name->string,
           gdl_words_label(words, duty->decl->label, duty->name));
  say_status(page, words->answer->duties[index].status);
  gdl_explain_need(page, words->answer->duties[index].missing);
  for (uint32_t r = 0; r < words->program->rules_count; r++)
    for (uint32_t e = 0; e < words->program->rules[r].effect_count; e++) {
      if (!requires(&words->program->rules[r].effects[e], index)) continue;
      gdl_page_gap(page);
      gdl_explain_rule(page, r);
    }
  gdl_explain_place(page, duty->decl->span);
}

static void explain_define(gdl_page *page, uint32_t index) {
  const gdl_words *words = page->words;
  const gdl_define *define = &words->program->defines[index];
  say_head(page, GDL_WORD_DEFINITION, define->name->string, gdl_words_text(words, define->decl->label));
  gdl_explain_node(page, define->node);
  gdl_report_counted(page, 1, define->node);
  gdl_explain_need(page, gdl_answer_need(words->arena, words->answer, define->node));
  gdl_page_line(page, 1, gdl_words_cites(words, define->decl->cites));
  gdl_explain_readers(page, define->node);
  gdl_explain_place(page, define->decl->span);
}

static void say_value(gdl_page *page, uint32_t index) {
  const gdl_words *words = page->words;
  const gdl_fact *fact = &words->program->facts[index];
  const bool is_given = words->answer->patient->slots[index] != NULL;
  const bool is_derived = !is_given && fact->otherwise != GDL_NONE;
  gdl_page_begin(page, 1);
  gdl_page_word(page, GDL_WORD_VALUE);
  gdl_page_word(page, GDL_WORD_COLON);
  gdl_page_strong(page, gdl_words_node(words, fact->node), GDL_TONE_STRONG);
  const gdl_string calculation = is_derived ? gdl_arithmetic(words, fact->otherwise) : (gdl_string){0};
  if (calculation.len > 0) gdl_page_say(page, gdl_string_of(" = "));
  gdl_page_say(page, calculation);
  if (is_given || gdl_answer_is_known(words->answer, fact->node))
    gdl_page_aside(page, gdl_word_text(words, is_given ? GDL_WORD_GIVEN : GDL_WORD_COMPUTED));
  gdl_page_end(page);
  if (is_derived && fact->type->kind == GDL_TYPE_BOOLEAN)
    gdl_explain_tree(page, gdl_tree_of(words, fact->otherwise), 1);
}

static void explain_fact(gdl_page *page, uint32_t index) {
  const gdl_words *words = page->words;
  const gdl_fact *fact = &words->program->facts[index];
  say_head(page, GDL_WORD_FACT, fact->name->string, gdl_words_fact(words, index));
  say_value(page, index);
  gdl_explain_need(page, gdl_answer_need(words->arena, words->answer, fact->node));
  gdl_page_line(page, 1, gdl_words_text(words, fact->decl->fact.note));
  gdl_page_line(page, 1, gdl_words_cites(words, fact->decl->cites));
  gdl_explain_readers(page, fact->node);
  gdl_explain_place(page, fact->decl->span);
}

static void explain_target(gdl_page *page, gdl_target target) {
  switch (target.kind) {
    case GDL_TARGET_ACTION: gdl_explain_action(page, target.index); return;
    case GDL_TARGET_ITEM: explain_item(page, target.index); return;
    case GDL_TARGET_RULE:
      gdl_explain_rule(page, target.index);
      gdl_explain_anchors(page, page->words->program->rules[target.index].item);
      return;
    case GDL_TARGET_PARAM: gdl_explain_param(page, target.index, target.param); return;
    case GDL_TARGET_DUTY: explain_duty(page, target.index); return;
    case GDL_TARGET_DEFINE: explain_define(page, target.index); return;
    case GDL_TARGET_FACT: explain_fact(page, target.index); return;
  }
}

static void explain_actions(gdl_page *page) {
  for (uint32_t a = 0; a < page->words->program->actions_count; a++) {
    if (a > 0) gdl_page_gap(page);
    gdl_explain_action(page, a);
  }
}

static void explain_results(gdl_page *page) {
  const gdl_program *program = page->words->program;
  bool any = program->actions_count > 0;
  for (uint32_t i = 0; i < program->defines_count; i++) {
    if (!program->defines[i].is_result) continue;
    if (any) gdl_page_gap(page);
    explain_define(page, i);
    any = true;
  }
}

void gdl_explain_all(gdl_page *page) {
  explain_actions(page);
  explain_results(page);
}

/* A rule alone stands below its item, as among others. */
static void say_item_of(gdl_page *page, gdl_target target) {
  if (target.kind != GDL_TARGET_RULE) return;
  const gdl_item *item = &page->words->program->items[page->words->program->rules[target.index].item];
  say_head(page, GDL_WORD_ITEM, item->name->string, gdl_words_text(page->words, item->decl->label));
}

static void explain(gdl_page *page, bool is_all, gdl_target target) {
  const bool is_refused = page->words->answer->error_count > 0;
  if (page->form != GDL_FORM_TEXT) { /* which need headings of every level */
    gdl_page_section(page, GDL_WORD_EXPLANATION);
    if (!is_all && !is_refused) say_item_of(page, target);
  }
  if (is_refused)
    gdl_report_refused(page);
  else if (is_all)
    gdl_explain_all(page);
  else
    explain_target(page, target);
}

static bool find(gdl_out *out, const gdl_answer *answer, gdl_string target, gdl_target *found,
                 gdl_string *nearest) {
  return target.len == 0 || gdl_target_find(out->arena, answer->program, target, found, nearest);
}

static bool write_lines(gdl_out *out, const gdl_answer *answer, gdl_string target, gdl_style style,
                        gdl_form form, gdl_string *nearest) {
  gdl_target found = {0};
  if (!find(out, answer, target, &found, nearest)) return false;
  const gdl_words words = gdl_words_new(out->arena, answer->program, answer, style.lang);
  gdl_page page = gdl_page_new(out, &words, style, form);
  gdl_report_head(&page, answer->patient->id, answer->run.today);
  if (answer->error_count == 0) gdl_page_gap(&page);
  explain(&page, target.len == 0, found);
  gdl_report_about(&page);
  return true;
}

bool gdl_explain_text(gdl_out *out, const gdl_answer *answer, gdl_string target, gdl_style style,
                      gdl_string *nearest) {
  return write_lines(out, answer, target, style, GDL_FORM_TEXT, nearest);
}

bool gdl_explain_markdown(gdl_out *out, const gdl_answer *answer, gdl_string target,
                          gdl_style style, gdl_string *nearest) {
  return write_lines(out, answer, target, style, GDL_FORM_MARKDOWN, nearest);
}

bool gdl_explain_html(gdl_out *out, const gdl_answer *answer, gdl_string target, gdl_style style,
                      gdl_string *nearest) {
  gdl_target found = {0};
  if (!find(out, answer, target, &found, nearest)) return false;
  const gdl_words words = gdl_words_new(out->arena, answer->program, answer, style.lang);
  const gdl_sheet sheet = {.number = 1, .id = answer->patient->id, .today = answer->run.today};
  gdl_report_html_begin(out, answer->program, sheet, true, style);
  gdl_page page = gdl_page_new(out, &words, style, GDL_FORM_HTML);
  gdl_report_section_begin(&page, sheet);
  explain(&page, target.len == 0, found);
  gdl_report_reference(&page);
  gdl_report_section_end(&page, sheet);
  gdl_report_html_end(out, 1, true, style);
  return true;
}
