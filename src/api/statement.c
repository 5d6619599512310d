/* statement.c - what a note or warning says for a patient, for programs: values exact, in the units of the guideline, but for
 * numbers that are declared `shown to` or have more digits than a person measures: these are marked ≈. */
#include "api/statement.h"

#include "api/api.h"
#include "base/out.h"

#define MANY_DIGITS 10
#define SHOWN_DIGITS 4

typedef struct teller {
  gdl_arena *arena;
  const gdl_answer *answer;
  gdl_lang lang;
} teller;

static const char *word(const teller *t, const char *en, const char *zh) {
  return t->lang == GDL_LANG_ZH ? zh : en;
}

/* ---- values ---- */

static int digit_count(gdl_decimal number) {
  char text[GDL_DECIMAL_TEXT_MAX];
  const size_t len = gdl_decimal_print(gdl_decimal_abs(number), text);
  int count = 0;
  for (size_t i = 0; i < len; i++)
    if (text[i] != '.' && (count > 0 || text[i] != '0')) count++;
  return count;
}

static void tell_number(gdl_out *out, gdl_decimal number, int places) {
  gdl_decimal shown = number;
  const int digits = digit_count(number);
  if (places < 0 && gdl_decimal_places(number) > 0 && digits > MANY_DIGITS)
    places = gdl_decimal_places(number) - digits + SHOWN_DIGITS;
  else if (places < 0)
    places = gdl_decimal_places(number);
  if (!gdl_decimal_to_places(number, places, GDL_ROUND_HALF_EVEN, &shown)) shown = number;
  if (gdl_decimal_compare(shown, number) != 0) gdl_out_text(out, "≈ ");
  gdl_out_decimal(out, shown);
}

static void tell_numbers(gdl_out *out, const gdl_type *type, const gdl_value *value, int places) {
  const gdl_decimal low = type->is_range ? value->range.low.low : value->number.low,
                    high = type->is_range ? value->range.high.high : value->number.high;
  tell_number(out, low, places);
  if (gdl_decimal_compare(low, high) != 0) {
    gdl_out_text(out, "–");
    tell_number(out, high, places);
  }
  if (type->kind == GDL_TYPE_QUANTITY) gdl_out_format(out, " %S", gdl_unit_name(type->unit));
}

static void tell_dates(gdl_out *out, const gdl_type *type, const gdl_value *value) {
  gdl_out_date(out, type->is_range ? value->date_range.low_low : value->date.low);
  if (!type->is_range || value->date_range.low_low == value->date_range.high_high) return;
  gdl_out_text(out, "–");
  gdl_out_date(out, value->date_range.high_high);
}

static void tell_choices(const teller *t, gdl_out *out, const gdl_domain *domain, const uint64_t *bits) {
  uint32_t count = 0;
  for (uint32_t i = 0; i < domain->count; i++) {
    if (!(bits[i / 64] >> (i % 64) & 1)) continue;
    const gdl_string label = gdl_label_of(domain->choices[i].label, t->lang);
    if (count++ > 0) gdl_out_text(out, word(t, ", ", "、"));
    gdl_out_string(out, label.len > 0 ? label : domain->choices[i].name.name->string);
  }
  if (count == 0) gdl_out_text(out, word(t, "none", "无"));
}

static void tell_value(const teller *t, gdl_out *out, const gdl_type *type, const gdl_value *value,
                       int places) {
  switch (type->kind) {
    case GDL_TYPE_BOOLEAN:
      gdl_out_text(out, value->truth == GDL_TRUE ? word(t, "yes", "是") : word(t, "no", "否"));
      return;
    case GDL_TYPE_INTEGER:
    case GDL_TYPE_NUMBER:
    case GDL_TYPE_QUANTITY: tell_numbers(out, type, value, places); return;
    case GDL_TYPE_DATE: tell_dates(out, type, value); return;
    case GDL_TYPE_TEXT: gdl_out_string(out, value->text.text); return;
    case GDL_TYPE_ONE_OF: tell_choices(t, out, type->domain, value->choices); return;
    case GDL_TYPE_ANY_OF: tell_choices(t, out, type->domain, value->set.in); return;
    case GDL_TYPE_SERIES:
      for (uint32_t i = 0; i < value->series.count; i++) {
        if (i > 0) gdl_out_text(out, word(t, ", ", "、"));
        gdl_out_date(out, value->series.at[i].date);
        gdl_out_text(out, word(t, ": ", "："));
        tell_value(t, out, type->element, value->series.at[i].value, places);
      }
      return;
    case GDL_TYPE_ERROR: return;
  }
}

static void tell_unknown(const teller *t, gdl_out *out, gdl_indexes missing, uint32_t itself) {
  gdl_out_text(out, word(t, "not known", "未知"));
  if (missing.count == 0 || (missing.count == 1 && missing.at[0] == itself)) return;
  gdl_out_text(out, word(t, " (missing: ", "（缺少"));
  for (uint32_t i = 0; i < missing.count; i++) {
    const gdl_fact *fact = &t->answer->program->facts[missing.at[i]];
    const gdl_string label = gdl_label_of(fact->decl->label, t->lang);
    if (i > 0) gdl_out_text(out, word(t, ", ", "、"));
    gdl_out_string(out, label.len > 0 ? label : fact->name->string);
  }
  gdl_out_text(out, word(t, ")", "）"));
}

/* ---- what is named ---- */

static void tell_param(const teller *t, gdl_out *out, const gdl_named *named) {
  const gdl_action_answer *action = &t->answer->actions[named->action];
  uint32_t count = 0;
  for (uint32_t i = 0; i < action->param_count; i++) {
    const gdl_param_answer *param = &action->params[i];
    if (param->param != named->param) continue;
    if (count++ > 0) gdl_out_text(out, word(t, ", ", "、"));
    gdl_type type = *named->type;
    type.is_range = param->is_range;
    if (param->is_open)
      gdl_out_text(out, word(t, "left open by the source", "源文未作规定"));
    else if (param->has_value)
      tell_value(t, out, &type, &param->value, named->shown_places);
    else
      tell_unknown(t, out, param->missing.facts, GDL_NONE);
  }
  if (count == 0) gdl_out_text(out, word(t, "none", "无"));
}

static void tell_named(const teller *t, gdl_out *out, const gdl_named *named) {
  if (named->node == GDL_NONE) {
    tell_param(t, out, named);
    return;
  }
  const gdl_node *node = &t->answer->program->nodes[named->node];
  const gdl_value *value = &t->answer->values[named->node];
  if (gdl_value_is_known(named->type, value))
    tell_value(t, out, named->type, value, named->shown_places);
  else
    tell_unknown(t, out, gdl_answer_need(t->arena, t->answer, named->node).facts,
                 node->op == GDL_OP_FACT ? node->index : GDL_NONE);
}

gdl_string gdl_statement_text(gdl_arena *arena, const gdl_answer *answer,
                              const gdl_rule_effect *effect, gdl_lang lang) {
  const teller t = {arena, answer, lang};
  const uint32_t index = gdl_label_index(effect->decl->texts, lang);
  if (index == GDL_NONE) return (gdl_string){"", 0};
  if (!effect->wordings) return effect->decl->texts.at[index].string;
  const gdl_wording *wording = &effect->wordings[index];
  gdl_out out = gdl_out_new(arena);
  for (uint32_t i = 0; i < wording->count; i++) {
    gdl_out_string(&out, wording->at[i].words);
    if (wording->at[i].named != GDL_NONE)
      tell_named(&t, &out, &effect->named[wording->at[i].named]);
  }
  return gdl_out_take(&out);
}
