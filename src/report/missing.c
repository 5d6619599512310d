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

/* Actions whose verdict or regimen it would settle come first, then items. */
static gdl_string bears_on(const gdl_words *words, uint32_t fact) {
  const gdl_program *program = words->program;
  const gdl_answer *answer = words->answer;
  strings parts = {0};
  for (uint32_t a = 0; a < program->actions_count; a++)
    if (gdl_report_has(answer->actions[a].missing.facts, fact) || param_needs(&answer->actions[a], fact))
      GDL_PUSH(words->arena, &parts, gdl_words_action(words, a));
  for (uint32_t i = 0; i < program->items_count; i++)
    if (answer->items[i].status == GDL_UNDETERMINED &&
        gdl_report_has(answer->items[i].missing.facts, fact))
      GDL_PUSH(words->arena, &parts, gdl_words_item(words, i));
  return gdl_words_join(words, parts.at, parts.count);
}

static bool decides_action(const gdl_words *words, uint32_t fact) {
  for (uint32_t a = 0; a < words->program->actions_count; a++)
    if (gdl_report_has(words->answer->actions[a].missing.facts, fact)) return true;
  return false;
}

static void say_fact(gdl_page *page, uint32_t fact) {
  const gdl_words *words = page->words;
  gdl_page_begin(page, 1);
  gdl_page_strong(page, gdl_words_fact(words, fact), GDL_TONE_CARE);
  const gdl_string on = bears_on(words, fact);
  if (on.len > 0) {
    gdl_page_word(page, GDL_WORD_DOT);
    gdl_page_say(page, gdl_word_1(words, GDL_WORD_BEARS_ON, on));
  }
  gdl_page_end(page);
  gdl_page_begin(page, 2);
  gdl_page_say(page, gdl_word_1(words, GDL_WORD_GIVE, gdl_report_how_to_give(words, fact)));
  const gdl_fact *it = &words->program->facts[fact];
  const gdl_indexes from =
      it->otherwise == GDL_NONE ? (gdl_indexes){0} : gdl_facts_read(words, it->otherwise);
  if (from.count > 0) {
    gdl_page_word(page, GDL_WORD_COMMA);
    gdl_page_say(page, gdl_word_1(words, GDL_WORD_OR_FROM, gdl_words_facts(words, from)));
  }
  gdl_page_end(page);
}

void gdl_report_missing(gdl_page *page) {
  const gdl_words *words = page->words;
  const gdl_indexes missing = words->answer->missing;
  if (missing.count == 0) return;
  gdl_page_section(page, GDL_WORD_MISSING);
  for (uint32_t i = 0; i < missing.count; i++)
    if (decides_action(words, missing.at[i])) say_fact(page, missing.at[i]);
  for (uint32_t i = 0; i < missing.count; i++)
    if (!decides_action(words, missing.at[i])) say_fact(page, missing.at[i]);
}
