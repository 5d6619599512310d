/* index.c - by fact: which items read it, directly or through definitions, and which definitions do. */
#include "doc/parts.h"

typedef struct mentions { /* which facts each of several things mentions: bits by fact, then thing */
  const gdl_guide *guide;
  uint64_t *bits;
  uint32_t words; /* of one fact */
  uint32_t thing; /* whose names come */
} mentions;

static mentions mentions_new(const gdl_guide *g, uint32_t count) {
  mentions m = {.guide = g, .words = (count + 63) / 64};
  m.bits = GDL_NEW_ARRAY(g->words.arena, uint64_t, (size_t)g->program->facts_count * m.words);
  return m;
}

static void note(void *ctx, gdl_ref ref) {
  mentions *m = ctx;
  const gdl_thing thing = gdl_guide_thing(m->guide, ref.first.name);
  if (thing.kind == GDL_THING_FACT)
    m->bits[(size_t)thing.index * m->words + m->thing / 64] |= (uint64_t)1 << (m->thing % 64);
}

static bool mentions_fact(const mentions *m, uint32_t fact, uint32_t thing) {
  return (m->bits[(size_t)fact * m->words + thing / 64] >> (thing % 64) & 1) != 0;
}

static void note_rule(mentions *m, const gdl_rule_decl *rule) {
  gdl_guide_each_name(rule->when, note, m);
  for (uint32_t i = 0; i < rule->unless.count; i++)
    gdl_guide_each_name(rule->unless.at[i], note, m);
  for (uint32_t e = 0; e < rule->effects.count; e++)
    for (uint32_t i = 0; i < rule->effects.at[e].with.count; i++)
      gdl_guide_each_name(rule->effects.at[e].with.at[i].value, note, m);
}

static mentions of_items(const gdl_guide *g) {
  mentions m = mentions_new(g, g->program->items_count);
  for (uint32_t r = 0; r < g->program->rules_count; r++) {
    m.thing = g->program->rules[r].item;
    note_rule(&m, g->program->rules[r].decl);
  }
  return m;
}

static mentions of_definitions(const gdl_guide *g) {
  mentions m = mentions_new(g, g->program->defines_count);
  for (m.thing = 0; m.thing < g->program->defines_count; m.thing++)
    gdl_guide_each_name(g->program->defines[m.thing].decl->define.value, note, &m);
  return m;
}

static void say_nothing_if(gdl_guide *g, uint32_t said) {
  if (said == 0) gdl_paper_say(&g->paper, gdl_string_of("–"));
}

static void say_items(gdl_guide *g, const gdl_readers *readers, const mentions *items,
                      uint32_t fact, bool directly) {
  gdl_paper *s = &g->paper;
  uint32_t said = 0;
  gdl_paper_cell(s, false);
  for (uint32_t i = 0; i < g->program->items_count; i++) {
    if (!gdl_readers_has(readers, fact, i) || mentions_fact(items, fact, i) != directly) continue;
    if (said++ > 0) gdl_paper_word(s, GDL_WORD_LIST);
    gdl_paper_link(s, gdl_target_item(g, i), g->program->items[i].name->string);
  }
  say_nothing_if(g, said);
  gdl_paper_cell_end(s, false);
}

static void say_definitions(gdl_guide *g, const mentions *definitions, uint32_t fact) {
  gdl_paper *s = &g->paper;
  uint32_t said = 0;
  gdl_paper_cell(s, false);
  for (uint32_t i = 0; i < g->program->defines_count; i++) {
    if (!mentions_fact(definitions, fact, i)) continue;
    if (said++ > 0) gdl_paper_word(s, GDL_WORD_LIST);
    gdl_paper_link(s, gdl_target_define(g, i), gdl_guide_define_label(g, i));
  }
  say_nothing_if(g, said);
  gdl_paper_cell_end(s, false);
}

void gdl_doc_index(gdl_guide *g) {
  static const gdl_word heads[] = {GDL_WORD_COLUMN_FACT, GDL_WORD_COLUMN_DIRECTLY,
                                   GDL_WORD_COLUMN_INDIRECTLY, GDL_WORD_COLUMN_DEFINITIONS};
  static const gdl_word short_heads[] = {GDL_WORD_COLUMN_FACT, GDL_WORD_COLUMN_DEFINITIONS};
  gdl_paper *s = &g->paper;
  const bool has_items = g->program->items_count > 0;
  const gdl_readers readers = gdl_readers_new(g->words.arena, g->program);
  const mentions items = of_items(g), definitions = of_definitions(g);
  gdl_paper_table(s, "index", (gdl_string){.text = ""}, has_items ? heads : short_heads,
                  has_items ? 4 : 2);
  for (uint32_t i = 0; i < g->program->facts_count; i++) {
    gdl_paper_row(s, gdl_target_none());
    gdl_paper_cell(s, true);
    gdl_paper_link(s, gdl_target_fact(g, i), gdl_words_fact(&g->words, i));
    gdl_paper_cell_end(s, true);
    if (has_items) say_items(g, &readers, &items, i, true);
    if (has_items) say_items(g, &readers, &items, i, false);
    say_definitions(g, &definitions, i);
    gdl_paper_row_end(s);
  }
  gdl_paper_table_end(s);
}
