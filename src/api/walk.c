/* walk.c - from the answer to the structs of guideline.h: names for numbers, texts for values. */
#include "api/walk.h"

#include "api/statement.h"

typedef struct walker {
  gdl_arena *arena;
  const gdl_answer *answer;
  const gdl_program *program;
} walker;

static const char *text_of(walker *w, gdl_string string) {
  return gdl_arena_copy(w->arena, string.text, string.len);
}

static const char *label_of(walker *w, gdl_texts texts, gdl_lang lang, const gdl_name *name) {
  const gdl_string label = gdl_label_of(texts, lang);
  return text_of(w, label.len > 0 || !name ? label : name->string);
}

static const char *status_word(gdl_status status) {
  switch (status) {
    case GDL_APPLIES: return "applies";
    case GDL_DOES_NOT_APPLY: return "does not apply";
    case GDL_UNDETERMINED: break;
  }
  return "undetermined";
}

static const char *effect_word(gdl_verb verb) { /* ORDER OF VERBS */
  static const char *const words[GDL_VERB_COUNT] = {
      "indicate", "recommend", "suggest", "permit",         "regimen", "caution", "open",
      "switch",   "stop",      "avoid",   "contraindicate", "require", "note",    "warn",
  };
  return words[verb];
}

/* ---- lists of names ---- */

static gdl_ids fact_ids(walker *w, gdl_indexes facts) {
  const char **at = GDL_NEW_ARRAY(w->arena, const char *, facts.count);
  for (uint32_t i = 0; i < facts.count; i++)
    at[i] = text_of(w, w->program->facts[facts.at[i]].name->string);
  return (gdl_ids){at, facts.count};
}

static gdl_ids reading_ids(walker *w, gdl_indexes readings) {
  const char **at = GDL_NEW_ARRAY(w->arena, const char *, readings.count);
  for (uint32_t i = 0; i < readings.count; i++)
    at[i] = text_of(w, w->program->readings[readings.at[i]].name->string);
  return (gdl_ids){at, readings.count};
}

static gdl_ids parameter_ids(walker *w, gdl_indexes parameters) {
  const char **at = GDL_NEW_ARRAY(w->arena, const char *, parameters.count);
  for (uint32_t i = 0; i < parameters.count; i++)
    at[i] = text_of(w, w->program->parameters[parameters.at[i]].name->string);
  return (gdl_ids){at, parameters.count};
}

static gdl_ids rule_ids(walker *w, const gdl_because *because, uint32_t count) {
  const char **at = GDL_NEW_ARRAY(w->arena, const char *, count);
  for (uint32_t i = 0; i < count; i++) at[i] = text_of(w, w->program->rules[because[i].rule].id);
  return (gdl_ids){at, count};
}

static gdl_ids verdict_ids(walker *w, uint32_t possible) {
  const char **at = GDL_NEW_ARRAY(w->arena, const char *, GDL_VERDICT_COUNT);
  size_t count = 0;
  for (int verdict = 0; verdict < GDL_VERDICT_COUNT; verdict++)
    if (possible >> verdict & 1) at[count++] = gdl_verdict_word((gdl_verdict)verdict);
  return (gdl_ids){at, count};
}

/* ---- values ---- */

static const char *decimal_text(walker *w, gdl_decimal number) {
  char text[GDL_DECIMAL_TEXT_MAX];
  const size_t len = gdl_decimal_print(number, text);
  return gdl_arena_copy(w->arena, text, len);
}

static const char *date_text(walker *w, gdl_date date) {
  char text[GDL_DATE_TEXT_MAX];
  gdl_date_print(date, text);
  return text_of(w, gdl_string_of(text));
}

static const char *choice_text(walker *w, const gdl_domain *domain, const uint64_t *bits) {
  gdl_out out = gdl_out_new(w->arena);
  for (uint32_t i = 0; i < domain->count; i++)
    if (bits[i / 64] >> (i % 64) & 1)
      gdl_out_format(&out, "%s%S", out.len > 0 ? ", " : "", domain->choices[i].name.name->string);
  return text_of(w, gdl_out_take(&out));
}

typedef struct ends {
  const char *low, *high, *unit;
} ends;

static const char *unit_of(walker *w, const gdl_type *type) {
  return type->kind == GDL_TYPE_QUANTITY ? text_of(w, gdl_unit_ucum(type->unit)) : NULL;
}

static ends ends_of(walker *w, const gdl_type *type, const gdl_value *value, bool is_range) {
  const char *one = NULL;
  switch (type->kind) {
    case GDL_TYPE_INTEGER:
    case GDL_TYPE_NUMBER:
    case GDL_TYPE_QUANTITY:
      return (ends){decimal_text(w, is_range ? value->range.low.low : value->number.low),
                    decimal_text(w, is_range ? value->range.high.high : value->number.high),
                    unit_of(w, type)};
    case GDL_TYPE_DATE:
      return (ends){date_text(w, is_range ? value->date_range.low_low : value->date.low),
                    date_text(w, is_range ? value->date_range.high_high : value->date.high), NULL};
    case GDL_TYPE_BOOLEAN: one = value->truth == GDL_TRUE ? "true" : "false"; break;
    case GDL_TYPE_TEXT: one = text_of(w, value->text.text); break;
    case GDL_TYPE_ONE_OF: one = choice_text(w, type->domain, value->choices); break;
    case GDL_TYPE_ANY_OF: one = choice_text(w, type->domain, value->set.in); break;
    case GDL_TYPE_SERIES: /* a definition can be one; its entries are in the report */
    case GDL_TYPE_ERROR: break;
  }
  return (ends){one, one, NULL};
}

/* Of a value that is not known. */
static ends possible_ends(walker *w, const gdl_type *type, const gdl_value *value) {
  const bool is_number = type->kind == GDL_TYPE_INTEGER || type->kind == GDL_TYPE_NUMBER ||
                         type->kind == GDL_TYPE_QUANTITY;
  if (!is_number || type->is_range || value->reason != GDL_REASON_NONE) return (ends){0};
  const gdl_interval it = value->number;
  return (ends){it.no_low ? NULL : decimal_text(w, it.low),
                it.no_high ? NULL : decimal_text(w, it.high), unit_of(w, type)};
}

/* ---- the parts of the answer ---- */

static gdl_parameter_result parameter_result(walker *w, const gdl_action *action,
                                             const gdl_param_answer *param) {
  const gdl_action_param *declared = &action->params[param->param];
  const gdl_rule *rule = &w->program->rules[param->rule];
  gdl_parameter_result out = {
      .name = text_of(w, declared->name->string),
      .label_en = label_of(w, declared->decl->label, GDL_LANG_EN, declared->name),
      .label_zh = label_of(w, declared->decl->label, GDL_LANG_ZH, declared->name),
      .rule = text_of(w, rule->id),
      .effect = effect_word(rule->effects[param->effect].verb),
      .missing = fact_ids(w, param->missing.facts),
      .is_open = param->is_open,
  };
  if (!param->has_value) return out;
  const ends at = ends_of(w, declared->type, &param->value, param->is_range);
  out.low = at.low, out.high = at.high, out.unit = at.unit;
  return out;
}

static gdl_action_result action_result(walker *w, uint32_t index) {
  const gdl_action *action = &w->program->actions[index];
  const gdl_action_answer *answer = &w->answer->actions[index];
  gdl_parameter_result *parameters = GDL_NEW_ARRAY(w->arena, gdl_parameter_result, answer->param_count);
  for (uint32_t i = 0; i < answer->param_count; i++)
    parameters[i] = parameter_result(w, action, &answer->params[i]);
  return (gdl_action_result){
      .id = text_of(w, action->name->string),
      .label_en = label_of(w, action->decl->label, GDL_LANG_EN, action->name),
      .label_zh = label_of(w, action->decl->label, GDL_LANG_ZH, action->name),
      .verdict = answer->decided ? gdl_verdict_word(answer->verdict) : NULL,
      .possible = verdict_ids(w, answer->possible),
      .missing = fact_ids(w, answer->missing.facts),
      .because = rule_ids(w, answer->because, answer->because_count),
      .beside = rule_ids(w, answer->beside, answer->beside_count),
      .parameters = parameters,
      .parameter_count = answer->param_count,
      .relies_on_readings = reading_ids(w, answer->readings),
      .relies_on_parameters = parameter_ids(w, answer->parameters),
      .assumed = fact_ids(w, answer->assumed),
  };
}

static gdl_item_result item_result(walker *w, uint32_t index) {
  const gdl_item *item = &w->program->items[index];
  const gdl_item_answer *answer = &w->answer->items[index];
  const gdl_expr *score = item->decl->item.score;
  return (gdl_item_result){
      .id = text_of(w, item->name->string),
      .label_en = label_of(w, item->decl->label, GDL_LANG_EN, item->name),
      .label_zh = label_of(w, item->decl->label, GDL_LANG_ZH, item->name),
      .status = status_word(answer->status),
      .score = score ? text_of(w, score->number.digits) : NULL,
      .missing = fact_ids(w, answer->missing.facts),
  };
}

static gdl_value_result value_result(walker *w, const gdl_define *define) {
  const gdl_value *value = &w->answer->values[define->node];
  const bool known = gdl_answer_is_known(w->answer, define->node);
  const ends at = known ? ends_of(w, define->type, value, define->type->is_range)
                        : possible_ends(w, define->type, value);
  return (gdl_value_result){
      .id = text_of(w, define->name->string),
      .label_en = label_of(w, define->decl->label, GDL_LANG_EN, define->name),
      .label_zh = label_of(w, define->decl->label, GDL_LANG_ZH, define->name),
      .is_known = known,
      .low = at.low,
      .high = at.high,
      .unit = at.unit,
      .missing = fact_ids(w, gdl_answer_need(w->arena, w->answer, define->node).facts),
  };
}

static void set_values(walker *w, struct gdl_walk *walk) {
  gdl_value_result *values = GDL_NEW_ARRAY(w->arena, gdl_value_result, w->program->defines_count);
  for (uint32_t i = 0; i < w->program->defines_count; i++)
    if (w->program->defines[i].is_result)
      values[walk->value_count++] = value_result(w, &w->program->defines[i]);
  walk->values = values;
}

static gdl_duty_result duty_result(walker *w, uint32_t index) {
  const gdl_duty *duty = &w->program->duties[index];
  const gdl_duty_answer *answer = &w->answer->duties[index];
  return (gdl_duty_result){
      .id = text_of(w, duty->name->string),
      .label_en = label_of(w, duty->decl->label, GDL_LANG_EN, duty->name),
      .label_zh = label_of(w, duty->decl->label, GDL_LANG_ZH, duty->name),
      .status = status_word(answer->status),
      .missing = fact_ids(w, answer->missing.facts),
  };
}

static const gdl_statement_result *statements(walker *w, const gdl_because *at, uint32_t count) {
  gdl_statement_result *out = GDL_NEW_ARRAY(w->arena, gdl_statement_result, count);
  for (uint32_t i = 0; i < count; i++) {
    const gdl_rule *rule = &w->program->rules[at[i].rule];
    const gdl_rule_effect *effect = &rule->effects[at[i].effect];
    out[i] = (gdl_statement_result){
        .rule = text_of(w, rule->id),
        .text_en = text_of(w, gdl_statement_text(w->arena, w->answer, effect, GDL_LANG_EN)),
        .text_zh = text_of(w, gdl_statement_text(w->arena, w->answer, effect, GDL_LANG_ZH))};
  }
  return out;
}

static bool is_undetermined(const gdl_answer *answer) {
  const gdl_program *program = answer->program;
  for (uint32_t i = 0; i < program->actions_count; i++) {
    if (!answer->actions[i].decided) return true;
    for (uint32_t k = 0; k < answer->actions[i].param_count; k++)
      if (!answer->actions[i].params[k].has_value && !answer->actions[i].params[k].is_open)
        return true;
  }
  for (uint32_t i = 0; i < program->items_count; i++)
    if (answer->items[i].status == GDL_UNDETERMINED) return true;
  for (uint32_t i = 0; i < program->duties_count; i++)
    if (answer->duties[i].status == GDL_UNDETERMINED) return true;
  return !gdl_answer_has_results(answer);
}

struct gdl_walk *gdl_walk_new(gdl_arena *arena, const gdl_answer *answer) {
  walker w = {.arena = arena, .answer = answer, .program = answer->program};
  const gdl_program *program = answer->program;
  gdl_action_result *actions = GDL_NEW_ARRAY(arena, gdl_action_result, program->actions_count);
  for (uint32_t i = 0; i < program->actions_count; i++) actions[i] = action_result(&w, i);
  gdl_item_result *items = GDL_NEW_ARRAY(arena, gdl_item_result, program->items_count);
  for (uint32_t i = 0; i < program->items_count; i++) items[i] = item_result(&w, i);
  gdl_duty_result *duties = GDL_NEW_ARRAY(arena, gdl_duty_result, program->duties_count);
  for (uint32_t i = 0; i < program->duties_count; i++) duties[i] = duty_result(&w, i);
  struct gdl_walk *walk = GDL_NEW(arena, struct gdl_walk);
  *walk = (struct gdl_walk){
      .actions = actions,
      .items = items,
      .duties = duties,
      .warnings = statements(&w, answer->warnings, answer->warning_count),
      .notes = statements(&w, answer->notes, answer->note_count),
      .action_count = program->actions_count,
      .item_count = program->items_count,
      .duty_count = program->duties_count,
      .warning_count = answer->warning_count,
      .note_count = answer->note_count,
      .missing = fact_ids(&w, answer->missing),
      .is_undetermined = is_undetermined(answer),
  };
  set_values(&w, walk);
  return walk;
}
