/* index.c - by fact: which items read it, directly or through definitions, and which definitions do. */
#include "doc/parts.h"

typedef struct search { /* is a name mentioned? */
  const gdl_guide *guide;
  gdl_thing_kind kind;
  uint32_t index;
  bool found;
} search;

static void compare(void *ctx, gdl_ref ref) {
  search *s = ctx;
  const gdl_thing thing = gdl_guide_thing(s->guide, ref.first.name);
  s->found = s->found || (thing.kind == s->kind && thing.index == s->index);
}

static bool mentions(const gdl_guide *g, const gdl_expr *expr, uint32_t fact) {
  search s = {.guide = g, .kind = GDL_THING_FACT, .index = fact};
  gdl_guide_each_name(expr, compare, &s);
  return s.found;
}

static bool effect_mentions(const gdl_guide *g, const gdl_effect *effect, uint32_t fact) {
  for (uint32_t i = 0; i < effect->with.count; i++)
    if (mentions(g, effect->with.at[i].value, fact)) return true;
  return false;
}

static bool rule_mentions(const gdl_guide *g, const gdl_rule_decl *rule, uint32_t fact) {
  if (mentions(g, rule->when, fact)) return true;
  for (uint32_t i = 0; i < rule->unless.count; i++)
    if (mentions(g, rule->unless.at[i], fact)) return true;
  for (uint32_t i = 0; i < rule->effects.count; i++)
    if (effect_mentions(g, &rule->effects.at[i], fact)) return true;
  return false;
}

static bool item_mentions(const gdl_guide *g, const gdl_item *item, uint32_t fact) {
  for (uint32_t r = item->first_rule; r < item->first_rule + item->rule_count; r++)
    if (rule_mentions(g, g->program->rules[r].decl, fact)) return true;
  return false;
}

static void say_items(gdl_guide *g, const gdl_readers *readers, uint32_t fact, bool directly) {
  gdl_paper *s = &g->paper;
  uint32_t said = 0;
  gdl_paper_cell(s, false);
  for (uint32_t i = 0; i < g->program->items_count; i++) {
    if (!gdl_readers_has(readers, fact, i)) continue;
    if (item_mentions(g, &g->program->items[i], fact) != directly) continue;
    if (said++ > 0) gdl_paper_word(s, GDL_WORD_LIST);
    gdl_paper_link(s, gdl_target_item(g, i), g->program->items[i].name->string);
  }
  if (said == 0) gdl_paper_say(s, gdl_string_of("–"));
  gdl_paper_cell_end(s, false);
}

static void say_definitions(gdl_guide *g, uint32_t fact) {
  gdl_paper *s = &g->paper;
  uint32_t said = 0;
  gdl_paper_cell(s, false);
  for (uint32_t i = 0; i < g->program->defines_count; i++) {
    if (!mentions(g, g->program->defines[i].decl->define.value, fact)) continue;
    if (said++ > 0) gdl_paper_word(s, GDL_WORD_LIST);
    gdl_paper_link(s, gdl_target_define(g, i), gdl_guide_define_label(g, i));
  }
  if (said == 0) gdl_paper_say(s, gdl_string_of("–"));
  gdl_paper_cell_end(s, false);
}

void gdl_doc_index(gdl_guide *g) {
  static const gdl_word heads[] = {GDL_WORD_COLUMN_FACT, GDL_WORD_COLUMN_DIRECTLY,
                                   GDL_WORD_COLUMN_INDIRECTLY, GDL_WORD_COLUMN_DEFINITIONS};
  static const gdl_word short_heads[] = {GDL_WORD_COLUMN_FACT, GDL_WORD_COLUMN_DEFINITIONS};
  gdl_paper *s = &g->paper;
  const bool has_items = g->program->items_count > 0;
  const gdl_readers readers = gdl_readers_new(g->words.arena, g->program);
  gdl_paper_table(s, "index", (gdl_string){.text = ""}, has_items ? heads : short_heads,
                  has_items ? 4 : 2);
  for (uint32_t i = 0; i < g->program->facts_count; i++) {
    gdl_paper_row(s, gdl_target_none());
    gdl_paper_cell(s, true);
    gdl_paper_link(s, gdl_target_fact(g, i), gdl_words_fact(&g->words, i));
    gdl_paper_cell_end(s, true);
    if (has_items) say_items(g, &readers, i, true);
    if (has_items) say_items(g, &readers, i, false);
    say_definitions(g, i);
    gdl_paper_row_end(s);
  }
  gdl_paper_table_end(s);
}
