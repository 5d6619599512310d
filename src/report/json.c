/* json.c - the answer as JSON, schema 1: docs/report.schema.json describes every field. */
#include "report/json.h"

/* ---- actions ---- */

static void write_possible(gdl_out *out, uint32_t bits) {
  gdl_out_char(out, '[');
  for (unsigned v = 0; v < GDL_VERDICT_COUNT; v++) {
    if (!(bits >> v & 1)) continue;
    gdl_json_comma(out);
    gdl_json_text(out, gdl_verdict_word((gdl_verdict)v));
  }
  gdl_out_char(out, ']');
}

static void write_because(gdl_out *out, const gdl_program *program, const gdl_action_answer *action) {
  gdl_out_char(out, '[');
  for (uint32_t i = 0; i < action->because_count; i++) {
    const gdl_rule *rule = &program->rules[action->because[i].rule];
    gdl_json_comma(out);
    gdl_out_text(out, "{\"rule\":");
    gdl_out_json_string(out, rule->id);
    gdl_json_key(out, "effect");
    gdl_json_text(out, gdl_json_verb(rule->effects[action->because[i].effect].verb));
    gdl_out_char(out, '}');
  }
  gdl_out_char(out, ']');
}

static void write_param(gdl_out *out, const gdl_program *program, const gdl_action *action,
                        const gdl_param_answer *param) {
  const gdl_rule *rule = &program->rules[param->rule];
  gdl_json_comma(out);
  gdl_out_text(out, "{\"name\":");
  gdl_out_json_string(out, action->params[param->param].name->string);
  gdl_json_key(out, "rule");
  gdl_out_json_string(out, rule->id);
  gdl_json_key(out, "effect");
  gdl_json_text(out, gdl_json_verb(rule->effects[param->effect].verb));
  gdl_json_key(out, "missing");
  gdl_json_facts(out, program, param->missing.facts);
  gdl_type type = *action->params[param->param].type;
  type.is_range = param->is_range;
  for (int high = 0; high < 2; high++) {
    gdl_json_key(out, high ? "high" : "low");
    if (param->has_value)
      gdl_json_value(out, &type, &param->value, high);
    else
      gdl_out_text(out, "null");
  }
  gdl_out_char(out, '}');
}

static void write_relies_on(gdl_out *out, const gdl_program *program, const gdl_action_answer *action) {
  gdl_out_text(out, "{\"readings\":[");
  for (uint32_t i = 0; i < action->readings.count; i++)
    gdl_json_name(out, program->readings[action->readings.at[i]].name);
  gdl_out_text(out, "],\"parameters\":[");
  for (uint32_t i = 0; i < action->parameters.count; i++)
    gdl_json_name(out, program->parameters[action->parameters.at[i]].name);
  gdl_out_text(out, "]}");
}

static void write_action(gdl_out *out, const gdl_answer *answer, uint32_t index) {
  const gdl_program *program = answer->program;
  const gdl_action *action = &program->actions[index];
  const gdl_action_answer *it = &answer->actions[index];
  gdl_json_comma(out);
  gdl_out_text(out, "{\"id\":");
  gdl_json_name(out, action->name);
  gdl_json_key(out, "verdict");
  if (it->decided)
    gdl_json_text(out, gdl_verdict_word(it->verdict));
  else
    gdl_out_text(out, "null");
  gdl_json_key(out, "possible");
  write_possible(out, it->possible);
  gdl_json_key(out, "missing");
  gdl_json_facts(out, program, it->missing.facts);
  gdl_json_key(out, "because");
  write_because(out, program, it);
  gdl_json_key(out, "parameters");
  gdl_out_char(out, '[');
  for (uint32_t p = 0; p < it->param_count; p++) write_param(out, program, action, &it->params[p]);
  gdl_out_char(out, ']');
  gdl_json_key(out, "relies_on");
  write_relies_on(out, program, it);
  gdl_out_char(out, '}');
}

/* ---- items and rules ---- */

static void write_effect(gdl_out *out, const gdl_program *program, const gdl_rule_effect *effect) {
  gdl_json_key(out, "effect");
  gdl_json_text(out, gdl_json_verb(effect->verb));
  gdl_json_key(out, "target");
  gdl_json_target(out, program, effect);
}

/* A rule that says more than one thing: what comes after the first, every duty for itself. */
static void write_also(gdl_out *out, const gdl_program *program, const gdl_rule *rule) {
  for (uint32_t e = 0; e < rule->effect_count; e++) {
    const gdl_rule_effect *effect = &rule->effects[e];
    for (uint32_t d = 0; d < (effect->duty_count > 0 ? effect->duty_count : 1); d++) {
      if (e == 0 && d == 0) continue;
      gdl_rule_effect one = *effect;
      if (one.duty_count > 0) one.duties += d, one.duty_count = 1;
      gdl_json_comma(out);
      gdl_out_char(out, '{');
      write_effect(out, program, &one);
      gdl_out_char(out, '}');
    }
  }
}

static void write_rule(gdl_out *out, const gdl_answer *answer, uint32_t index) {
  const gdl_program *program = answer->program;
  const gdl_rule *rule = &program->rules[index];
  gdl_json_comma(out);
  gdl_out_text(out, "{\"id\":");
  gdl_out_json_string(out, rule->id);
  gdl_json_key(out, "status");
  gdl_json_status(out, answer->rules[index].status);
  write_effect(out, program, &rule->effects[0]);
  if (rule->effect_count > 1 || rule->effects[0].duty_count > 1) {
    gdl_json_key(out, "also");
    gdl_out_char(out, '[');
    write_also(out, program, rule);
    gdl_out_char(out, ']');
  }
  gdl_json_key(out, "overridden_by");
  gdl_out_char(out, '[');
  for (uint32_t i = 0; i < answer->rules[index].overridden_by.count; i++) {
    gdl_json_comma(out);
    gdl_out_json_string(out, program->rules[answer->rules[index].overridden_by.at[i]].id);
  }
  gdl_out_text(out, "]}");
}

static void write_item(gdl_out *out, const gdl_answer *answer, uint32_t index) {
  const gdl_item *item = &answer->program->items[index];
  gdl_json_comma(out);
  gdl_out_text(out, "{\"id\":");
  gdl_json_name(out, item->name);
  gdl_json_key(out, "status");
  gdl_json_status(out, answer->items[index].status);
  gdl_json_key(out, "score");
  gdl_json_score(out, item->decl);
  gdl_json_key(out, "missing");
  gdl_json_facts(out, answer->program, answer->items[index].missing.facts);
  gdl_json_key(out, "rules");
  gdl_out_char(out, '[');
  for (uint32_t r = 0; r < item->rule_count; r++) write_rule(out, answer, item->first_rule + r);
  gdl_out_text(out, "]}");
}

/* ---- the rest ---- */

static void write_duties(gdl_out *out, const gdl_answer *answer) {
  gdl_json_key(out, "duties");
  gdl_out_char(out, '[');
  for (uint32_t i = 0; i < answer->program->duties_count; i++) {
    gdl_json_comma(out);
    gdl_out_text(out, "{\"id\":");
    gdl_json_name(out, answer->program->duties[i].name);
    gdl_json_key(out, "status");
    gdl_json_status(out, answer->duties[i].status);
    gdl_json_key(out, "missing");
    gdl_json_facts(out, answer->program, answer->duties[i].missing.facts);
    gdl_out_char(out, '}');
  }
  gdl_out_char(out, ']');
}

/* A result, or a value that a text names; `value` NULL: it has none. */
static void write_value(gdl_out *out, const gdl_program *program, gdl_string name,
                        const gdl_type *type, const gdl_value *value, gdl_indexes missing) {
  gdl_json_comma(out);
  gdl_out_text(out, "{\"id\":");
  gdl_out_json_string(out, name);
  gdl_json_key(out, "known");
  gdl_out_text(out, value && gdl_value_is_known(type, value) ? "true" : "false");
  for (int high = 0; high < 2; high++) {
    gdl_json_key(out, high ? "high" : "low");
    if (value)
      gdl_json_end(out, type, value, high);
    else
      gdl_out_text(out, "null");
  }
  if (value && type->kind == GDL_TYPE_ONE_OF) {
    gdl_json_key(out, "possible");
    gdl_json_choices(out, type->domain, value->choices);
  }
  gdl_json_key(out, "missing");
  gdl_json_facts(out, program, missing);
  gdl_out_char(out, '}');
}

static void write_node(gdl_out *out, const gdl_answer *answer, gdl_string name,
                       const gdl_type *type, uint32_t node) {
  write_value(out, answer->program, name, type, &answer->values[node],
              gdl_answer_need(out->arena, answer, node).facts);
}

static void write_results(gdl_out *out, const gdl_answer *answer) {
  gdl_json_key(out, "results");
  gdl_out_char(out, '[');
  for (uint32_t i = 0; i < answer->program->defines_count; i++)
    if (answer->program->defines[i].is_result)
      write_node(out, answer, answer->program->defines[i].name->string,
                 answer->program->defines[i].type, answer->program->defines[i].node);
  gdl_out_char(out, ']');
}

/* Of a parameter of an action, what each rule sets. */
static void write_params_named(gdl_out *out, const gdl_answer *answer, const gdl_named *named) {
  const gdl_action_answer *action = &answer->actions[named->action];
  gdl_out name = gdl_out_new(out->arena);
  gdl_out_format(&name, "%S.%S", named->name->string, named->param_name->string);
  const gdl_string id = gdl_out_take(&name);
  for (uint32_t p = 0; p < action->param_count; p++) {
    const gdl_param_answer *param = &action->params[p];
    gdl_type type = *named->type;
    if (param->param != named->param) continue;
    type.is_range = param->is_range;
    write_value(out, answer->program, id, &type, param->has_value ? &param->value : NULL,
                param->missing.facts);
  }
}

static void write_values(gdl_out *out, const gdl_answer *answer, const gdl_rule_effect *effect) {
  gdl_out_char(out, '[');
  for (uint32_t i = 0; i < effect->named_count; i++) {
    const gdl_named *named = &effect->named[i];
    if (named->node == GDL_NONE)
      write_params_named(out, answer, named);
    else
      write_node(out, answer, named->name->string, named->type, named->node);
  }
  gdl_out_char(out, ']');
}

static void write_statements(gdl_out *out, const gdl_answer *answer, const char *key,
                             const gdl_because *list, uint32_t count) {
  gdl_json_key(out, key);
  gdl_out_char(out, '[');
  for (uint32_t i = 0; i < count; i++) {
    const gdl_rule *rule = &answer->program->rules[list[i].rule];
    gdl_json_comma(out);
    gdl_out_text(out, "{\"rule\":");
    gdl_out_json_string(out, rule->id);
    gdl_json_key(out, "text");
    gdl_json_saying(out, answer, &rule->effects[list[i].effect]);
    gdl_json_key(out, "values");
    write_values(out, answer, &rule->effects[list[i].effect]);
    gdl_out_char(out, '}');
  }
  gdl_out_char(out, ']');
}

static void write_facts(gdl_out *out, const gdl_answer *answer) {
  const struct {
    const char *key;
    gdl_indexes facts;
  } lists[] = {{"used", answer->used},
               {"not_used", answer->not_used},
               {"missing", answer->missing},
               {"derived", answer->derived}};
  gdl_json_key(out, "facts");
  gdl_out_char(out, '{');
  for (size_t i = 0; i < sizeof lists / sizeof *lists; i++) {
    gdl_json_key(out, lists[i].key);
    gdl_json_facts(out, answer->program, lists[i].facts);
  }
  gdl_out_char(out, '}');
}

/* ---- parameters that were set ---- */

/* "16 a", "1.3..2.4 m2", "true", "mild": as --set would take it. */
static gdl_string constant_text(gdl_arena *arena, const gdl_type *type, const gdl_constant *constant) {
  gdl_out out = gdl_out_new(arena);
  if (constant->is_unknown) {
    gdl_out_text(&out, "unknown");
    return gdl_out_take(&out);
  }
  switch (type->kind) {
    case GDL_TYPE_BOOLEAN: gdl_out_text(&out, constant->truth ? "true" : "false"); break;
    case GDL_TYPE_INTEGER:
    case GDL_TYPE_NUMBER:
    case GDL_TYPE_QUANTITY:
      gdl_out_decimal(&out, type->is_range ? constant->range.low : constant->number);
      if (type->is_range) gdl_out_text(&out, "..");
      if (type->is_range) gdl_out_decimal(&out, constant->range.high);
      if (type->kind == GDL_TYPE_QUANTITY) gdl_out_format(&out, " %S", gdl_unit_ucum(type->unit));
      break;
    case GDL_TYPE_DATE:
      gdl_out_date(&out, type->is_range ? constant->date_range.low : constant->date);
      if (type->is_range) gdl_out_text(&out, "..");
      if (type->is_range) gdl_out_date(&out, constant->date_range.high);
      break;
    case GDL_TYPE_TEXT: gdl_out_string(&out, constant->text); break;
    case GDL_TYPE_ONE_OF:
      gdl_out_string(&out, type->domain->choices[constant->choice].name.name->string);
      break;
    case GDL_TYPE_ANY_OF:
      for (uint32_t i = 0; i < type->domain->count; i++)
        if (constant->bits[i / 64] >> (i % 64) & 1)
          gdl_out_format(&out, out.len > 0 ? " %S" : "%S", type->domain->choices[i].name.name->string);
      break;
    case GDL_TYPE_SERIES:
    case GDL_TYPE_ERROR: break;
  }
  return gdl_out_take(&out);
}

static void write_set(gdl_out *out, const gdl_answer *answer) {
  gdl_json_key(out, "set");
  gdl_out_char(out, '{');
  for (uint32_t i = 0; i < answer->program->parameters_count; i++) {
    const gdl_constant *value = answer->run.parameters ? answer->run.parameters[i] : NULL;
    if (!value) continue;
    gdl_json_name(out, answer->program->parameters[i].name);
    gdl_out_char(out, ':');
    gdl_out_json_string(out, constant_text(out->arena, answer->program->parameters[i].type, value));
  }
  gdl_out_char(out, '}');
}

/* ---- one patient ---- */

/* What contradicts itself, by the names of the constraint (or of the fact whose derived value is out of range). */
static void write_errors(gdl_out *out, const gdl_answer *answer) {
  const gdl_program *program = answer->program;
  gdl_out_text(out, "{\"patient\":");
  gdl_json_id(out, answer->patient->id);
  gdl_out_text(out, ",\"error\":[");
  for (uint32_t i = 0; i < answer->error_count; i++) {
    const gdl_data_error *error = &answer->errors[i];
    const bool is_constraint = error->kind == GDL_DATA_CONSTRAINT;
    gdl_json_comma(out);
    gdl_out_format(out, "{\"%s\":", is_constraint ? "constraint" : "derived");
    gdl_json_name(out, is_constraint ? program->constraints[error->index].name
                                     : program->facts[error->index].name);
    gdl_json_key(out, "facts");
    gdl_json_facts(out, program, error->facts);
    gdl_out_char(out, '}');
  }
  gdl_out_text(out, "],\"complete\":false}");
}

void gdl_report_json(gdl_out *out, const gdl_answer *answer) {
  if (answer->error_count > 0) {
    write_errors(out, answer);
    return;
  }
  gdl_json_head(out, answer);
  write_set(out, answer);
  gdl_json_key(out, "actions");
  gdl_out_char(out, '[');
  for (uint32_t a = 0; a < answer->program->actions_count; a++) write_action(out, answer, a);
  gdl_out_text(out, "],\"items\":[");
  for (uint32_t i = 0; i < answer->program->items_count; i++) write_item(out, answer, i);
  gdl_out_char(out, ']');
  write_results(out, answer);
  write_duties(out, answer);
  write_statements(out, answer, "warnings", answer->warnings, answer->warning_count);
  write_statements(out, answer, "notes", answer->notes, answer->note_count);
  write_facts(out, answer);
  gdl_out_text(out, ",\"complete\":true}");
}

void gdl_report_refused_json(gdl_out *out, gdl_string id, const gdl_diags *problems) {
  gdl_out_text(out, "{\"patient\":");
  gdl_json_id(out, id);
  gdl_out_text(out, ",\"error\":[");
  for (uint32_t i = 0; i < problems->count; i++) {
    if (i > 0) gdl_out_char(out, ',');
    gdl_diag_json(problems, &problems->at[i], out);
  }
  gdl_out_text(out, "],\"complete\":false}");
}
