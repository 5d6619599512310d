/* relied.c - what the author of the file decided: readings of ambiguous words, and values that the source does not state. */
#include "doc/parts.h"
#include "doc/phrase.h"

static void say_cell(gdl_guide *g, gdl_string text) {
  gdl_paper_cell(&g->paper, false);
  gdl_paper_say(&g->paper, text);
  gdl_paper_cell_end(&g->paper, false);
}

static bool rests_on(const gdl_rule *rule, uint32_t reading) {
  for (uint32_t i = 0; i < rule->reading_count; i++)
    if (rule->readings[i] == reading) return true;
  return false;
}

static void say_rules(gdl_guide *g, uint32_t reading) {
  gdl_paper *s = &g->paper;
  uint32_t said = 0;
  gdl_paper_cell(s, false);
  for (uint32_t r = 0; r < g->program->rules_count; r++) {
    if (!rests_on(&g->program->rules[r], reading)) continue;
    if (said++ > 0) gdl_paper_word(s, GDL_WORD_LIST);
    gdl_paper_link(s, gdl_target_rule(g, r), gdl_words_rule(&g->words, r));
  }
  gdl_paper_cell_end(s, false);
}

void gdl_doc_readings(gdl_guide *g) {
  static const gdl_word heads[] = {GDL_WORD_COLUMN_NUMBER, GDL_WORD_COLUMN_SOURCE_SAYS,
                                   GDL_WORD_COLUMN_READ_AS, GDL_WORD_COLUMN_OTHER_READING,
                                   GDL_WORD_COLUMN_RULES};
  gdl_paper *s = &g->paper;
  gdl_paper_line(s, "small", gdl_word_text(&g->words, GDL_WORD_READINGS_HOW));
  gdl_paper_table(s, "readings", (gdl_string){.text = ""}, heads, 5);
  for (uint32_t i = 0; i < g->program->readings_count; i++) {
    const gdl_decl *decl = g->program->readings[i].decl;
    gdl_paper_row(s, gdl_target_reading(g, i));
    gdl_paper_cell(s, true);
    gdl_out number = gdl_out_new(g->words.arena);
    gdl_out_int(&number, (int64_t)i + 1);
    gdl_paper_say(s, gdl_out_take(&number));
    gdl_paper_cell_end(s, true);
    say_cell(g, gdl_word_1(&g->words, GDL_WORD_QUOTE, decl->reading.of.string));
    say_cell(g, gdl_words_text(&g->words, decl->reading.takes));
    say_cell(g, gdl_words_text(&g->words, decl->reading.against));
    say_rules(g, i);
    gdl_paper_row_end(s);
  }
  gdl_paper_table_end(s);
}

void gdl_doc_parameters(gdl_guide *g) {
  static const gdl_word heads[] = {GDL_WORD_COLUMN_PARAMETER, GDL_WORD_COLUMN_VALUE,
                                   GDL_WORD_COLUMN_PLACE};
  gdl_paper *s = &g->paper;
  bool has_places = false;
  for (uint32_t i = 0; i < g->program->parameters_count; i++)
    has_places = has_places || g->program->parameters[i].decl->cites.count > 0;
  gdl_paper_line(s, "small", gdl_word_text(&g->words, GDL_WORD_PARAMETERS_HOW));
  gdl_paper_table(s, "parameters", (gdl_string){.text = ""}, heads, has_places ? 3 : 2);
  for (uint32_t i = 0; i < g->program->parameters_count; i++) {
    const gdl_parameter *it = &g->program->parameters[i];
    gdl_paper_row(s, gdl_target_parameter(g, i));
    gdl_paper_cell(s, true);
    gdl_paper_say(s, gdl_guide_parameter_label(g, i));
    gdl_paper_cell_end(s, true);
    say_cell(g, gdl_words_constant(&g->words, it->type, it->value, gdl_showing_of(&g->words, it->node)));
    if (has_places) say_cell(g, gdl_words_cites(&g->words, it->decl->cites));
    gdl_paper_row_end(s);
  }
  gdl_paper_table_end(s);
}
