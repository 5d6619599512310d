/* actions.c - why an action has its verdict, and a parameter its value. */
#include "explain/speech.h"
#include "report/parts.h"

static void say_line(gdl_page *page, gdl_word word) {
  gdl_page_begin(page, 0);
  gdl_page_strong(page, gdl_word_text(page->words, word), GDL_TONE_STRONG);
  gdl_page_word(page, GDL_WORD_COLON);
  gdl_page_end(page);
}

static bool is_in(const gdl_because *list, uint32_t count, uint32_t rule) {
  for (uint32_t i = 0; i < count; i++)
    if (list[i].rule == rule) return true;
  return false;
}

/* Each rule once, though it may have two effects on the action. */
static void say_rules(gdl_page *page, const gdl_because *list, uint32_t count, gdl_word heading) {
  for (uint32_t i = 0; i < count; i++) {
    if (is_in(list, i, list[i].rule)) continue;
    gdl_page_gap(page);
    if (i == 0) say_line(page, heading);
    gdl_explain_rule(page, list[i].rule);
  }
}

static bool speaks_of(const gdl_rule *rule, uint32_t action) {
  for (uint32_t e = 0; e < rule->effect_count; e++)
    if (rule->effects[e].action == action && rule->effects[e].verb != GDL_VERB_REGIMEN &&
        rule->effects[e].param == GDL_NONE)
      return true;
  return false;
}

/* Rules on this action that are not among those above. */
static void say_others(gdl_page *page, uint32_t action, gdl_status status, gdl_word heading) {
  const gdl_words *words = page->words;
  const gdl_action_answer *answer = &words->answer->actions[action];
  bool begun = false;
  for (uint32_t r = 0; r < words->program->rules_count; r++) {
    if (words->answer->rules[r].status != status || !speaks_of(&words->program->rules[r], action) ||
        is_in(answer->because, answer->because_count, r) ||
        is_in(answer->beside, answer->beside_count, r))
      continue;
    gdl_page_gap(page);
    if (!begun) say_line(page, heading);
    begun = true;
    gdl_explain_rule(page, r);
  }
}

void gdl_explain_action(gdl_page *page, uint32_t action) {
  const gdl_words *words = page->words;
  const gdl_action_answer *answer = &words->answer->actions[action];
  gdl_report_headline(page, action);
  gdl_explain_need(page, answer->missing);
  say_rules(page, answer->because, answer->because_count, GDL_WORD_DECIDED_BY);
  say_rules(page, answer->beside, answer->beside_count, GDL_WORD_STANDS_BESIDE);
  say_others(page, action, GDL_UNDETERMINED, GDL_WORD_MAY_CHANGE);
  say_others(page, action, GDL_DOES_NOT_APPLY, GDL_WORD_WOULD_CHANGE);
  gdl_page_gap(page);
  gdl_explain_place(page, words->program->actions[action].decl->span);
}

/* ---- parameters ---- */

static bool sets(const gdl_rule *rule, uint32_t action, uint32_t param) {
  for (uint32_t e = 0; e < rule->effect_count; e++) {
    const gdl_rule_effect *effect = &rule->effects[e];
    if (effect->action != action) continue;
    if (effect->param == param) return true;
    for (uint32_t s = 0; s < effect->setting_count; s++)
      if (effect->settings[s].param == param) return true;
  }
  return false;
}

void gdl_explain_param(gdl_page *page, uint32_t action, uint32_t param) {
  const gdl_words *words = page->words;
  const gdl_action_param *it = &words->program->actions[action].params[param];
  const gdl_action_answer *answer = &words->answer->actions[action];
  gdl_report_headline(page, action);
  for (uint32_t i = 0; i < answer->param_count; i++) {
    if (answer->params[i].param != param) continue;
    gdl_page_begin(page, 1);
    gdl_page_say(page, gdl_words_label(words, it->decl->label, it->name));
    gdl_page_word(page, GDL_WORD_COLON);
    gdl_report_param(page, action, &answer->params[i]);
    gdl_page_aside(page, gdl_words_rule(words, answer->params[i].rule));
    gdl_page_end(page);
    gdl_explain_need(page, answer->params[i].missing);
  }
  for (uint32_t r = 0; r < words->program->rules_count; r++)
    if (sets(&words->program->rules[r], action, param)) {
      gdl_page_gap(page);
      gdl_explain_rule(page, r);
    }
  gdl_explain_place(page, it->decl->span);
}
