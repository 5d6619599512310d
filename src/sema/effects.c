/* effects.c - what a rule says: actions, parameters, duties, readings. */
#include "sema/check.h"

/* ---- settings ---- */

static bool is_within(const gdl_bounds *bounds, gdl_decimal value) {
  return gdl_decimal_compare(value, bounds->low) >= 0 && gdl_decimal_compare(value, bounds->high) <= 0;
}

static bool constant_is_within(const gdl_type *type, const gdl_type *of, const gdl_constant *value) {
  if (value->is_unknown) return true;
  if (type->kind == GDL_TYPE_DATE) {
    gdl_date low = of->is_range ? value->date_range.low : value->date;
    gdl_date high = of->is_range ? value->date_range.high : value->date;
    return is_within(&type->bounds, gdl_decimal_from_int(low)) &&
           is_within(&type->bounds, gdl_decimal_from_int(high));
  }
  if (!of->is_range) return is_within(&type->bounds, value->number);
  return is_within(&type->bounds, value->range.low) && is_within(&type->bounds, value->range.high);
}

/* Only what is written out can be judged here; what is computed is not held to the range of a parameter. */
static bool node_is_within(const gdl_checker *c, const gdl_type *type, uint32_t index) {
  const gdl_node *node = &c->nodes.at[index];
  if (node->op == GDL_OP_CONST) return constant_is_within(type, node->type, node->constant);
  if (node->op != GDL_OP_RANGE) return true;
  for (uint32_t k = 0; k < 2; k++)
    if (!node_is_within(c, type, c->args.at[node->first + k])) return false;
  return true;
}

static void report_no_param(gdl_checker *c, const gdl_action *action, gdl_ident word) {
  if (gdl_is_broken(c, word.name)) return;
  gdl_diag *diag = gdl_report_2(c->diags, GDL_DIAG_NO_SUCH_PARAMETER, word.span,
                                action->name->string, word.name->string);
  gdl_nearest nearest = gdl_nearest_new(word.name->string);
  for (uint32_t i = 0; i < action->param_count && c->guesses > 0; i++)
    gdl_guess(c, &nearest, action->params[i].name);
  diag->suggestion = nearest.best;
}

uint32_t gdl_param_of(gdl_checker *c, uint32_t action, gdl_ident word) {
  if (!word.name) return GDL_NONE;
  uint32_t param = gdl_pairs_find(&c->params_by_name, action, word.name->id);
  if (param == GDL_NONE) report_no_param(c, &c->actions.at[action], word);
  return param;
}

static gdl_setting setting_of(gdl_checker *c, uint32_t action, const gdl_assign *assign) {
  gdl_setting setting = {GDL_NONE, GDL_NONE, assign->value->span};
  if (assign->target.second.name) {
    gdl_report_1(c->diags, GDL_DIAG_ONE_NAME_WANTED, assign->target.span,
                 gdl_sources_text(c->diags->sources, assign->target.span));
    return setting;
  }
  setting.param = gdl_param_of(c, action, assign->target.first);
  if (setting.param == GDL_NONE) return setting;
  const gdl_action_param *param = &c->actions.at[action].params[setting.param];
  setting.node = gdl_check_as(c, assign->value, param->type, true).node;
  if (setting.node == GDL_NONE || !param->type->bounds.has_range) return setting;
  if (!node_is_within(c, param->type, setting.node))
    gdl_report_1(c->diags, GDL_DIAG_SETTING_OUTSIDE, assign->value->span, param->name->string)->also =
        param->decl->span;
  return setting;
}

static void check_settings(gdl_checker *c, gdl_rule_effect *effect) {
  gdl_assigns with = effect->decl->with;
  gdl_setting *settings = GDL_NEW_ARRAY(c->arena, gdl_setting, with.count);
  gdl_marks_start(c);
  for (uint32_t i = 0; i < with.count; i++)
    if (with.at[i].target.first.name)
      gdl_mark_once(c, with.at[i].target.first, GDL_DIAG_SETTING_TWICE);
  for (uint32_t i = 0; i < with.count; i++)
    settings[i] = setting_of(c, effect->action, &with.at[i]);
  effect->settings = settings;
  effect->setting_count = with.count;
}

const gdl_setting *gdl_rule_setting(const gdl_rule *rule, uint32_t action, uint32_t param) {
  for (uint32_t e = 0; e < rule->effect_count; e++) {
    if (rule->effects[e].action != action) continue;
    for (uint32_t s = 0; s < rule->effects[e].setting_count; s++)
      if (rule->effects[e].settings[s].param == param) return &rule->effects[e].settings[s];
  }
  return NULL;
}

/* ---- effects ---- */

static uint32_t action_of(gdl_checker *c, gdl_ref ref, bool dot_allowed) {
  if (ref.second.name && !dot_allowed) {
    gdl_report_1(c->diags, GDL_DIAG_ONE_NAME_WANTED, ref.span,
                 gdl_sources_text(c->diags->sources, ref.span));
    return GDL_NONE;
  }
  const gdl_symbol *symbol = ref.first.name ? gdl_symbol_want(c, ref.first, GDL_SYMBOL_ACTION) : NULL;
  return symbol ? symbol->index : GDL_NONE;
}

static void check_duties(gdl_checker *c, gdl_rule_effect *effect) {
  gdl_refs targets = effect->decl->targets;
  uint32_t *duties = GDL_NEW_ARRAY(c->arena, uint32_t, targets.count);
  gdl_marks_start(c);
  for (uint32_t i = 0; i < targets.count; i++) {
    gdl_ident name = targets.at[i].first;
    if (targets.at[i].second.name) {
      gdl_report_1(c->diags, GDL_DIAG_ONE_NAME_WANTED, targets.at[i].span,
                   gdl_sources_text(c->diags->sources, targets.at[i].span));
      continue;
    }
    const gdl_symbol *symbol = name.name ? gdl_symbol_want(c, name, GDL_SYMBOL_DUTY) : NULL;
    if (symbol && gdl_mark_once(c, name, GDL_DIAG_NAMED_TWICE))
      duties[effect->duty_count++] = symbol->index;
  }
  effect->duties = duties;
}

static gdl_rule_effect effect_of(gdl_checker *c, const gdl_effect *decl) {
  gdl_rule_effect effect = {.verb = decl->verb, .action = GDL_NONE, .param = GDL_NONE, .decl = decl};
  switch (decl->verb) {
    case GDL_VERB_INDICATE:
    case GDL_VERB_RECOMMEND:
    case GDL_VERB_SUGGEST:
    case GDL_VERB_PERMIT:
    case GDL_VERB_REGIMEN:
    case GDL_VERB_CAUTION:
    case GDL_VERB_SWITCH:
    case GDL_VERB_STOP:
    case GDL_VERB_AVOID:
    case GDL_VERB_CONTRAINDICATE:
      if (decl->targets.count > 0) effect.action = action_of(c, decl->targets.at[0], false);
      if (effect.action != GDL_NONE) check_settings(c, &effect);
      break;
    case GDL_VERB_OPEN:
      if (decl->targets.count > 0) effect.action = action_of(c, decl->targets.at[0], true);
      if (effect.action != GDL_NONE && decl->targets.at[0].second.name)
        effect.param = gdl_param_of(c, effect.action, decl->targets.at[0].second);
      break;
    case GDL_VERB_REQUIRE: check_duties(c, &effect); break;
    case GDL_VERB_NOTE:
    case GDL_VERB_WARN:
      gdl_check_texts(c, decl->texts);
      gdl_check_wording(c, &effect);
      break;
  }
  if (effect.action != GDL_NONE && decl->verb <= GDL_VERB_PERMIT) /* ORDER OF VERBS */
    c->actions.at[effect.action].can_be_supported = true;
  return effect;
}

/* Two effects of one rule may set parameters of one action, but not the same one. */
static void check_set_once(gdl_checker *c, const gdl_rule *rule) {
  gdl_pairs seen = {0};
  uint32_t with_settings = 0;
  for (uint32_t e = 0; e < rule->effect_count; e++)
    if (rule->effects[e].setting_count > 0) with_settings++;
  if (with_settings < 2) return;
  for (uint32_t e = 0; e < rule->effect_count; e++)
    for (uint32_t s = 0; s < rule->effects[e].setting_count; s++) {
      gdl_ident name = rule->effects[e].decl->with.at[s].target.first;
      if (rule->effects[e].settings[s].param == GDL_NONE) continue;
      uint32_t before = gdl_pairs_add(c->arena, &seen, rule->effects[e].action, name.name->id, e);
      if (before == GDL_NONE || before == e) continue;
      gdl_report_1(c->diags, GDL_DIAG_SETTING_TWICE, name.span, name.name->string)->also =
          rule->effects[before].decl->span;
    }
}

static void check_readings(gdl_checker *c, gdl_rule *rule) {
  uint32_t *readings = GDL_NEW_ARRAY(c->arena, uint32_t, rule->decl->rests_on.count);
  gdl_marks_start(c);
  for (uint32_t i = 0; i < rule->decl->rests_on.count; i++) {
    gdl_ident name = rule->decl->rests_on.at[i];
    const gdl_symbol *symbol = gdl_symbol_want(c, name, GDL_SYMBOL_READING);
    if (symbol && gdl_mark_once(c, name, GDL_DIAG_NAMED_TWICE))
      readings[rule->reading_count++] = symbol->index;
  }
  rule->readings = readings;
}

static void check_rule_effects(gdl_checker *c, gdl_rule *rule) {
  uint32_t count = rule->decl->effects.count;
  gdl_rule_effect *effects = GDL_NEW_ARRAY(c->arena, gdl_rule_effect, count);
  c->current_item = rule->item;
  for (uint32_t i = 0; i < count; i++) effects[i] = effect_of(c, &rule->decl->effects.at[i]);
  c->current_item = GDL_NONE;
  rule->effects = effects;
  rule->effect_count = count;
  check_set_once(c, rule);
  check_readings(c, rule);
  gdl_check_texts(c, rule->decl->because);
}

/* By action: is there a rule with this verb? */
static const gdl_rule_effect **with_verb(const gdl_checker *c, gdl_verb verb) {
  const gdl_rule_effect **found = GDL_NEW_ARRAY(c->arena, const gdl_rule_effect *, c->actions.count);
  for (uint32_t r = 0; r < c->rules.count; r++)
    for (uint32_t e = 0; e < c->rules.at[r].effect_count; e++) {
      const gdl_rule_effect *effect = &c->rules.at[r].effects[e];
      if (effect->verb == verb && effect->action != GDL_NONE && !found[effect->action])
        found[effect->action] = effect;
    }
  return found;
}

/* A regimen is shown only while its action is supported, or under caution. */
static void check_regimens(gdl_checker *c) {
  const gdl_rule_effect **regimens = with_verb(c, GDL_VERB_REGIMEN),
                        **cautions = with_verb(c, GDL_VERB_CAUTION);
  for (uint32_t i = 0; i < c->actions.count; i++)
    if (regimens[i] && !cautions[i] && !c->actions.at[i].can_be_supported)
      gdl_report_1(c->diags, GDL_DIAG_REGIMEN_UNSUPPORTED, regimens[i]->decl->span,
                   c->actions.at[i].name->string);
}

void gdl_check_effects(gdl_checker *c) {
  for (uint32_t r = 0; r < c->rules.count; r++) check_rule_effects(c, &c->rules.at[r]);
  if (!c->has_syntax_errors) check_regimens(c);
}
