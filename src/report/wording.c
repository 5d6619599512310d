/* wording.c - texts that name values, filled in for a patient. */
#include "report/condition.h"
#include "report/parts.h"

/* "not known (missing: Weight, Height)" */
static gdl_string not_known(const gdl_words *words, gdl_need need) {
  gdl_string parts[2];
  uint32_t count = 0;
  if (need.facts.count > 0)
    parts[count++] = gdl_word_1(words, GDL_WORD_IS_MISSING, gdl_words_facts(words, need.facts));
  need.facts.count = 0;
  if (need.cause_count > 0) parts[count++] = gdl_report_need(words, need);
  if (count == 0) return gdl_word_text(words, GDL_WORD_NOT_KNOWN);
  return gdl_word_1(words, GDL_WORD_NOT_KNOWN_FOR, gdl_words_join(words, parts, count));
}

/* A fact that is missing is not said to lack itself. */
static gdl_need need_beside(const gdl_words *words, uint32_t node) {
  const gdl_node *it = &words->program->nodes[node];
  gdl_need need = gdl_answer_need(words->arena, words->answer, node);
  if (it->op == GDL_OP_FACT && need.facts.count == 1 && need.facts.at[0] == it->index)
    need.facts.count = 0;
  return need;
}

static gdl_string value_named(const gdl_words *words, const gdl_named *named) {
  const gdl_value *value = &words->answer->values[named->node];
  if (!gdl_value_is_known(named->type, value))
    return not_known(words, need_beside(words, named->node));
  gdl_showing showing = gdl_showing_of(words, named->node);
  if (named->shown_places >= 0) showing.places = named->shown_places;
  return gdl_words_value(words, named->type, value, showing);
}

static gdl_string param_answer(const gdl_words *words, uint32_t action, const gdl_param_answer *answer) {
  if (answer->is_open) return gdl_word_text(words, GDL_WORD_NOT_STATED);
  if (!answer->has_value) return not_known(words, answer->missing);
  return gdl_report_param_value(words, action, answer);
}

/* What each rule sets that applies or may apply; the same value once. */
static gdl_string param_named(const gdl_words *words, const gdl_named *named) {
  const gdl_action_answer *answer = &words->answer->actions[named->action];
  GDL_LIST(gdl_string) parts = {0};
  for (uint32_t i = 0; i < answer->param_count; i++) {
    if (answer->params[i].param != named->param) continue;
    const gdl_string part = param_answer(words, named->action, &answer->params[i]);
    bool is_said = false;
    for (uint32_t k = 0; k < parts.count; k++)
      is_said = is_said || gdl_string_equal(parts.at[k], part);
    if (!is_said) GDL_PUSH(words->arena, &parts, part);
  }
  if (parts.count == 0) return gdl_word_text(words, GDL_WORD_NONE);
  return gdl_words_join(words, parts.at, parts.count);
}

/* Without a patient: what it is called. */
static gdl_string label_of(const gdl_words *words, const gdl_named *named) {
  gdl_string label;
  if (named->node == GDL_NONE) {
    const gdl_action_param *param = &words->program->actions[named->action].params[named->param];
    label = gdl_words_label(words, param->decl->label, param->name);
  } else {
    label = gdl_condition_label(words, named->node);
  }
  gdl_out out = gdl_out_new(words->arena);
  gdl_out_format(&out, "[%S]", label.len > 0 ? label : named->name->string);
  return gdl_out_take(&out);
}

gdl_string gdl_words_named(const gdl_words *words, const gdl_named *named) {
  if (!words->answer) return label_of(words, named);
  return named->node == GDL_NONE ? param_named(words, named) : value_named(words, named);
}

/* A text is filled in the language it is written in: its values by the labels of that language. */
static gdl_words words_for(const gdl_words *words, const gdl_text *text) {
  gdl_words own = *words;
  if (!text->tag.name) return own;
  own.tag = text->tag.name;
  own.lang = gdl_text_is_in(text, "zh") ? GDL_LANG_ZH : GDL_LANG_EN;
  return own;
}

gdl_string gdl_words_filled(const gdl_words *words, const gdl_rule_effect *effect, uint32_t text) {
  if (!effect->wordings) return effect->decl->texts.at[text].string;
  const gdl_words own = words_for(words, &effect->decl->texts.at[text]);
  const gdl_wording *wording = &effect->wordings[text];
  gdl_out out = gdl_out_new(words->arena);
  for (uint32_t i = 0; i < wording->count; i++) {
    gdl_out_string(&out, wording->at[i].words);
    if (wording->at[i].named != GDL_NONE)
      gdl_out_string(&out, gdl_words_named(&own, &effect->named[wording->at[i].named]));
  }
  return gdl_out_take(&out);
}

gdl_string gdl_words_saying(const gdl_words *words, const gdl_rule_effect *effect) {
  const uint32_t text = gdl_words_text_index(words, effect->decl->texts);
  return text == GDL_NONE ? (gdl_string){.text = ""} : gdl_words_filled(words, effect, text);
}
