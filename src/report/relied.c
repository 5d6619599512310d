/* relied.c - what the answer rests on beside facts: readings, parameters, values computed; and what is left. */
#include "report/arithmetic.h"
#include "report/condition.h"
#include "report/parts.h"

/* ---- readings and parameters ---- */

/* Of every action, and of every rule that applies: by reading. */
static const bool *readings_relied_on(const gdl_words *words) {
  const gdl_program *program = words->program;
  bool *relied = GDL_NEW_ARRAY(words->arena, bool, program->readings_count);
  for (uint32_t a = 0; a < program->actions_count; a++) {
    const gdl_indexes readings = words->answer->actions[a].readings;
    for (uint32_t i = 0; i < readings.count; i++) relied[readings.at[i]] = true;
  }
  for (uint32_t r = 0; r < program->rules_count; r++) {
    if (words->answer->rules[r].status != GDL_APPLIES) continue;
    for (uint32_t i = 0; i < program->rules[r].reading_count; i++)
      relied[program->rules[r].readings[i]] = true;
  }
  return relied;
}

static bool rests_on_parameter(const gdl_words *words, uint32_t parameter) {
  for (uint32_t a = 0; a < words->program->actions_count; a++)
    if (gdl_report_has(words->answer->actions[a].parameters, parameter)) return true;
  return false;
}

static void say_reading(gdl_page *page, uint32_t reading) {
  const gdl_words *words = page->words;
  const gdl_decl *decl = words->program->readings[reading].decl;
  const gdl_string of = gdl_word_1(words, GDL_WORD_QUOTE, decl->reading.of.string);
  gdl_page_line(page, 1,
                gdl_word_2(words, GDL_WORD_READS, of, gdl_words_text(words, decl->reading.takes)));
  gdl_page_line(page, 2,
                gdl_word_1(words, GDL_WORD_AGAINST, gdl_words_text(words, decl->reading.against)));
}

static const gdl_constant *set_value(const gdl_words *words, uint32_t parameter) {
  const gdl_constant *const *set = words->answer->run.parameters;
  return set ? set[parameter] : NULL;
}

static void say_parameter(gdl_page *page, uint32_t parameter) {
  const gdl_words *words = page->words;
  const gdl_parameter *it = &words->program->parameters[parameter];
  const gdl_showing showing = gdl_showing_of(words, it->node);
  const gdl_constant *set = set_value(words, parameter);
  gdl_page_begin(page, 1);
  gdl_page_say(page, gdl_words_label(words, it->decl->label, it->name));
  gdl_page_word(page, GDL_WORD_COLON);
  gdl_page_strong(page, gdl_words_constant(words, it->type, set ? set : it->value, showing),
                  GDL_TONE_PLAIN);
  if (set)
    gdl_page_aside(page, gdl_word_1(words, GDL_WORD_CHANGED_FROM,
                                    gdl_words_constant(words, it->type, it->value, showing)));
  gdl_page_end(page);
}

static void say_set(gdl_page *page) {
  bool begun = false;
  for (uint32_t i = 0; i < page->words->program->parameters_count; i++) {
    if (!set_value(page->words, i)) continue;
    if (!begun) gdl_page_section(page, GDL_WORD_SET);
    begun = true;
    say_parameter(page, i);
  }
}

static void say_relied(gdl_page *page) {
  const gdl_program *program = page->words->program;
  const bool *relied = readings_relied_on(page->words);
  bool begun = false;
  for (uint32_t i = 0; i < program->parameters_count; i++) {
    if (!rests_on_parameter(page->words, i)) continue;
    if (!begun) gdl_page_section(page, GDL_WORD_RELIES);
    begun = true;
    say_parameter(page, i);
  }
  for (uint32_t i = 0; i < program->readings_count; i++) {
    if (!relied[i]) continue;
    if (!begun) gdl_page_section(page, GDL_WORD_RELIES);
    begun = true;
    say_reading(page, i);
  }
}

/* ---- facts that were not given but have a value ---- */

static gdl_string labelled_value(const gdl_words *words, uint32_t fact) {
  gdl_out out = gdl_out_new(words->arena);
  gdl_out_string(&out, gdl_words_fact(words, fact));
  gdl_out_char(&out, ' ');
  gdl_out_string(&out, gdl_words_node(words, words->program->facts[fact].node));
  return gdl_out_take(&out);
}

static gdl_string labelled_values(const gdl_words *words, gdl_indexes facts) {
  gdl_string *parts = GDL_NEW_ARRAY(words->arena, gdl_string, facts.count);
  for (uint32_t i = 0; i < facts.count; i++) parts[i] = labelled_value(words, facts.at[i]);
  return gdl_words_join(words, parts, facts.count);
}

/* What was computed without an unknown fact was not computed from it. */
static gdl_indexes known_facts(const gdl_words *words, gdl_indexes facts) {
  uint32_t *at = GDL_NEW_ARRAY(words->arena, uint32_t, facts.count), count = 0;
  for (uint32_t i = 0; i < facts.count; i++)
    if (gdl_answer_is_known(words->answer, words->program->facts[facts.at[i]].node))
      at[count++] = facts.at[i];
  return (gdl_indexes){at, count};
}

static void say_derived_fact(gdl_page *page, uint32_t fact) {
  const gdl_words *words = page->words;
  const gdl_fact *it = &words->program->facts[fact];
  gdl_page_begin(page, 1);
  gdl_page_say(page, labelled_value(words, fact));
  const gdl_string calculation = gdl_arithmetic(words, it->otherwise);
  if (calculation.len > 0) {
    gdl_page_say(page, gdl_string_of(" = "));
    gdl_page_say(page, calculation);
  }
  gdl_page_word(page, GDL_WORD_COMMA);
  const gdl_indexes from = known_facts(words, gdl_facts_read(words, it->otherwise));
  gdl_page_say(page, gdl_word_1(words, GDL_WORD_COMPUTED_FROM, labelled_values(words, from)));
  gdl_page_end(page);
  const gdl_string cites = gdl_words_cites(words, it->decl->cites),
                   note = gdl_words_text(words, it->decl->fact.note);
  if (cites.len == 0 && note.len == 0) return;
  gdl_page_begin(page, 2);
  gdl_page_say(page, cites);
  if (cites.len > 0 && note.len > 0) gdl_page_word(page, GDL_WORD_DOT);
  gdl_page_say(page, note);
  gdl_page_end(page);
}

static void say_computed(gdl_page *page, bool assumed, gdl_word heading) {
  const gdl_words *words = page->words;
  const gdl_indexes derived = words->answer->derived;
  bool begun = false;
  for (uint32_t i = 0; i < derived.count; i++) {
    if (words->program->facts[derived.at[i]].assumed != assumed) continue;
    if (!begun) gdl_page_section(page, heading);
    begun = true;
    if (!assumed) {
      say_derived_fact(page, derived.at[i]);
      continue;
    }
    gdl_page_line(page, 1, labelled_value(words, derived.at[i]));
  }
}

/* ---- what was asked of the record, not of the patient ---- */

/* With every fact known that it reads there is none left to overturn it. */
static bool reads_unknown(const gdl_words *words, uint32_t node) {
  const gdl_indexes facts = gdl_facts_read(words, node);
  return known_facts(words, facts).count < facts.count;
}

static bool can_turn(const gdl_words *words, uint32_t item) {
  const gdl_item *it = &words->program->items[item];
  for (uint32_t r = it->first_rule; r < it->first_rule + it->rule_count; r++)
    if (words->program->rules[r].asks_known && words->answer->rules[r].status != GDL_UNDETERMINED &&
        reads_unknown(words, words->program->rules[r].condition))
      return true;
  return false;
}

/* `is known` answers from what was entered: the one case where one more fact can overturn what is said here. */
static void say_can_turn(gdl_page *page) {
  const gdl_words *words = page->words;
  const gdl_program *program = words->program;
  gdl_string *parts =
      GDL_NEW_ARRAY(words->arena, gdl_string, (size_t)program->defines_count + program->items_count);
  uint32_t count = 0;
  for (uint32_t i = 0; i < program->defines_count; i++) {
    const gdl_define *it = &program->defines[i];
    if (it->is_result && it->asks_known && gdl_answer_is_known(words->answer, it->node) &&
        reads_unknown(words, it->node))
      parts[count++] = gdl_words_label(words, it->decl->label, it->name);
  }
  for (uint32_t i = 0; i < program->items_count; i++)
    if (can_turn(words, i)) parts[count++] = gdl_words_item(words, i);
  if (count == 0) return;
  gdl_page_section(page, GDL_WORD_CAN_TURN);
  gdl_page_line(page, 0, gdl_words_join(words, parts, count));
}

void gdl_report_relied_on(gdl_page *page) {
  say_can_turn(page);
  say_set(page);
  say_computed(page, false, GDL_WORD_DERIVED);
  say_computed(page, true, GDL_WORD_ASSUMED);
  say_relied(page);
}

/* ---- what is left ---- */

/* Says something and nothing of an action or duty, whose own parts would name what is missing. */
static bool only_remarks(const gdl_rule *rule) {
  for (uint32_t e = 0; e < rule->effect_count; e++)
    if (rule->effects[e].verb != GDL_VERB_NOTE && rule->effects[e].verb != GDL_VERB_WARN)
      return false;
  return true;
}

/* It applies, and may have more to say. */
static bool is_undetermined_in_part(const gdl_words *words, uint32_t item) {
  const gdl_item *it = &words->program->items[item];
  if (words->answer->items[item].status != GDL_APPLIES) return false;
  for (uint32_t r = it->first_rule; r < it->first_rule + it->rule_count; r++)
    if (words->answer->rules[r].status == GDL_UNDETERMINED && only_remarks(&words->program->rules[r]))
      return true;
  return false;
}

static void say_items(gdl_page *page, gdl_status status, gdl_word heading) {
  const gdl_words *words = page->words;
  gdl_string *parts = GDL_NEW_ARRAY(words->arena, gdl_string, words->program->items_count);
  uint32_t count = 0;
  for (uint32_t i = 0; i < words->program->items_count; i++) {
    if (words->answer->items[i].status == status)
      parts[count++] = gdl_words_item(words, i);
    else if (status == GDL_UNDETERMINED && is_undetermined_in_part(words, i))
      parts[count++] = gdl_word_1(words, GDL_WORD_IN_PART, gdl_words_item(words, i));
  }
  if (count == 0) return;
  gdl_page_fold(page, heading, GDL_FOLD_PART);
  gdl_page_line(page, 0, gdl_words_join(words, parts, count));
}

/* "Age: 32 years · Sex: female": with the values set off, many facts can be checked at a glance. */
static void say_given_each(gdl_page *page, gdl_indexes facts) {
  const gdl_words *words = page->words;
  gdl_page_begin(page, 0);
  for (uint32_t i = 0; i < facts.count; i++) {
    if (i > 0) gdl_page_word(page, GDL_WORD_DOT);
    gdl_page_say(page, gdl_words_fact(words, facts.at[i]));
    gdl_page_word(page, GDL_WORD_COLON);
    gdl_page_strong(page, gdl_words_node(words, words->program->facts[facts.at[i]].node), GDL_TONE_PLAIN);
  }
  gdl_page_end(page);
}

static void say_given(gdl_page *page, gdl_indexes facts, gdl_word heading) {
  if (facts.count == 0) return;
  gdl_page_section(page, heading);
  if (page->form == GDL_FORM_HTML)
    say_given_each(page, facts);
  else
    gdl_page_line(page, 0, labelled_values(page->words, facts));
}

void gdl_report_rest(gdl_page *page) {
  const gdl_words *words = page->words;
  say_items(page, GDL_UNDETERMINED, GDL_WORD_UNDETERMINED_ITEMS);
  say_items(page, GDL_DOES_NOT_APPLY, GDL_WORD_NOT_APPLYING);
  say_given(page, words->answer->used, GDL_WORD_USED);
  say_given(page, words->answer->not_used, GDL_WORD_NOT_USED);
}
