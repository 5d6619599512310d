/* facts.c - what has to be known of a patient, what the data must fulfil, and the lists that values come from. */
#include "doc/parts.h"
#include "doc/phrase.h"

/* ---- what is entered ---- */

static gdl_word kind_word(gdl_type_kind kind) {
  switch (kind) {
    case GDL_TYPE_BOOLEAN: return GDL_WORD_KIND_YES_NO;
    case GDL_TYPE_INTEGER: return GDL_WORD_KIND_WHOLE;
    case GDL_TYPE_NUMBER:
    case GDL_TYPE_QUANTITY: return GDL_WORD_KIND_NUMBER;
    case GDL_TYPE_DATE: return GDL_WORD_KIND_DATE;
    case GDL_TYPE_ONE_OF: return GDL_WORD_KIND_ONE;
    case GDL_TYPE_ANY_OF: return GDL_WORD_KIND_SEVERAL;
    case GDL_TYPE_SERIES: return GDL_WORD_KIND_SERIES;
    case GDL_TYPE_TEXT:
    case GDL_TYPE_ERROR: break;
  }
  return GDL_WORD_KIND_TEXT;
}

static void say_choices(gdl_guide *g, const gdl_domain *domain) {
  gdl_paper *s = &g->paper;
  if (domain->name) {
    gdl_paper_link(s, gdl_target_to("list", domain->name->string),
                   gdl_word_1(&g->words, GDL_WORD_FROM_LIST, domain->name->string));
    return;
  }
  for (uint32_t i = 0; i < domain->count; i++) {
    if (i > 0) gdl_paper_word(s, GDL_WORD_LIST);
    gdl_paper_say(s, gdl_words_choice(&g->words, domain, i));
    if (!domain->points) continue;
    gdl_paper_aside(s, gdl_words_number(&g->words, NULL, domain->points[i], gdl_showing_plain()));
  }
}

static void say_unit(gdl_guide *g, const gdl_type *type, bool is_age) {
  if (!type->unit) return;
  gdl_out unit = gdl_out_new(g->words.arena);
  gdl_words_unit(&unit, g->words.lang, gdl_unit_name(type->unit), false, is_age);
  gdl_paper_say(&g->paper, gdl_word_1(&g->words, GDL_WORD_IN_UNIT, gdl_out_take(&unit)));
}

static void say_type(gdl_guide *g, const gdl_fact *fact) {
  gdl_paper *s = &g->paper;
  const gdl_type *type = fact->type;
  const gdl_showing showing = gdl_showing_of(&g->words, fact->node);
  gdl_paper_word(s, kind_word(type->kind));
  if (type->kind == GDL_TYPE_SERIES) {
    type = type->element;
    gdl_paper_word(s, kind_word(type->kind));
  }
  if (!type->bounds.has_range) say_unit(g, type, showing.is_age);
  if (type->domain) gdl_paper_word(s, GDL_WORD_COLON), say_choices(g, type->domain);
  if (type->bounds.has_range) {
    gdl_paper_word(s, GDL_WORD_COMMA);
    gdl_paper_say(s, gdl_words_bounds(&g->words, type, showing));
  }
  if (type->bounds.has_step && type->kind != GDL_TYPE_INTEGER) {
    gdl_paper_word(s, GDL_WORD_COMMA);
    gdl_paper_say(s, gdl_word_1(&g->words, GDL_WORD_STEP,
                                gdl_words_number(&g->words, type->unit, type->bounds.step, showing)));
  }
}

/* ---- one fact ---- */

static void say_name(gdl_guide *g, uint32_t index) {
  gdl_paper *s = &g->paper;
  gdl_paper_cell(s, true);
  gdl_paper_say(s, gdl_words_fact(&g->words, index));
  gdl_paper_break(s);
  gdl_paper_code(s, g->program->facts[index].name->string);
  gdl_paper_cell_end(s, true);
}

static void say_otherwise(gdl_guide *g, const gdl_fact *fact) {
  gdl_paper *s = &g->paper;
  const gdl_expr *otherwise = fact->decl->fact.otherwise;
  gdl_paper_cell(s, false);
  if (otherwise) {
    const gdl_piece piece = {.expr = otherwise,
                             .how = {.least = GDL_BINDS_LIST, .domain = fact->type->domain}};
    gdl_phrase_fill(g, fact->assumed ? GDL_WORD_ASSUMED_TO_BE : GDL_WORD_WORKED_OUT, &piece);
  } else {
    gdl_paper_word(s, GDL_WORD_UNKNOWN);
  }
  gdl_paper_cell_end(s, false);
}

static void say_more(gdl_paper *s, gdl_string text, bool *is_first) {
  if (text.len == 0) return;
  if (!*is_first) gdl_paper_break(s);
  *is_first = false;
  gdl_paper_say(s, text);
}

static void say_remarks(gdl_guide *g, const gdl_fact *fact) {
  gdl_paper *s = &g->paper;
  const gdl_words *words = &g->words;
  bool is_first = true;
  gdl_paper_cell(s, false);
  if (!fact->decides && g->program->rules_count > 0)
    say_more(s, gdl_word_text(words, GDL_WORD_SHOWN_ONLY), &is_first);
  say_more(s, gdl_words_text(words, fact->decl->fact.note), &is_first);
  say_more(s, gdl_words_codes(words, fact->decl->codes), &is_first);
  say_more(s, gdl_words_cites(words, fact->decl->cites), &is_first);
  gdl_paper_cell_end(s, false);
}

static void say_constraints(gdl_guide *g) {
  gdl_paper *s = &g->paper;
  if (g->program->constraints_count == 0) return;
  gdl_paper_title(s, 3, gdl_target_none(), gdl_word_text(&g->words, GDL_WORD_CONSTRAINTS));
  gdl_paper_list(s);
  for (uint32_t i = 0; i < g->program->constraints_count; i++) {
    const gdl_decl *decl = g->program->constraints[i].decl;
    gdl_paper_item(s);
    gdl_say_expr(g, decl->constraint.condition, (gdl_saying){.least = GDL_BINDS_LIST});
    const gdl_string label = gdl_words_text(&g->words, decl->label);
    if (label.len > 0) gdl_paper_aside(s, label);
    gdl_paper_item_end(s);
  }
  gdl_paper_list_end(s);
}

void gdl_doc_facts(gdl_guide *g) {
  static const gdl_word heads[] = {GDL_WORD_COLUMN_FACT, GDL_WORD_COLUMN_ENTERED,
                                   GDL_WORD_COLUMN_NOT_GIVEN, GDL_WORD_COLUMN_REMARKS};
  gdl_paper *s = &g->paper;
  gdl_paper_line(s, "small", gdl_word_text(&g->words, GDL_WORD_FACTS_UNKNOWN));
  gdl_paper_table(s, "facts", (gdl_string){.text = ""}, heads, 4);
  for (uint32_t i = 0; i < g->program->facts_count; i++) {
    gdl_paper_row(s, gdl_target_fact(g, i));
    say_name(g, i);
    gdl_paper_cell(s, false);
    say_type(g, &g->program->facts[i]);
    gdl_paper_cell_end(s, false);
    say_otherwise(g, &g->program->facts[i]);
    say_remarks(g, &g->program->facts[i]);
    gdl_paper_row_end(s);
  }
  gdl_paper_table_end(s);
  say_constraints(g);
}

/* ---- lists ---- */

static void say_list(gdl_guide *g, const gdl_domain *domain) {
  static const gdl_word heads[] = {GDL_WORD_COLUMN_VALUE, GDL_WORD_COLUMN_CODES};
  gdl_paper *s = &g->paper;
  gdl_paper_title(s, 3, gdl_target_to("list", domain->name->string),
                  gdl_word_1(&g->words, GDL_WORD_LIST_OF, domain->name->string));
  gdl_paper_table(s, "lists", (gdl_string){.text = ""}, heads, 2);
  for (uint32_t i = 0; i < domain->count; i++) {
    gdl_paper_row(s, gdl_target_none());
    gdl_paper_cell(s, true);
    gdl_paper_say(s, gdl_words_choice(&g->words, domain, i));
    gdl_paper_cell_end(s, true);
    gdl_paper_cell(s, false);
    gdl_paper_say(s, gdl_words_codes(&g->words, domain->choices[i].codes));
    gdl_paper_cell_end(s, false);
    gdl_paper_row_end(s);
  }
  gdl_paper_table_end(s);
}

static void say_groups(gdl_guide *g) {
  static const gdl_word heads[] = {GDL_WORD_COLUMN_GROUP, GDL_WORD_COLUMN_MEMBERS};
  gdl_paper *s = &g->paper;
  if (g->program->groups_count == 0) return;
  gdl_paper_title(s, 3, gdl_target_none(), gdl_word_text(&g->words, GDL_WORD_GROUPS));
  gdl_paper_table(s, "groups", (gdl_string){.text = ""}, heads, 2);
  for (uint32_t i = 0; i < g->program->groups_count; i++) {
    const gdl_group *group = &g->program->groups[i];
    gdl_paper_row(s, gdl_target_group(g, i));
    gdl_paper_cell(s, true);
    gdl_paper_say(s, gdl_words_label(&g->words, group->decl->label, group->name));
    gdl_paper_cell_end(s, true);
    gdl_paper_cell(s, false);
    gdl_paper_say(s, gdl_words_choices(&g->words, group->domain, group->bits));
    gdl_paper_cell_end(s, false);
    gdl_paper_row_end(s);
  }
  gdl_paper_table_end(s);
}

void gdl_doc_lists(gdl_guide *g) {
  say_groups(g);
  for (uint32_t i = 0; i < g->program->domains_count; i++)
    if (g->program->domains[i]->name) say_list(g, g->program->domains[i]);
}
