/* overview.c - every item at a glance, and what speaks for and against each action. */
#include "doc/parts.h"
#include "doc/phrase.h"

gdl_string gdl_doc_score(const gdl_guide *g, const gdl_item *item) {
  const gdl_expr *score = item->decl->item.score;
  if (!score) return gdl_word_text(&g->words, GDL_WORD_NO_SCORE);
  return gdl_word_1(&g->words, GDL_WORD_SCORE, score->number.digits);
}

const char *gdl_doc_tone(gdl_verb verb) {
  switch (verb) {
    case GDL_VERB_INDICATE:
    case GDL_VERB_RECOMMEND:
    case GDL_VERB_SUGGEST:
    case GDL_VERB_PERMIT: return "good";
    case GDL_VERB_CAUTION:
    case GDL_VERB_OPEN:
    case GDL_VERB_SWITCH: return "care";
    case GDL_VERB_STOP:
    case GDL_VERB_AVOID:
    case GDL_VERB_CONTRAINDICATE:
    case GDL_VERB_WARN: return "bad";
    case GDL_VERB_REGIMEN:
    case GDL_VERB_REQUIRE:
    case GDL_VERB_NOTE: break;
  }
  return NULL;
}

/* ---- items ---- */

static bool uses_verb(const gdl_guide *g, const gdl_item *item, gdl_verb verb) {
  for (uint32_t r = item->first_rule; r < item->first_rule + item->rule_count; r++)
    for (uint32_t e = 0; e < g->program->rules[r].effect_count; e++)
      if (g->program->rules[r].effects[e].verb == verb) return true;
  return false;
}

/* What the item's rules say, strongest support first; remarks only where there is nothing else. */
static gdl_string force_of(const gdl_guide *g, const gdl_item *item) {
  gdl_string verbs[GDL_VERB_COUNT];
  uint32_t count = 0;
  for (unsigned v = 0; v < GDL_VERB_COUNT; v++) {
    if (v == GDL_VERB_NOTE && (count > 0 || uses_verb(g, item, GDL_VERB_WARN))) continue;
    if (uses_verb(g, item, (gdl_verb)v)) verbs[count++] = gdl_words_verb(&g->words, (gdl_verb)v);
  }
  return gdl_words_join(&g->words, verbs, count);
}

static void say_item_row(gdl_guide *g, uint32_t index) {
  gdl_paper *s = &g->paper;
  const gdl_item *item = &g->program->items[index];
  const gdl_expr *score = item->decl->item.score;
  gdl_paper_row(s, gdl_target_none());
  gdl_paper_cell(s, true);
  gdl_paper_link(s, gdl_target_item(g, index), gdl_words_item(&g->words, index));
  gdl_paper_cell_end(s, true);
  if (g->has_scores) {
    gdl_paper_cell(s, false);
    gdl_paper_say(s, score ? score->number.digits : gdl_string_of("–"));
    gdl_paper_cell_end(s, false);
  }
  gdl_paper_cell(s, false);
  gdl_paper_say(s, force_of(g, item));
  gdl_paper_cell_end(s, false);
  gdl_paper_cell(s, false);
  gdl_paper_say(s, gdl_words_text(&g->words, item->decl->item.text));
  if (item->decl->item.ours) gdl_paper_small(s, gdl_word_text(&g->words, GDL_WORD_OURS));
  gdl_paper_cell_end(s, false);
  gdl_paper_row_end(s);
}

void gdl_doc_overview(gdl_guide *g) {
  static const gdl_word heads[] = {GDL_WORD_COLUMN_ITEM, GDL_WORD_COLUMN_SCORE,
                                   GDL_WORD_COLUMN_FORCE, GDL_WORD_COLUMN_STATEMENT};
  static const gdl_word unscored[] = {GDL_WORD_COLUMN_ITEM, GDL_WORD_COLUMN_FORCE,
                                      GDL_WORD_COLUMN_STATEMENT};
  gdl_doc_plot(g);
  gdl_paper_table(&g->paper, g->has_scores ? "overview" : "unscored", (gdl_string){.text = ""},
                  g->has_scores ? heads : unscored, g->has_scores ? 4 : 3);
  for (uint32_t i = 0; i < g->program->items_count; i++) say_item_row(g, i);
  gdl_paper_table_end(&g->paper);
}

/* ---- actions ---- */

void gdl_doc_say_when(gdl_guide *g, uint32_t rule) {
  const gdl_rule *it = &g->program->rules[rule];
  const uint32_t before = g->item;
  g->item = it->item;
  if (!gdl_say_settled(g, it->decl->when))
    gdl_say_expr(g, it->decl->when, (gdl_saying){.least = GDL_BINDS_LIST});
  for (uint32_t i = 0; i < it->decl->unless.count; i++) {
    const gdl_piece piece = {.expr = it->decl->unless.at[i], .how = {.least = GDL_BINDS_OR}};
    gdl_phrase_fill(g, GDL_WORD_BUT_NOT_IF, &piece);
  }
  g->item = before;
}

static void say_action_row(gdl_guide *g, uint32_t rule, const gdl_rule_effect *effect) {
  gdl_paper *s = &g->paper;
  const gdl_rule *it = &g->program->rules[rule];
  gdl_paper_row(s, gdl_target_none());
  gdl_paper_cell(s, true);
  gdl_paper_strong(s, gdl_words_verb(&g->words, effect->verb), gdl_doc_tone(effect->verb));
  if (effect->param != GDL_NONE) {
    const gdl_action_param *param = &g->program->actions[effect->action].params[effect->param];
    gdl_paper_word(s, GDL_WORD_COLON);
    gdl_paper_say(s, gdl_words_label(&g->words, param->decl->label, param->name));
  }
  gdl_paper_cell_end(s, true);
  gdl_paper_cell(s, false);
  gdl_doc_say_when(g, rule);
  gdl_paper_cell_end(s, false);
  gdl_paper_cell(s, false);
  gdl_paper_link(s, gdl_target_rule(g, rule), gdl_words_rule(&g->words, rule));
  const gdl_item *item = &g->program->items[it->item];
  const gdl_string label = gdl_words_label(&g->words, item->decl->label, NULL);
  gdl_paper_small(s, g->has_scores
                         ? gdl_word_2(&g->words, GDL_WORD_ITEM_AND_SCORE, label, gdl_doc_score(g, item))
                         : gdl_word_1(&g->words, GDL_WORD_AFTER, label));
  gdl_paper_cell_end(s, false);
  gdl_paper_row_end(s);
}

/* Against it first, the strongest first: what a reader must not miss. */
static const gdl_verb order[] = {GDL_VERB_CONTRAINDICATE, GDL_VERB_STOP,      GDL_VERB_AVOID,
                                 GDL_VERB_SWITCH,         GDL_VERB_OPEN,      GDL_VERB_CAUTION,
                                 GDL_VERB_INDICATE,       GDL_VERB_RECOMMEND, GDL_VERB_SUGGEST,
                                 GDL_VERB_PERMIT,         GDL_VERB_REGIMEN};

static void say_action(gdl_guide *g, uint32_t index) {
  static const gdl_word heads[] = {GDL_WORD_COLUMN_FORCE, GDL_WORD_COLUMN_WHEN, GDL_WORD_COLUMN_RULE};
  const gdl_program *program = g->program;
  const gdl_action *action = &program->actions[index];
  const gdl_string codes = gdl_words_codes(&g->words, action->decl->codes);
  gdl_paper_title(&g->paper, 3, gdl_target_to("action", action->name->string),
                  gdl_words_action(&g->words, index));
  if (codes.len > 0)
    gdl_paper_line(&g->paper, "small", gdl_word_1(&g->words, GDL_WORD_CODES, codes));
  gdl_paper_table(&g->paper, "actions", (gdl_string){.text = ""}, heads, 3);
  for (size_t v = 0; v < sizeof order / sizeof *order; v++)
    for (uint32_t r = 0; r < program->rules_count; r++)
      for (uint32_t e = 0; e < program->rules[r].effect_count; e++) {
        const gdl_rule_effect *effect = &program->rules[r].effects[e];
        if (effect->action == index && effect->verb == order[v]) say_action_row(g, r, effect);
      }
  gdl_paper_table_end(&g->paper);
}

void gdl_doc_actions(gdl_guide *g) {
  gdl_paper_line(&g->paper, "small", gdl_word_text(&g->words, GDL_WORD_ACTIONS_HOW));
  for (uint32_t i = 0; i < g->program->actions_count; i++) say_action(g, i);
}
