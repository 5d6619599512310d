/* actions.c - the advice: a headline for each action, what it rests on, what is still possible. */
#include "report/condition.h"
#include "report/parts.h"

#define BIT(verdict) (1u << (verdict))

gdl_tone gdl_report_tone(uint32_t verdicts) {
  const uint32_t bad = BIT(GDL_CONTRAINDICATED) | BIT(GDL_STOP) | BIT(GDL_AVOID) | BIT(GDL_SWITCH);
  const uint32_t good =
      BIT(GDL_INDICATED) | BIT(GDL_RECOMMENDED) | BIT(GDL_SUGGESTED) | BIT(GDL_PERMITTED);
  if ((verdicts & ~bad) == 0) return GDL_TONE_BAD;
  if ((verdicts & ~good) == 0) return GDL_TONE_GOOD;
  return (verdicts & ~(BIT(GDL_NOT_ADDRESSED) | BIT(GDL_NOT_INDICATED))) == 0 ? GDL_TONE_STRONG
                                                                              : GDL_TONE_CARE;
}

/* Regimens and open parameters stand in a part of their own. */
static bool says_verdict(const gdl_rule_effect *effect) {
  return effect->verb != GDL_VERB_REGIMEN && effect->param == GDL_NONE;
}

/* ---- one rule that applies, fails or is undetermined ---- */

static void say_statement(gdl_page *page, uint32_t rule) {
  const gdl_words *words = page->words;
  const gdl_rule *it = &words->program->rules[rule];
  const gdl_decl *item = words->program->items[it->item].decl;
  const gdl_string text = gdl_words_text(words, item->item.text),
                   because = gdl_words_text(words, it->decl->because);
  if (text.len > 0) {
    gdl_page_begin(page, 2);
    gdl_page_say(page, text);
    gdl_page_end(page);
  }
  if (because.len > 0) {
    gdl_page_begin(page, 2);
    gdl_page_say(page, because);
    gdl_page_end(page);
  }
}

static void say_grounds(gdl_page *page, gdl_word word, uint32_t node) {
  const gdl_string grounds = gdl_condition_grounds(page->words, node);
  if (grounds.len == 0) return;
  gdl_page_begin(page, 2);
  gdl_page_word(page, word);
  gdl_page_word(page, GDL_WORD_COLON);
  gdl_page_say(page, grounds);
  gdl_page_end(page);
}

static gdl_string verb_of(const gdl_words *words, uint32_t rule, uint32_t effect) {
  return gdl_words_verb(words, words->program->rules[rule].effects[effect].verb);
}

/* "- Use with caution · R4 Risk of infection · score 8.7 · Table 1, recommendation 4" and what is below it. */
static void say_rule(gdl_page *page, uint32_t rule, uint32_t effect, gdl_word word) {
  const gdl_words *words = page->words;
  gdl_page_begin(page, 1);
  gdl_page_strong(page, verb_of(words, rule, effect), GDL_TONE_PLAIN);
  gdl_page_word(page, GDL_WORD_DOT);
  gdl_page_say(page, gdl_report_item_line(words, rule));
  gdl_page_end(page);
  say_statement(page, rule);
  say_grounds(page, word, words->program->rules[rule].condition);
}

static void say_subheading(gdl_page *page, gdl_word word) {
  gdl_page_begin(page, 0);
  gdl_page_word(page, word);
  gdl_page_word(page, GDL_WORD_COLON);
  gdl_page_end(page);
}

static void say_applying(gdl_page *page, const gdl_because *list, uint32_t count, gdl_word heading) {
  bool begun = false;
  for (uint32_t i = 0; i < count; i++) {
    const gdl_rule_effect *effect = &page->words->program->rules[list[i].rule].effects[list[i].effect];
    if (!says_verdict(effect)) continue;
    if (!begun && heading != GDL_WORD_COUNT) say_subheading(page, heading);
    begun = true;
    say_rule(page, list[i].rule, list[i].effect, GDL_WORD_BECAUSE);
  }
}

/* ---- what is undetermined ---- */

static bool shares(gdl_indexes a, gdl_indexes b) {
  for (uint32_t i = 0; i < a.count; i++)
    if (gdl_report_has(b, a.at[i])) return true;
  return false;
}

/* Whose truth can still change the verdict: it wants a fact that the verdict wants, or neither wants any. */
static bool bears_on(const gdl_rule_answer *rule, const gdl_action_answer *action) {
  if (rule->status != GDL_UNDETERMINED) return false;
  return shares(rule->missing.facts, action->missing.facts) ||
         (rule->missing.facts.count == 0 && action->missing.cause_count > 0);
}

typedef void visit_rule(gdl_page *page, uint32_t rule, uint32_t effect);

static void each_effect(gdl_page *page, uint32_t action, gdl_status status, visit_rule *visit) {
  const gdl_program *program = page->words->program;
  const gdl_answer *answer = page->words->answer;
  for (uint32_t r = 0; r < program->rules_count; r++) {
    if (answer->rules[r].status != status) continue;
    if (status == GDL_UNDETERMINED && !bears_on(&answer->rules[r], &answer->actions[action]))
      continue;
    for (uint32_t e = 0; e < program->rules[r].effect_count; e++)
      if (program->rules[r].effects[e].action == action && says_verdict(&program->rules[r].effects[e]))
        visit(page, r, e);
  }
}

static void say_undetermined_rule(gdl_page *page, uint32_t rule, uint32_t effect) {
  say_rule(page, rule, effect, GDL_WORD_UNDETERMINED);
}

static void say_unsupported_rule(gdl_page *page, uint32_t rule, uint32_t effect) {
  const gdl_verb verb = page->words->program->rules[rule].effects[effect].verb;
  if (verb <= GDL_VERB_PERMIT) say_rule(page, rule, effect, GDL_WORD_APPLIES_NOT);
}

static gdl_string possible_verdicts(const gdl_words *words, uint32_t bits) {
  gdl_string parts[GDL_VERDICT_COUNT];
  uint32_t count = 0;
  for (unsigned v = 0; v < GDL_VERDICT_COUNT; v++)
    if (bits & BIT(v)) parts[count++] = gdl_words_verdict(words, (gdl_verdict)v);
  return gdl_words_join(words, parts, count);
}

static void say_undetermined(gdl_page *page, uint32_t action) {
  const gdl_words *words = page->words;
  const gdl_action_answer *answer = &words->answer->actions[action];
  const gdl_string need = gdl_report_need(words, answer->missing);
  gdl_page_begin(page, 0);
  gdl_page_word(page, answer->missing.facts.count > 0 ? GDL_WORD_WOULD_DECIDE : GDL_WORD_NO_FACT_DECIDES);
  if (need.len > 0) {
    gdl_page_word(page, GDL_WORD_COLON);
    gdl_page_strong(page, need, GDL_TONE_CARE);
  }
  gdl_page_end(page);
  each_effect(page, action, GDL_UNDETERMINED, say_undetermined_rule);
}

/* ---- one action ---- */

void gdl_report_headline(gdl_page *page, uint32_t action) {
  const gdl_words *words = page->words;
  const gdl_action_answer *answer = &words->answer->actions[action];
  gdl_out out = gdl_out_new(words->arena);
  gdl_out_string(&out, gdl_words_action(words, action));
  gdl_out_string(&out, gdl_word_text(words, GDL_WORD_COLON));
  if (answer->decided) {
    gdl_out_string(&out, gdl_words_verdict(words, answer->verdict));
  } else {
    gdl_out_string(&out, gdl_word_text(words, GDL_WORD_UNDETERMINED));
    gdl_out_string(&out, gdl_word_text(words, GDL_WORD_OPEN));
    gdl_out_string(&out,
                   gdl_word_1(words, GDL_WORD_POSSIBLE, possible_verdicts(words, answer->possible)));
    gdl_out_string(&out, gdl_word_text(words, GDL_WORD_CLOSE));
  }
  gdl_page_heading(page, gdl_out_take(&out), gdl_report_tone(answer->possible));
}

static void say_plain(gdl_page *page, gdl_word word) {
  gdl_page_begin(page, 0);
  gdl_page_word(page, word);
  gdl_page_word(page, GDL_WORD_STOP);
  gdl_page_end(page);
}

static void say_action(gdl_page *page, uint32_t action) {
  const gdl_action_answer *answer = &page->words->answer->actions[action];
  gdl_report_headline(page, action);
  if (!answer->decided) say_undetermined(page, action);
  if (answer->decided && answer->verdict == GDL_NOT_INDICATED) {
    say_subheading(page, GDL_WORD_NO_SUPPORT);
    each_effect(page, action, GDL_DOES_NOT_APPLY, say_unsupported_rule);
  }
  if (answer->decided && answer->verdict == GDL_NOT_ADDRESSED)
    say_plain(page, GDL_WORD_NO_RULE_APPLIES);
  say_applying(page, answer->because, answer->because_count,
               answer->decided ? GDL_WORD_COUNT : GDL_WORD_SO_FAR);
  say_applying(page, answer->beside, answer->beside_count, GDL_WORD_BESIDE);
  gdl_report_regimens(page, action);
}

void gdl_report_actions(gdl_page *page) {
  gdl_page_section(page, GDL_WORD_ADVICE);
  for (uint32_t a = 0; a < page->words->program->actions_count; a++) {
    if (a > 0 && !page->is_markdown) gdl_out_char(page->out, '\n');
    say_action(page, a);
  }
}
