/* sections.c - what stands beside the advice: warnings, duties, remarks, and what is left open. */
#include "report/condition.h"
#include "report/parts.h"

bool gdl_report_has(gdl_indexes indexes, uint32_t index) {
  uint32_t low = 0, high = indexes.count;
  while (low < high) {
    const uint32_t middle = low + (high - low) / 2;
    if (indexes.at[middle] < index)
      low = middle + 1;
    else
      high = middle;
  }
  return low < indexes.count && indexes.at[low] == index;
}

gdl_string gdl_report_item_line(const gdl_words *words, uint32_t rule) {
  const gdl_rule *it = &words->program->rules[rule];
  const gdl_decl *item = words->program->items[it->item].decl;
  gdl_out out = gdl_out_new(words->arena);
  gdl_out_string(&out, gdl_words_item(words, it->item));
  gdl_out_string(&out, gdl_word_text(words, GDL_WORD_DOT));
  if (item->item.score) {
    gdl_out_string(&out, gdl_word_1(words, GDL_WORD_SCORE, item->item.score->number.digits));
  } else {
    gdl_out_string(&out, gdl_word_text(words, item->item.ours ? GDL_WORD_OURS : GDL_WORD_NO_SCORE));
  }
  const gdl_quoteds cites = it->decl->cites.count > 0 ? it->decl->cites : item->cites;
  if (cites.count == 0) return gdl_out_take(&out);
  gdl_out_string(&out, gdl_word_text(words, GDL_WORD_DOT));
  gdl_out_string(&out, gdl_words_cites(words, cites));
  return gdl_out_take(&out);
}

gdl_string gdl_report_need(const gdl_words *words, gdl_need need) {
  gdl_out out = gdl_out_new(words->arena);
  gdl_out_string(&out, gdl_words_facts(words, need.facts));
  for (uint32_t i = 0; i < need.cause_count; i++) {
    if (out.len > 0) gdl_out_string(&out, gdl_word_text(words, GDL_WORD_LIST));
    gdl_out_string(&out, gdl_words_reason(words, need.causes[i].reason));
  }
  return gdl_out_take(&out);
}

/* ---- texts of rules: warnings, remarks ---- */

static gdl_string text_of(const gdl_words *words, gdl_because at) {
  return gdl_words_saying(words, &words->program->rules[at.rule].effects[at.effect]);
}

void gdl_report_grounds(gdl_page *page, gdl_word word, uint32_t node) {
  const gdl_string grounds = gdl_condition_grounds(page->words, node);
  if (grounds.len == 0) return;
  gdl_page_begin(page, 2);
  gdl_page_word(page, word);
  gdl_page_word(page, GDL_WORD_COLON);
  gdl_page_say(page, grounds);
  gdl_page_end(page);
}

void gdl_report_warnings(gdl_page *page) {
  const gdl_words *words = page->words;
  const gdl_answer *answer = words->answer;
  if (answer->warning_count == 0) return;
  gdl_page_section(page, GDL_WORD_WARNINGS);
  for (uint32_t i = 0; i < answer->warning_count; i++) {
    const gdl_because at = answer->warnings[i];
    gdl_page_begin(page, 1);
    gdl_page_strong(page, text_of(words, at), GDL_TONE_BAD);
    gdl_page_end(page);
    gdl_page_line(page, 2, gdl_report_item_line(words, at.rule));
    gdl_report_grounds(page, GDL_WORD_BECAUSE, words->program->rules[at.rule].condition);
  }
}

static bool may_warn(const gdl_words *words, uint32_t rule) {
  const gdl_rule *it = &words->program->rules[rule];
  if (words->answer->rules[rule].status != GDL_UNDETERMINED) return false;
  for (uint32_t e = 0; e < it->effect_count; e++)
    if (it->effects[e].verb == GDL_VERB_WARN) return true;
  return false;
}

/* What the warnings of an item wait for, each fact once. */
static gdl_string warnings_need(const gdl_words *words, const gdl_item *item) {
  const gdl_program *program = words->program;
  bool *is_needed = GDL_NEW_ARRAY(words->arena, bool, program->facts_count);
  gdl_string reason = {0}; /* where no fact is to blame */
  for (uint32_t r = item->first_rule; r < item->first_rule + item->rule_count; r++) {
    if (!may_warn(words, r)) continue;
    const gdl_need need = words->answer->rules[r].missing;
    for (uint32_t i = 0; i < need.facts.count; i++) is_needed[need.facts.at[i]] = true;
    if (need.facts.count == 0 && reason.len == 0) reason = gdl_report_need(words, need);
  }
  gdl_string *parts = GDL_NEW_ARRAY(words->arena, gdl_string, program->facts_count + 1);
  uint32_t count = 0;
  for (uint32_t f = 0; f < program->facts_count; f++)
    if (is_needed[f]) parts[count++] = gdl_words_fact(words, f);
  if (reason.len > 0) parts[count++] = reason;
  return gdl_words_join(words, parts, count);
}

/* A warning that a missing fact may raise must not look like none: by item, as one item may check many things. */
void gdl_report_possible_warnings(gdl_page *page) {
  const gdl_words *words = page->words;
  uint32_t said = GDL_NONE;
  for (uint32_t r = 0; r < words->program->rules_count; r++) {
    const uint32_t item = words->program->rules[r].item;
    if (item == said || !may_warn(words, r)) continue;
    if (said == GDL_NONE) gdl_page_section(page, GDL_WORD_POSSIBLE_WARNINGS);
    said = item;
    const gdl_string need = warnings_need(words, &words->program->items[item]);
    gdl_page_begin(page, 1);
    gdl_page_strong(page, gdl_words_item(words, item), GDL_TONE_CARE);
    if (need.len > 0) gdl_page_word(page, GDL_WORD_DOT);
    if (need.len > 0) gdl_page_say(page, gdl_word_1(words, GDL_WORD_NEEDS, need));
    gdl_page_end(page);
  }
}

/* ---- duties ---- */

/* "P1 Shared decision (score 9.9), R4 …": the items that require it. */
static gdl_string duty_items(const gdl_words *words, gdl_indexes rules) {
  gdl_string *parts = GDL_NEW_ARRAY(words->arena, gdl_string, rules.count);
  uint32_t count = 0;
  for (uint32_t i = 0; i < rules.count; i++) {
    const bool seen = i > 0 && words->program->rules[rules.at[i]].item ==
                                   words->program->rules[rules.at[i - 1]].item;
    if (!seen) parts[count++] = gdl_report_item_line(words, rules.at[i]);
  }
  return gdl_words_join(words, parts, count);
}

void gdl_report_duties(gdl_page *page) {
  const gdl_words *words = page->words;
  bool begun = false;
  for (uint32_t i = 0; i < words->program->duties_count; i++) {
    const gdl_duty_answer *answer = &words->answer->duties[i];
    if (answer->status == GDL_DOES_NOT_APPLY) continue;
    if (!begun) gdl_page_section(page, GDL_WORD_DUTIES);
    begun = true;
    gdl_page_begin(page, 1);
    const gdl_duty *duty = &words->program->duties[i];
    gdl_page_strong(page, gdl_words_label(words, duty->decl->label, duty->name), GDL_TONE_PLAIN);
    gdl_page_word(page, GDL_WORD_DOT);
    if (answer->status == GDL_APPLIES) {
      gdl_page_say(page, duty_items(words, answer->rules));
    } else {
      gdl_page_word(page, GDL_WORD_UNDETERMINED);
      gdl_page_word(page, GDL_WORD_COLON);
      gdl_page_say(page, gdl_word_1(words, GDL_WORD_NEEDS, gdl_report_need(words, answer->missing)));
    }
    gdl_page_end(page);
  }
}

/* ---- what the source leaves open ---- */

static void say_open(gdl_page *page, uint32_t rule, const gdl_rule_effect *effect) {
  const gdl_words *words = page->words;
  gdl_page_begin(page, 1);
  gdl_page_strong(page, gdl_words_action(words, effect->action), GDL_TONE_PLAIN);
  if (effect->param != GDL_NONE) {
    const gdl_action_param *param = &words->program->actions[effect->action].params[effect->param];
    gdl_page_word(page, GDL_WORD_COMMA);
    gdl_page_strong(page, gdl_words_label(words, param->decl->label, param->name), GDL_TONE_PLAIN);
  }
  gdl_page_word(page, GDL_WORD_DOT);
  gdl_page_say(page, gdl_report_item_line(words, rule));
  gdl_page_end(page);
  const gdl_rule *it = &words->program->rules[rule];
  for (uint32_t e = 0; e < it->effect_count; e++)
    if (it->effects[e].verb == GDL_VERB_NOTE)
      gdl_page_line(page, 2, gdl_words_saying(words, &it->effects[e]));
}

void gdl_report_open(gdl_page *page) {
  const gdl_program *program = page->words->program;
  bool begun = false;
  for (uint32_t r = 0; r < program->rules_count; r++) {
    if (page->words->answer->rules[r].status != GDL_APPLIES) continue;
    for (uint32_t e = 0; e < program->rules[r].effect_count; e++) {
      if (program->rules[r].effects[e].verb != GDL_VERB_OPEN) continue;
      if (!begun) gdl_page_section(page, GDL_WORD_OPEN_ITEMS);
      begun = true;
      say_open(page, r, &program->rules[r].effects[e]);
    }
  }
}

/* ---- remarks ---- */

static bool has_regimen(const gdl_words *words, uint32_t rule, uint32_t action) {
  const gdl_action_answer *answer = &words->answer->actions[action];
  for (uint32_t p = 0; p < answer->param_count; p++)
    if (answer->params[p].rule == rule) return true;
  return false;
}

/* The remarks of a rule stand beside its verdict or its regimen, where that is shown. */
static bool shown_elsewhere(const gdl_words *words, uint32_t rule) {
  const gdl_rule *it = &words->program->rules[rule];
  if (gdl_report_is_beside_regimen(words, rule)) return true;
  for (uint32_t e = 0; e < it->effect_count; e++) {
    if (it->effects[e].action == GDL_NONE) continue;
    if (it->effects[e].verb != GDL_VERB_REGIMEN || has_regimen(words, rule, it->effects[e].action))
      return true;
  }
  return false;
}

static bool has_note(const gdl_words *words, uint32_t item) {
  for (uint32_t i = 0; i < words->answer->note_count; i++) {
    const gdl_rule *rule = &words->program->rules[words->answer->notes[i].rule];
    if (rule->item == item && !shown_elsewhere(words, words->answer->notes[i].rule)) return true;
  }
  return false;
}

/* Of an item that applies: the remarks of its rules, then what the guideline says of the item at large. */
static void say_remarks(gdl_page *page, uint32_t item) {
  const gdl_words *words = page->words;
  gdl_page_line(page, 1, gdl_words_item(words, item));
  for (uint32_t i = 0; i < words->answer->note_count; i++) {
    const gdl_because at = words->answer->notes[i];
    const gdl_rule *rule = &words->program->rules[at.rule];
    if (rule->item == item && !shown_elsewhere(words, at.rule))
      gdl_page_line(page, 2, text_of(words, at));
  }
  gdl_page_line(page, 2, gdl_words_text(words, words->program->items[item].decl->item.note));
}

void gdl_report_notes(gdl_page *page) {
  const gdl_words *words = page->words;
  bool begun = false;
  for (uint32_t i = 0; i < words->program->items_count; i++) {
    if (words->answer->items[i].status != GDL_APPLIES) continue;
    if (words->program->items[i].decl->item.note.count == 0 && !has_note(words, i)) continue;
    if (!begun) gdl_page_section(page, GDL_WORD_NOTES);
    begun = true;
    say_remarks(page, i);
  }
}
