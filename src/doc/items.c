/* items.c - every item with its rules: when they apply, what they say, and what they rest on. */
#include "doc/parts.h"
#include "doc/phrase.h"

static const gdl_action_param *param_of(const gdl_guide *g, const gdl_rule_effect *effect) {
  return &g->program->actions[effect->action].params[effect->param];
}

/* ---- what a rule says ---- */

/* "use with caution: Low-dose IL-2", or of which parameter the source says nothing. */
static void say_effect(gdl_guide *g, const gdl_rule_effect *effect, bool with_verb) {
  gdl_paper *s = &g->paper;
  if (with_verb)
    gdl_paper_strong(s, gdl_words_verb(&g->words, effect->verb), gdl_doc_tone(effect->verb));
  if (effect->action == GDL_NONE) return;
  if (with_verb) gdl_paper_word(s, GDL_WORD_COLON);
  gdl_paper_link(s, gdl_target_to("action", g->program->actions[effect->action].name->string),
                 gdl_words_action(&g->words, effect->action));
  if (effect->param == GDL_NONE) return;
  gdl_paper_word(s, GDL_WORD_COMMA);
  gdl_paper_say(
      s, gdl_words_label(&g->words, param_of(g, effect)->decl->label, param_of(g, effect)->name));
}

/* The heading: what is said of actions; of a rule that says nothing of any, what else it does. */
static void say_rule_heading(gdl_guide *g, uint32_t index) {
  gdl_paper *s = &g->paper;
  const gdl_rule *rule = &g->program->rules[index];
  uint32_t said = 0;
  gdl_paper_heading(s, 4, gdl_target_none());
  for (uint32_t e = 0; e < rule->effect_count; e++) {
    if (rule->effects[e].action == GDL_NONE) continue;
    const bool same_verb = said > 0 && rule->effects[e].verb == rule->effects[e - 1].verb;
    if (said++ > 0) gdl_paper_word(s, same_verb ? GDL_WORD_LIST : GDL_WORD_SEMICOLON);
    say_effect(g, &rule->effects[e], !same_verb);
  }
  if (said == 0 && rule->effect_count > 0) say_effect(g, &rule->effects[0], true);
  gdl_paper_say(s, gdl_string_of(" "));
  gdl_paper_small(s, gdl_words_rule(&g->words, index));
  gdl_paper_heading_end(s, 4);
}

static uint32_t action_effects(const gdl_rule *rule) {
  uint32_t count = 0;
  for (uint32_t e = 0; e < rule->effect_count; e++) count += rule->effects[e].action != GDL_NONE;
  return count;
}

static void say_duties(gdl_guide *g, const gdl_rule_effect *effect) {
  gdl_paper *s = &g->paper;
  gdl_paper_pair(s, GDL_WORD_OWED);
  for (uint32_t d = 0; d < effect->duty_count; d++) {
    const gdl_duty *duty = &g->program->duties[effect->duties[d]];
    if (d > 0) gdl_paper_word(s, GDL_WORD_SEMICOLON);
    gdl_paper_link(s, gdl_target_to("duty", duty->name->string),
                   gdl_words_label(&g->words, duty->decl->label, duty->name));
  }
  gdl_paper_pair_end(s);
}

static void say_remarks(gdl_guide *g, const gdl_rule *rule) {
  gdl_paper *s = &g->paper;
  for (uint32_t e = 0; e < rule->effect_count; e++) {
    const gdl_rule_effect *effect = &rule->effects[e];
    const gdl_string text = gdl_words_saying(&g->words, effect);
    if (effect->verb == GDL_VERB_REQUIRE) say_duties(g, effect);
    if (effect->verb == GDL_VERB_NOTE) gdl_paper_pair_text(s, GDL_WORD_REMARK, text);
    if (effect->verb != GDL_VERB_WARN) continue;
    gdl_paper_pair(s, GDL_WORD_WARNING);
    gdl_paper_strong(s, text, "bad");
    gdl_paper_pair_end(s);
  }
}

/* ---- when it applies ---- */

static void say_when(gdl_guide *g, const gdl_rule *rule) {
  gdl_paper *s = &g->paper;
  const gdl_exprs unless = rule->decl->unless;
  gdl_paper_pair(s, GDL_WORD_WHEN);
  if (!gdl_say_settled(g, rule->decl->when)) gdl_say_condition(g, rule->decl->when, false);
  gdl_paper_pair_end(s);
  for (uint32_t i = 0; i < unless.count; i++) {
    gdl_paper_pair(s, GDL_WORD_UNLESS);
    gdl_say_condition(g, unless.at[i], false);
    gdl_paper_pair_end(s);
  }
}

static void say_rules(gdl_guide *g, gdl_word label, const uint32_t *rules, uint32_t count) {
  gdl_paper *s = &g->paper;
  if (count == 0) return;
  gdl_paper_pair(s, label);
  for (uint32_t i = 0; i < count; i++) {
    if (i > 0) gdl_paper_word(s, GDL_WORD_LIST);
    gdl_paper_link(s, gdl_target_rule(g, rules[i]), gdl_words_rule(&g->words, rules[i]));
  }
  gdl_paper_pair_end(s);
}

static void say_readings(gdl_guide *g, const gdl_rule *rule) {
  gdl_paper *s = &g->paper;
  if (rule->reading_count == 0) return;
  gdl_paper_pair(s, GDL_WORD_RESTS_ON);
  for (uint32_t i = 0; i < rule->reading_count; i++) {
    gdl_out number = gdl_out_new(g->words.arena);
    gdl_out_int(&number, (int64_t)rule->readings[i] + 1);
    if (i > 0) gdl_paper_word(s, GDL_WORD_LIST);
    gdl_paper_link(s, gdl_target_reading(g, rule->readings[i]), gdl_out_take(&number));
  }
  gdl_paper_pair_end(s);
}

static void say_rule(gdl_guide *g, uint32_t index) {
  gdl_paper *s = &g->paper;
  const gdl_rule *rule = &g->program->rules[index];
  gdl_paper_block(s, "div", "rule", gdl_target_rule(g, index));
  say_rule_heading(g, index);
  gdl_paper_pairs(s);
  say_when(g, rule);
  say_remarks(g, rule);
  say_rules(g, GDL_WORD_OVERRIDING, rule->overrides, rule->override_count);
  say_rules(g, GDL_WORD_YIELDING, rule->overriders, rule->overrider_count);
  say_rules(g, GDL_WORD_INSTEAD_OF, &rule->alternative_to, rule->alternative_to != GDL_NONE);
  say_readings(g, rule);
  gdl_paper_pair_text(s, GDL_WORD_REASON, gdl_words_text(&g->words, rule->decl->because));
  gdl_paper_pair_text(s, GDL_WORD_PLACE, gdl_words_cites(&g->words, rule->decl->cites));
  gdl_paper_pairs_end(s);
  /* The heading names the one action that there is. */
  for (uint32_t e = 0; e < rule->effect_count; e++)
    gdl_doc_doses(g, &rule->effects[e], action_effects(rule) > 1);
  gdl_paper_block_end(s, "div");
}

/* ---- items ---- */

static void say_item_line(gdl_guide *g, const gdl_item *item) {
  gdl_paper *s = &g->paper;
  const gdl_string place = gdl_words_cites(&g->words, item->decl->cites);
  const gdl_string parts[] = {g->has_scores ? gdl_doc_score(g, item) : (gdl_string){.text = ""},
                              item->decl->item.ours ? gdl_word_text(&g->words, GDL_WORD_OURS)
                                                    : (gdl_string){.text = ""},
                              place};
  gdl_out line = gdl_out_new(g->words.arena);
  for (uint32_t i = 0; i < sizeof parts / sizeof *parts; i++) {
    if (line.len > 0 && parts[i].len > 0)
      gdl_out_string(&line, gdl_word_text(&g->words, GDL_WORD_DOT));
    gdl_out_string(&line, parts[i]);
  }
  gdl_paper_line(s, "meta", gdl_out_take(&line));
}

static void say_item(gdl_guide *g, uint32_t index) {
  gdl_paper *s = &g->paper;
  const gdl_item *item = &g->program->items[index];
  g->item = index;
  gdl_paper_block(s, "section", "item", gdl_target_item(g, index));
  gdl_paper_title(s, 3, gdl_target_none(), gdl_words_item(&g->words, index));
  say_item_line(g, item);
  gdl_paper_line(s, "statement", gdl_words_text(&g->words, item->decl->item.text));
  gdl_paper_line(s, NULL, gdl_words_text(&g->words, item->decl->item.note));
  for (uint32_t r = item->first_rule; r < item->first_rule + item->rule_count; r++) say_rule(g, r);
  gdl_paper_block_end(s, "section");
  g->item = GDL_NONE;
}

void gdl_doc_items(gdl_guide *g) {
  for (uint32_t i = 0; i < g->program->items_count; i++) say_item(g, i);
}

/* ---- duties ---- */

static bool asks_for(const gdl_rule *rule, uint32_t duty) {
  for (uint32_t e = 0; e < rule->effect_count; e++)
    for (uint32_t d = 0; d < rule->effects[e].duty_count; d++)
      if (rule->effects[e].duties[d] == duty) return true;
  return false;
}

static void say_duty_row(gdl_guide *g, uint32_t duty, uint32_t rule, bool is_first) {
  gdl_paper *s = &g->paper;
  const gdl_duty *it = &g->program->duties[duty];
  gdl_paper_row(s, is_first ? gdl_target_to("duty", it->name->string) : gdl_target_none());
  gdl_paper_cell(s, true);
  gdl_paper_say(s, gdl_words_label(&g->words, it->decl->label, it->name));
  gdl_paper_cell_end(s, true);
  gdl_paper_cell(s, false);
  if (rule != GDL_NONE)
    gdl_doc_say_when(g, rule);
  else
    gdl_paper_word(s, GDL_WORD_NOT_ASKED_FOR);
  gdl_paper_cell_end(s, false);
  gdl_paper_cell(s, false);
  if (rule != GDL_NONE)
    gdl_paper_link(s, gdl_target_rule(g, rule), gdl_words_rule(&g->words, rule));
  gdl_paper_cell_end(s, false);
  gdl_paper_row_end(s);
}

void gdl_doc_duties(gdl_guide *g) {
  static const gdl_word heads[] = {GDL_WORD_COLUMN_DUTY, GDL_WORD_COLUMN_WHEN, GDL_WORD_COLUMN_RULE};
  gdl_paper_table(&g->paper, "duties", (gdl_string){.text = ""}, heads, 3);
  for (uint32_t d = 0; d < g->program->duties_count; d++) {
    bool is_asked = false;
    for (uint32_t r = 0; r < g->program->rules_count; r++) {
      if (!asks_for(&g->program->rules[r], d)) continue;
      say_duty_row(g, d, r, !is_asked);
      is_asked = true;
    }
    if (!is_asked) say_duty_row(g, d, GDL_NONE, true);
  }
  gdl_paper_table_end(&g->paper);
}
