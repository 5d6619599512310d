/* regimens.c - the parameters of an action: every regimen by its labels, with the arithmetic, side by side. */
#include "report/arithmetic.h"
#include "report/condition.h"
#include "report/parts.h"

static const gdl_action_param *param_of(const gdl_words *words, uint32_t action, uint32_t param) {
  return &words->program->actions[action].params[param];
}

static gdl_string label_of(const gdl_words *words, uint32_t action, uint32_t param) {
  const gdl_action_param *it = param_of(words, action, param);
  return gdl_words_label(words, it->decl->label, it->name);
}

/* The node that sets the parameter; NULL for one that is open. */
static const gdl_setting *setting_of(const gdl_words *words, const gdl_param_answer *answer) {
  const gdl_rule_effect *effect = &words->program->rules[answer->rule].effects[answer->effect];
  for (uint32_t i = 0; i < effect->setting_count; i++)
    if (effect->settings[i].param == answer->param) return &effect->settings[i];
  return NULL;
}

static gdl_showing showing_of(const gdl_words *words, uint32_t action, const gdl_param_answer *answer) {
  const gdl_setting *setting = setting_of(words, answer);
  gdl_showing showing = setting ? gdl_showing_of(words, setting->node) : gdl_showing_plain();
  const gdl_action_param *param = param_of(words, action, answer->param);
  if (param->decl->shown_to) showing.places = param->shown_places;
  return showing;
}

gdl_string gdl_report_param_value(const gdl_words *words, uint32_t action,
                                  const gdl_param_answer *answer) {
  gdl_type type = *param_of(words, action, answer->param)->type;
  type.is_range = answer->is_range;
  return gdl_words_value(words, &type, &answer->value, showing_of(words, action, answer));
}

void gdl_report_param(gdl_page *page, uint32_t action, const gdl_param_answer *answer) {
  const gdl_words *words = page->words;
  if (answer->is_open) {
    gdl_page_strong(page, gdl_word_text(words, GDL_WORD_NOT_STATED), GDL_TONE_CARE);
    gdl_page_aside(page, gdl_words_rule(words, answer->rule));
    return;
  }
  if (!answer->has_value) {
    const gdl_word word = answer->missing.facts.count > 0 ? GDL_WORD_NEEDS : GDL_WORD_CANNOT;
    gdl_page_strong(page, gdl_word_1(words, word, gdl_report_need(words, answer->missing)), GDL_TONE_CARE);
    return;
  }
  gdl_page_strong(page, gdl_report_param_value(words, action, answer), GDL_TONE_STRONG);
  const gdl_setting *setting = setting_of(words, answer);
  const gdl_string calculation = setting ? gdl_arithmetic(words, setting->node) : (gdl_string){0};
  if (calculation.len == 0) return;
  gdl_page_say(page, gdl_string_of(" = "));
  gdl_page_say(page, calculation);
}

/* The parameters that one effect sets. */
typedef struct block {
  uint32_t first, count;
} block;

static block block_at(const gdl_action_answer *answer, uint32_t first) {
  block it = {first, 0};
  while (first + it.count < answer->param_count &&
         answer->params[first + it.count].rule == answer->params[first].rule &&
         answer->params[first + it.count].effect == answer->params[first].effect)
    it.count++;
  return it;
}

/* Decided, and not against it: else a regimen is shown for the case that it comes to that. */
static bool is_supported(const gdl_answer *answer, uint32_t action) {
  return answer->actions[action].decided && answer->actions[action].verdict >= GDL_CAUTION;
}

static gdl_word regimen_word(const gdl_words *words, uint32_t action) {
  return is_supported(words->answer, action) ? GDL_WORD_REGIMEN : GDL_WORD_REGIMEN_IF;
}

static void say_block_heading(gdl_page *page, uint32_t action, const gdl_param_answer *answer) {
  const gdl_words *words = page->words;
  const gdl_rule *rule = &words->program->rules[answer->rule];
  if (page->form != GDL_FORM_HTML) { /* there the part says it */
    gdl_page_word(page, regimen_word(words, action));
    gdl_page_word(page, GDL_WORD_DOT);
  }
  gdl_page_say(page, gdl_report_item_line(words, answer->rule));
  gdl_page_word(page, GDL_WORD_DOT);
  gdl_page_say(page, rule->id);
  if (rule->alternative_to != GDL_NONE)
    gdl_page_aside(
        page, gdl_word_1(words, GDL_WORD_ALTERNATIVE, gdl_words_rule(words, rule->alternative_to)));
  if (words->answer->rules[answer->rule].status == GDL_UNDETERMINED) {
    gdl_page_word(page, GDL_WORD_DOT);
    gdl_page_strong(page,
                    gdl_word_1(words, GDL_WORD_NEEDS,
                               gdl_report_need(words, words->answer->rules[answer->rule].missing)),
                    GDL_TONE_CARE);
  }
}

/* A rule that applies and says more of the action than its regimen stands under the headline, with its remarks. */
static bool stands_under_headline(const gdl_words *words, uint32_t action, uint32_t rule) {
  const gdl_rule *it = &words->program->rules[rule];
  if (words->answer->rules[rule].status != GDL_APPLIES) return false;
  for (uint32_t e = 0; e < it->effect_count; e++) {
    const gdl_rule_effect *effect = &it->effects[e];
    if (effect->action == action && effect->verb != GDL_VERB_REGIMEN && effect->param == GDL_NONE)
      return true;
  }
  return false;
}

typedef GDL_LIST(gdl_string) strings;

/* The remarks of a rule that stand nowhere else. */
static strings remarks_of(const gdl_words *words, uint32_t action, uint32_t rule) {
  const gdl_rule *it = &words->program->rules[rule];
  strings list = {0};
  if (stands_under_headline(words, action, rule)) return list;
  for (uint32_t e = 0; e < it->effect_count; e++)
    if (it->effects[e].verb == GDL_VERB_NOTE)
      GDL_PUSH(words->arena, &list, gdl_words_saying(words, &it->effects[e]));
  return list;
}

static bool same_facts(gdl_indexes a, gdl_indexes b) {
  for (uint32_t i = 0; i < a.count && a.count == b.count; i++)
    if (a.at[i] != b.at[i]) return false;
  return a.count == b.count;
}

/* It waits for what its rule waits for, which the heading has said. */
static bool is_said(const gdl_answer *answer, const gdl_param_answer *param) {
  const gdl_rule_answer *rule = &answer->rules[param->rule];
  return !param->has_value && !param->is_open && rule->status == GDL_UNDETERMINED &&
         same_facts(param->missing.facts, rule->missing.facts);
}

static void say_block(gdl_page *page, uint32_t action, block it) {
  const gdl_words *words = page->words;
  const gdl_param_answer *params = &words->answer->actions[action].params[it.first];
  gdl_page_begin(page, 0);
  say_block_heading(page, action, params);
  gdl_page_end(page);
  uint32_t columns = 0;
  for (uint32_t i = 0; i < it.count; i++) {
    const uint32_t width = gdl_string_width(label_of(words, action, params[i].param));
    if (width > columns) columns = width;
  }
  for (uint32_t i = 0; i < it.count; i++) {
    if (is_said(words->answer, &params[i])) continue;
    gdl_page_pair(page, 1, label_of(words, action, params[i].param), columns);
    gdl_report_param(page, action, &params[i]);
    gdl_page_end(page);
  }
  const strings remarks = remarks_of(words, action, params->rule);
  for (uint32_t i = 0; i < remarks.count; i++) gdl_page_line(page, 1, remarks.at[i]);
}

static bool sets_params(const gdl_action_answer *answer, const gdl_program *program, uint32_t item) {
  for (uint32_t p = 0; p < answer->param_count; p++)
    if (program->rules[answer->params[p].rule].item == item) return true;
  return false;
}

bool gdl_report_is_beside_regimen(const gdl_words *words, uint32_t rule) {
  const gdl_program *program = words->program;
  for (uint32_t e = 0; e < program->rules[rule].effect_count; e++)
    if (program->rules[rule].effects[e].action != GDL_NONE) return false;
  for (uint32_t a = 0; a < program->actions_count; a++)
    if (sets_params(&words->answer->actions[a], program, program->rules[rule].item)) return true;
  return false;
}

/* What the items of these regimens remark for this patient: a fixed dose below the range, and the like. */
static void say_item_remarks(gdl_page *page, const gdl_action_answer *answer) {
  const gdl_words *words = page->words;
  for (uint32_t i = 0; i < words->answer->note_count; i++) {
    const gdl_because at = words->answer->notes[i];
    if (!gdl_report_is_beside_regimen(words, at.rule) ||
        !sets_params(answer, words->program, words->program->rules[at.rule].item))
      continue;
    gdl_page_begin(page, 1);
    gdl_page_strong(page, gdl_words_saying(words, &words->program->rules[at.rule].effects[at.effect]),
                    GDL_TONE_CARE);
    gdl_page_end(page);
  }
}

void gdl_report_regimens(gdl_page *page, uint32_t action) {
  const gdl_action_answer *answer = &page->words->answer->actions[action];
  for (uint32_t at = 0; at < answer->param_count;) {
    const block it = block_at(answer, at);
    say_block(page, action, it);
    at += it.count;
  }
  say_item_remarks(page, answer);
}

/* ---- side by side ---- */

/* 3: more columns of ranges and arithmetic are too narrow on a sheet of A4. */
#define MAX_COLUMNS 3

typedef struct columns {
  uint32_t action, count;
  block blocks[MAX_COLUMNS];
} columns;

/* What the block says of the parameter, or NULL. */
static const gdl_param_answer *param_in(const gdl_words *words, const columns *it, uint32_t column,
                                        uint32_t param) {
  const gdl_param_answer *params = &words->answer->actions[it->action].params[it->blocks[column].first];
  for (uint32_t i = 0; i < it->blocks[column].count; i++)
    if (params[i].param == param) return &params[i];
  return NULL;
}

static bool has_row(const gdl_words *words, const columns *it, uint32_t param) {
  for (uint32_t c = 0; c < it->count; c++) {
    const gdl_param_answer *answer = param_in(words, it, c, param);
    if (answer && !is_said(words->answer, answer)) return true;
  }
  return false;
}

static void say_row(gdl_page *page, const columns *it, uint32_t param) {
  gdl_page_row(page);
  gdl_page_cell(page, GDL_CELL_ROW);
  gdl_page_say(page, label_of(page->words, it->action, param));
  gdl_page_end(page);
  for (uint32_t c = 0; c < it->count; c++) {
    const gdl_param_answer *answer = param_in(page->words, it, c, param);
    gdl_page_cell(page, GDL_CELL_VALUE);
    if (answer)
      gdl_report_param(page, it->action, answer);
    else
      gdl_page_word(page, GDL_WORD_NOT_SET);
    gdl_page_end(page);
  }
}

static uint32_t rule_of(const gdl_words *words, const columns *it, uint32_t column) {
  return words->answer->actions[it->action].params[it->blocks[column].first].rule;
}

static void say_remarks_row(gdl_page *page, const columns *it) {
  const gdl_words *words = page->words;
  strings remarks[MAX_COLUMNS];
  bool has_remarks = false;
  for (uint32_t c = 0; c < it->count; c++) {
    remarks[c] = remarks_of(words, it->action, rule_of(words, it, c));
    has_remarks = has_remarks || remarks[c].count > 0;
  }
  if (!has_remarks) return;
  gdl_page_row(page);
  gdl_page_cell(page, GDL_CELL_ROW);
  gdl_page_word(page, GDL_WORD_NOTES);
  gdl_page_end(page);
  for (uint32_t c = 0; c < it->count; c++) {
    gdl_page_cell(page, GDL_CELL_VALUE);
    for (uint32_t i = 0; i < remarks[c].count; i++) {
      if (i > 0) gdl_page_say(page, gdl_string_of(" "));
      gdl_page_say(page, remarks[c].at[i]);
    }
    gdl_page_end(page);
  }
}

static void say_columns(gdl_page *page, const columns *it) {
  const gdl_words *words = page->words;
  const gdl_action_answer *answer = &words->answer->actions[it->action];
  gdl_page_table(page);
  gdl_page_row(page);
  gdl_page_cell(page, GDL_CELL_CORNER);
  gdl_page_end(page);
  for (uint32_t c = 0; c < it->count; c++) {
    gdl_page_cell(page, GDL_CELL_COLUMN);
    say_block_heading(page, it->action, &answer->params[it->blocks[c].first]);
    gdl_page_end(page);
  }
  for (uint32_t p = 0; p < words->program->actions[it->action].param_count; p++)
    if (has_row(words, it, p)) say_row(page, it, p);
  say_remarks_row(page, it);
}

/* "Low-dose IL-2", or "Low-dose IL-2 · Regimen, should the treatment be supported" */
static void say_action_heading(gdl_page *page, uint32_t action) {
  const gdl_words *words = page->words;
  gdl_out out = gdl_out_new(words->arena);
  gdl_out_string(&out, gdl_words_action(words, action));
  if (!is_supported(words->answer, action)) {
    gdl_out_string(&out, gdl_word_text(words, GDL_WORD_DOT));
    gdl_out_string(&out, gdl_word_text(words, GDL_WORD_REGIMEN_IF));
  }
  gdl_page_heading(page, gdl_out_take(&out), GDL_TONE_PLAIN);
}

void gdl_report_doses(gdl_page *page) {
  bool begun = false;
  for (uint32_t a = 0; a < page->words->program->actions_count; a++) {
    const gdl_action_answer *answer = &page->words->answer->actions[a];
    if (answer->param_count == 0) continue;
    if (!begun) gdl_page_section(page, GDL_WORD_REGIMEN);
    begun = true;
    say_action_heading(page, a);
    for (uint32_t at = 0; at < answer->param_count;) {
      columns it = {.action = a};
      for (; it.count < MAX_COLUMNS && at < answer->param_count; it.count++) {
        it.blocks[it.count] = block_at(answer, at);
        at += it.blocks[it.count].count;
      }
      say_columns(page, &it);
    }
    say_item_remarks(page, answer);
  }
}
