/* missing.c - the facts that would settle what is undetermined, and how to give them. */
#include "report/arithmetic.h"
#include "report/parts.h"

/* ---- how to give a fact ---- */

static void write_names(gdl_out *out, const gdl_domain *domain, const char *between) {
  for (uint32_t i = 0; i < domain->count; i++) {
    if (i > 0) gdl_out_text(out, between);
    gdl_out_json_string(out, domain->choices[i].name.name->string);
  }
}

static void write_quantity(gdl_out *out, const gdl_type *type) {
  gdl_out_text(out, "\"… ");
  gdl_out_string(out, gdl_unit_name(type->unit));
  gdl_out_char(out, '"');
}

static void write_value_form(const gdl_words *words, gdl_out *out, const gdl_type *type) {
  switch (type->kind) {
    case GDL_TYPE_BOOLEAN: gdl_out_text(out, "true | false"); break;
    case GDL_TYPE_INTEGER:
    case GDL_TYPE_NUMBER: gdl_out_text(out, "…"); break;
    case GDL_TYPE_QUANTITY: write_quantity(out, type); break;
    case GDL_TYPE_DATE: gdl_out_string(out, gdl_word_text(words, GDL_WORD_DATE_FORM)); break;
    case GDL_TYPE_TEXT: gdl_out_text(out, "\"…\""); break;
    case GDL_TYPE_ONE_OF: write_names(out, type->domain, " | "); break;
    case GDL_TYPE_ANY_OF:
      gdl_out_text(out, "[");
      write_names(out, type->domain, ", ");
      gdl_out_text(out, "] | []");
      break;
    case GDL_TYPE_SERIES:
      gdl_out_format(out, "[{\"date\": %S, \"value\": ", gdl_word_text(words, GDL_WORD_DATE_FORM));
      write_value_form(words, out, type->element);
      gdl_out_text(out, "}]");
      break;
    case GDL_TYPE_ERROR: break;
  }
}

gdl_string gdl_report_how_to_give(const gdl_words *words, uint32_t fact) {
  const gdl_fact *it = &words->program->facts[fact];
  gdl_out out = gdl_out_new(words->arena);
  gdl_out_json_string(&out, it->name->string);
  gdl_out_text(&out, ": ");
  write_value_form(words, &out, it->type);
  const gdl_bounds bounds = it->type->bounds;
  if (!bounds.has_range || it->type->kind == GDL_TYPE_DATE) return gdl_out_take(&out);
  gdl_out_string(&out, gdl_word_text(words, GDL_WORD_OPEN));
  gdl_out_string(&out, gdl_words_range(words, it->type->unit, bounds.low, bounds.high,
                                       gdl_showing_of(words, it->node)));
  gdl_out_string(&out, gdl_word_text(words, GDL_WORD_CLOSE));
  return gdl_out_take(&out);
}

/* ---- what a fact bears on ---- */

typedef GDL_LIST(gdl_string) strings;

static bool param_needs(const gdl_action_answer *action, uint32_t fact) {
  for (uint32_t p = 0; p < action->param_count; p++)
    if (!action->params[p].has_value && gdl_report_has(action->params[p].missing.facts, fact))
      return true;
  return false;
}

typedef GDL_LIST(uint32_t) indexes;

static void add_item(const gdl_words *words, indexes *items, gdl_indexes facts, uint32_t item) {
  for (uint32_t i = 0; i < facts.count; i++) {
    indexes *list = &items[facts.at[i]];
    if (list->count == 0 || list->at[list->count - 1] != item) GDL_PUSH(words->arena, list, item);
  }
}

/* What its texts name and is not known. */
static void add_named(const gdl_words *words, indexes *items, const gdl_rule_effect *effect,
                      uint32_t item) {
  for (uint32_t k = 0; k < effect->named_count; k++) {
    const uint32_t node = effect->named[k].node;
    if (node == GDL_NONE || gdl_answer_is_known(words->answer, node)) continue;
    add_item(words, items, gdl_answer_need(words->arena, words->answer, node).facts, item);
  }
}

/* By fact: the items that want it, found in one walk over the rules. */
static const indexes *wanting_items(const gdl_words *words) {
  const gdl_program *program = words->program;
  indexes *items = GDL_NEW_ARRAY(words->arena, indexes, program->facts_count);
  for (uint32_t r = 0; r < program->rules_count; r++) {
    const gdl_indexes missing = words->answer->rules[r].missing.facts;
    add_item(words, items, missing, program->rules[r].item);
    for (uint32_t e = 0; e < program->rules[r].effect_count; e++)
      if (words->answer->rules[r].status == GDL_APPLIES)
        add_named(words, items, &program->rules[r].effects[e], program->rules[r].item);
  }
  return items;
}

/* Actions whose verdict or regimen it would settle come first, then items. */
static gdl_string bears_on(const gdl_words *words, uint32_t fact, const indexes *items) {
  const gdl_program *program = words->program;
  const gdl_answer *answer = words->answer;
  strings parts = {0};
  for (uint32_t a = 0; a < program->actions_count; a++)
    if (gdl_report_has(answer->actions[a].missing.facts, fact) || param_needs(&answer->actions[a], fact))
      GDL_PUSH(words->arena, &parts, gdl_words_action(words, a));
  for (uint32_t i = 0; i < items[fact].count; i++)
    GDL_PUSH(words->arena, &parts, gdl_words_item(words, items[fact].at[i]));
  return gdl_words_join(words, parts.at, parts.count);
}

/* It would settle a verdict or a parameter: what the reader asked for. Else only items, duties or checks. */
static bool decides_action(const gdl_words *words, uint32_t fact) {
  for (uint32_t a = 0; a < words->program->actions_count; a++) {
    const gdl_action_answer *action = &words->answer->actions[a];
    if (gdl_report_has(action->missing.facts, fact) || param_needs(action, fact)) return true;
  }
  return false;
}

/* A fact from which another missing one is computed is named beside that one: by fact. */
static const bool *named_beside(const gdl_words *words, gdl_indexes missing) {
  bool *named = GDL_NEW_ARRAY(words->arena, bool, words->program->facts_count);
  for (uint32_t i = 0; i < missing.count; i++) {
    const uint32_t otherwise = words->program->facts[missing.at[i]].otherwise;
    if (otherwise == GDL_NONE) continue;
    const gdl_indexes from = gdl_facts_read(words, otherwise);
    for (uint32_t k = 0; k < from.count; k++) named[from.at[k]] = true;
  }
  return named;
}

static bool is_known(const gdl_words *words, uint32_t fact) {
  const gdl_fact *it = &words->program->facts[fact];
  return gdl_value_is_known(it->type, &words->answer->values[it->node]);
}

typedef gdl_string name_fact(const gdl_words *words, uint32_t fact);

/* "or height, weight, from which it is computed"; len 0: it is not computed from others. */
static gdl_string other_facts(const gdl_words *words, uint32_t fact, name_fact *name) {
  const gdl_fact *it = &words->program->facts[fact];
  if (it->otherwise == GDL_NONE) return (gdl_string){0};
  const gdl_indexes from = gdl_facts_read(words, it->otherwise);
  if (from.count == 0) return (gdl_string){0};
  gdl_string *parts = GDL_NEW_ARRAY(words->arena, gdl_string, from.count);
  uint32_t count = 0;
  for (uint32_t i = 0; i < from.count; i++)
    if (!is_known(words, from.at[i])) parts[count++] = name(words, from.at[i]);
  return gdl_word_1(words, GDL_WORD_OR_FROM, gdl_words_join(words, parts, count));
}

static void say_how(gdl_page *page, uint32_t fact) {
  const gdl_words *words = page->words;
  if (page->form == GDL_FORM_HTML) { /* which is read and filed, not typed from */
    gdl_page_line(page, 2, other_facts(words, fact, gdl_words_fact));
    return;
  }
  const gdl_string others = other_facts(words, fact, gdl_report_how_to_give);
  gdl_page_begin(page, 2);
  gdl_page_say(page, gdl_word_1(words, GDL_WORD_GIVE, gdl_report_how_to_give(words, fact)));
  if (others.len > 0) gdl_page_word(page, GDL_WORD_COMMA);
  gdl_page_say(page, others);
  gdl_page_end(page);
}

static void say_fact(gdl_page *page, uint32_t fact, bool says_how, const indexes *items) {
  const gdl_words *words = page->words;
  gdl_page_begin(page, 1);
  gdl_page_strong(page, gdl_words_fact(words, fact), says_how ? GDL_TONE_CARE : GDL_TONE_PLAIN);
  if (!says_how && page->form != GDL_FORM_HTML)
    gdl_page_aside(page, words->program->facts[fact].name->string);
  const gdl_string on = bears_on(words, fact, items);
  if (on.len > 0) {
    gdl_page_word(page, GDL_WORD_DOT);
    gdl_page_say(page, gdl_word_1(words, GDL_WORD_BEARS_ON, on));
  }
  gdl_page_end(page);
  if (!says_how) return;
  say_how(page, fact);
  const gdl_string note = gdl_words_text(words, words->program->facts[fact].decl->fact.note);
  gdl_page_line(page, 2, note);
}

static void say_facts(gdl_page *page, bool deciding, gdl_word heading) {
  const gdl_words *words = page->words;
  const gdl_indexes missing = words->answer->missing;
  const bool *named = named_beside(words, missing);
  const indexes *items = wanting_items(words);
  bool begun = false;
  for (uint32_t i = 0; i < missing.count; i++) {
    if (decides_action(words, missing.at[i]) != deciding || named[missing.at[i]]) continue;
    if (!deciding && items[missing.at[i]].count == 0) continue; /* for results */
    if (!begun) gdl_page_fold(page, heading, deciding ? GDL_FOLD_NONE : GDL_FOLD_PART);
    begun = true;
    say_fact(page, missing.at[i], deciding, items);
  }
}

/* Of facts that no rule waits for: results alone do, and name them. Here is how each is given. */
static void say_for_results(gdl_page *page) {
  if (page->form == GDL_FORM_HTML) return; /* which leaves that to the other forms */
  const gdl_words *words = page->words;
  const gdl_indexes missing = words->answer->missing;
  const indexes *items = wanting_items(words);
  bool begun = false;
  for (uint32_t i = 0; i < missing.count; i++) {
    const uint32_t fact = missing.at[i];
    if (items[fact].count > 0 || decides_action(words, fact)) continue;
    if (!begun) gdl_page_section(page, GDL_WORD_MISSING_RESULTS);
    begun = true;
    gdl_page_begin(page, 1);
    gdl_page_say(page, gdl_words_fact(words, fact));
    gdl_page_word(page, GDL_WORD_DOT);
    gdl_page_say(page, gdl_report_how_to_give(words, fact));
    gdl_page_end(page);
  }
}

void gdl_report_missing(gdl_page *page) { say_facts(page, true, GDL_WORD_MISSING); }

void gdl_report_not_asked(gdl_page *page) {
  say_facts(page, false, GDL_WORD_MISSING_OTHER);
  say_for_results(page);
}
