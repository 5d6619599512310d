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

/* Rules of one item come after each other: its statement is said once. `before`: the rule said last, or GDL_NONE. */
static void say_statement(gdl_page *page, uint32_t rule, uint32_t before) {
  const gdl_words *words = page->words;
  const gdl_rule *it = &words->program->rules[rule];
  if (before == GDL_NONE || words->program->rules[before].item != it->item)
    gdl_page_line(page, 2, gdl_words_text(words, words->program->items[it->item].decl->item.text));
  for (uint32_t e = 0; e < it->effect_count; e++)
    if (it->effects[e].verb == GDL_VERB_NOTE)
      gdl_page_line(page, 2, gdl_words_saying(words, &it->effects[e]));
  gdl_page_line(page, 2, gdl_words_text(words, it->decl->because));
}

static gdl_word ground_word(gdl_status status) {
  switch (status) {
    case GDL_APPLIES: return GDL_WORD_BECAUSE;
    case GDL_DOES_NOT_APPLY: return GDL_WORD_APPLIES_NOT;
    case GDL_UNDETERMINED: break;
  }
  return GDL_WORD_UNDETERMINED;
}

/* "- use with caution · R4 Risk of infection · score 8.7 · Table 1, recommendation 4" and what is below it. */
static void say_rule(gdl_page *page, gdl_because at, uint32_t before) {
  const gdl_words *words = page->words;
  const gdl_rule *rule = &words->program->rules[at.rule];
  gdl_page_begin(page, 1);
  gdl_page_strong(page, gdl_words_verb(words, rule->effects[at.effect].verb), GDL_TONE_PLAIN);
  gdl_page_word(page, GDL_WORD_DOT);
  gdl_page_say(page, gdl_report_item_line(words, at.rule));
  gdl_page_end(page);
  say_statement(page, at.rule, before);
  gdl_report_grounds(page, ground_word(words->answer->rules[at.rule].status), rule->condition);
}

static void say_subheading(gdl_page *page, gdl_word word) {
  gdl_page_begin(page, 0);
  gdl_page_word(page, word);
  gdl_page_word(page, GDL_WORD_COLON);
  gdl_page_end(page);
}

/* `heading`: GDL_WORD_COUNT for none. */
static void say_rules(gdl_page *page, const gdl_because *list, uint32_t count, gdl_word heading) {
  uint32_t before = GDL_NONE;
  for (uint32_t i = 0; i < count; i++) {
    if (!says_verdict(&page->words->program->rules[list[i].rule].effects[list[i].effect])) continue;
    if (before == GDL_NONE && heading != GDL_WORD_COUNT) say_subheading(page, heading);
    say_rule(page, list[i], before);
    before = list[i].rule;
  }
}

/* ---- rules that do not apply, or may ---- */

static bool shares(gdl_indexes a, gdl_indexes b) {
  for (uint32_t i = 0; i < a.count; i++)
    if (gdl_report_has(b, a.at[i])) return true;
  return false;
}

static uint32_t verdict_bit(gdl_verb verb) {
  switch (verb) {
    case GDL_VERB_INDICATE: return BIT(GDL_INDICATED);
    case GDL_VERB_RECOMMEND: return BIT(GDL_RECOMMENDED);
    case GDL_VERB_SUGGEST: return BIT(GDL_SUGGESTED);
    case GDL_VERB_PERMIT: return BIT(GDL_PERMITTED);
    case GDL_VERB_CAUTION: return BIT(GDL_CAUTION);
    case GDL_VERB_OPEN: return BIT(GDL_OPEN);
    case GDL_VERB_SWITCH: return BIT(GDL_SWITCH);
    case GDL_VERB_STOP: return BIT(GDL_STOP);
    case GDL_VERB_AVOID: return BIT(GDL_AVOID);
    case GDL_VERB_CONTRAINDICATE: return BIT(GDL_CONTRAINDICATED);
    case GDL_VERB_REGIMEN:
    case GDL_VERB_REQUIRE:
    case GDL_VERB_NOTE:
    case GDL_VERB_WARN: break;
  }
  return 0;
}

/* Undetermined, and its truth can still change the verdict: it wants a fact that the verdict wants, or neither wants any. */
static bool bears_on(const gdl_rule_answer *rule, const gdl_action_answer *action, gdl_verb verb) {
  if (rule->status != GDL_UNDETERMINED || (action->possible & verdict_bit(verb)) == 0) return false;
  return shares(rule->missing.facts, action->missing.facts) ||
         (rule->missing.facts.count == 0 && action->missing.cause_count > 0);
}

typedef bool pick_effect(const gdl_answer *answer, uint32_t action, uint32_t rule, gdl_verb verb);

static bool is_undetermined(const gdl_answer *answer, uint32_t action, uint32_t rule, gdl_verb verb) {
  return bears_on(&answer->rules[rule], &answer->actions[action], verb);
}

static bool fails_to_support(const gdl_answer *answer, uint32_t action, uint32_t rule, gdl_verb verb) {
  (void)action;
  return answer->rules[rule].status == GDL_DOES_NOT_APPLY && verb <= GDL_VERB_PERMIT;
}

static bool fails(const gdl_answer *answer, uint32_t action, uint32_t rule, gdl_verb verb) {
  (void)action, (void)verb;
  return answer->rules[rule].status == GDL_DOES_NOT_APPLY;
}

static void say_picked(gdl_page *page, uint32_t action, pick_effect *pick, gdl_word heading) {
  const gdl_program *program = page->words->program;
  GDL_LIST(gdl_because) list = {0};
  for (uint32_t r = 0; r < program->rules_count; r++)
    for (uint32_t e = 0; e < program->rules[r].effect_count; e++) {
      const gdl_rule_effect *effect = &program->rules[r].effects[e];
      if (effect->action == action && pick(page->words->answer, action, r, effect->verb))
        GDL_PUSH(page->words->arena, &list, ((gdl_because){r, e}));
    }
  say_rules(page, list.at, list.count, heading);
}

/* ---- what is undetermined ---- */

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
  say_picked(page, action, is_undetermined, GDL_WORD_COUNT);
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

static void say_action(gdl_page *page, uint32_t action) {
  const gdl_action_answer *answer = &page->words->answer->actions[action];
  gdl_report_headline(page, action);
  page->indent = 2;
  if (!answer->decided) say_undetermined(page, action);
  if (answer->decided && answer->verdict == GDL_NOT_INDICATED)
    say_picked(page, action, fails_to_support, GDL_WORD_NO_SUPPORT);
  if (answer->decided && answer->verdict == GDL_NOT_ADDRESSED)
    say_picked(page, action, fails, GDL_WORD_COUNT);
  say_rules(page, answer->because, answer->because_count,
            answer->decided ? GDL_WORD_COUNT : GDL_WORD_SO_FAR);
  say_rules(page, answer->beside, answer->beside_count, GDL_WORD_BESIDE);
  if (page->form != GDL_FORM_HTML)
    gdl_report_regimens(page, action); /* there they are a part of their own */
  page->indent = 0;
}

void gdl_report_actions(gdl_page *page) {
  if (page->words->program->actions_count == 0) return; /* a library */
  gdl_page_section(page, GDL_WORD_ADVICE);
  for (uint32_t a = 0; a < page->words->program->actions_count; a++) {
    if (a > 0) gdl_page_gap(page);
    say_action(page, a);
  }
}
