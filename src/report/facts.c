/* facts.c - what a guideline can be told, as text and as Markdown. */
#include "report/arithmetic.h"
#include "report/parts.h"
#include "report/readers.h"

static gdl_word type_word(gdl_type_kind kind) {
  switch (kind) {
    case GDL_TYPE_BOOLEAN: return GDL_WORD_TYPE_BOOLEAN;
    case GDL_TYPE_INTEGER: return GDL_WORD_TYPE_INTEGER;
    case GDL_TYPE_NUMBER: return GDL_WORD_TYPE_NUMBER;
    case GDL_TYPE_QUANTITY: return GDL_WORD_TYPE_QUANTITY;
    case GDL_TYPE_DATE: return GDL_WORD_TYPE_DATE;
    case GDL_TYPE_ONE_OF: return GDL_WORD_TYPE_ONE_OF;
    case GDL_TYPE_ANY_OF: return GDL_WORD_TYPE_ANY_OF;
    case GDL_TYPE_SERIES: return GDL_WORD_TYPE_SERIES;
    case GDL_TYPE_TEXT:
    case GDL_TYPE_ERROR: break;
  }
  return GDL_WORD_TYPE_TEXT;
}

static gdl_string type_in_words(const gdl_words *words, const gdl_type *type) {
  if (type->kind == GDL_TYPE_SERIES)
    return gdl_word_1(words, GDL_WORD_TYPE_SERIES, type_in_words(words, type->element));
  return gdl_word_1(words, type_word(type->kind),
                    type->unit ? gdl_unit_name(type->unit) : (gdl_string){.text = ""});
}

/* ---- one fact ---- */

static void next_part(gdl_page *page, gdl_string part) {
  gdl_page_word(page, GDL_WORD_DOT);
  gdl_page_say(page, part);
}

static void say_type(gdl_page *page, const gdl_fact *fact) {
  const gdl_words *words = page->words;
  gdl_page_begin(page, 2);
  gdl_page_say(page, type_in_words(words, fact->type));
  if (fact->type->bounds.has_range)
    next_part(page, gdl_words_bounds(words, fact->type, gdl_showing_of(words, fact->node)));
  if (fact->type->bounds.has_step)
    next_part(page, gdl_word_1(words, GDL_WORD_STEP,
                               gdl_words_number(words, fact->type->unit, fact->type->bounds.step,
                                                gdl_showing_of(words, fact->node))));
  if (fact->decl->fact.fixed) next_part(page, gdl_word_text(words, GDL_WORD_FIXED));
  gdl_page_end(page);
}

static void say_choices(gdl_page *page, const gdl_type *type) {
  if (type->kind == GDL_TYPE_SERIES) type = type->element;
  if (!type->domain) return;
  gdl_page_begin(page, 2);
  for (uint32_t i = 0; i < type->domain->count; i++) {
    const gdl_choice *choice = &type->domain->choices[i];
    if (i > 0) gdl_page_word(page, GDL_WORD_LIST);
    gdl_page_say(page, choice->name.name->string);
    const gdl_string label = gdl_words_text(page->words, choice->label);
    if (label.len > 0) gdl_page_aside(page, label);
  }
  gdl_page_end(page);
}

static gdl_string derivation(const gdl_words *words, const gdl_fact *fact) {
  if (fact->otherwise == GDL_NONE) return (gdl_string){0};
  const gdl_node *node = &words->program->nodes[fact->otherwise];
  if (fact->assumed && node->op == GDL_OP_CONST)
    return gdl_word_1(words, GDL_WORD_ASSUMED_AS,
                      gdl_words_constant(words, node->type, node->constant, gdl_showing_plain()));
  return gdl_word_1(words, GDL_WORD_DERIVED_FROM,
                    gdl_words_facts(words, gdl_facts_read(words, fact->otherwise)));
}

static gdl_string needed_by(const gdl_words *words, const gdl_readers *readers, uint32_t fact) {
  const gdl_program *program = words->program;
  if (!program->facts[fact].decides) return gdl_word_text(words, GDL_WORD_SHOWN_ONLY);
  GDL_LIST(gdl_string) parts = {0};
  for (uint32_t i = 0; i < program->items_count; i++)
    if (gdl_readers_has(readers, fact, i))
      GDL_PUSH(words->arena, &parts, program->items[i].name->string);
  for (uint32_t i = 0; i < program->defines_count; i++)
    if (gdl_readers_has_result(readers, fact, i))
      GDL_PUSH(words->arena, &parts, program->defines[i].name->string);
  if (parts.count == 0) return (gdl_string){0};
  return gdl_word_1(words, GDL_WORD_NEEDED_BY, gdl_words_join(words, parts.at, parts.count));
}

static void say_fact(gdl_page *page, const gdl_readers *readers, uint32_t index) {
  const gdl_words *words = page->words;
  const gdl_fact *fact = &words->program->facts[index];
  gdl_page_begin(page, 1);
  gdl_page_strong(page, fact->name->string, GDL_TONE_STRONG);
  next_part(page, gdl_words_fact(words, index));
  gdl_page_end(page);
  say_type(page, fact);
  say_choices(page, fact->type);
  gdl_page_line(page, 2, gdl_word_1(words, GDL_WORD_EXAMPLE, gdl_report_how_to_give(words, index)));
  gdl_page_line(page, 2, derivation(words, fact));
  gdl_page_line(page, 2, needed_by(words, readers, index));
  gdl_page_line(page, 2, gdl_words_text(words, fact->decl->fact.note));
  const gdl_string codes = gdl_words_codes(words, fact->decl->codes);
  if (codes.len > 0) gdl_page_line(page, 2, gdl_word_1(words, GDL_WORD_CODES, codes));
}

static void say_constraints(gdl_page *page) {
  const gdl_program *program = page->words->program;
  if (program->constraints_count == 0) return;
  gdl_page_section(page, GDL_WORD_CONSTRAINTS);
  for (uint32_t i = 0; i < program->constraints_count; i++) {
    gdl_page_line(page, 1,
                  gdl_words_label(page->words, program->constraints[i].decl->label,
                                  program->constraints[i].name));
  }
}

static void write_facts(gdl_out *out, const gdl_program *program, gdl_style style, gdl_form form) {
  const gdl_words words = gdl_words_new(out->arena, program, NULL, style.lang);
  const gdl_readers readers = gdl_readers_new(out->arena, program);
  gdl_page page = gdl_page_new(out, &words, style, form);
  gdl_page_title(&page, gdl_word_text(&words, GDL_WORD_FACTS_TITLE));
  gdl_page_begin(&page, 0);
  gdl_page_word(&page, GDL_WORD_FACTS_HOW);
  gdl_page_end(&page);
  gdl_page_begin(&page, 0);
  gdl_page_word(&page, GDL_WORD_FACTS_ID);
  gdl_page_end(&page);
  gdl_page_gap(&page);
  for (uint32_t i = 0; i < program->facts_count; i++) say_fact(&page, &readers, i);
  say_constraints(&page);
  gdl_report_about(&page);
}

void gdl_report_facts_text(gdl_out *out, const gdl_program *program, gdl_style style) {
  write_facts(out, program, style, GDL_FORM_TEXT);
}

void gdl_report_facts_markdown(gdl_out *out, const gdl_program *program, gdl_style style) {
  write_facts(out, program, style, GDL_FORM_MARKDOWN);
}
