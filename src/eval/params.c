/* params.c - the parameters of an action: dose, interval …, each with the rule that sets it.
 *
 * They are shown while the action is supported or under caution, or may be: when a verdict of that kind is among those still
 * possible. A prohibition, `open` on the action itself and a lack of support show none. */
#include "eval/work.h"

#define BIT(verdict) (UINT32_C(1) << (verdict))

bool gdl_params_are_shown(uint32_t possible) {
  return (possible & (BIT(GDL_CAUTION) | BIT(GDL_INDICATED) | BIT(GDL_RECOMMENDED) |
                      BIT(GDL_SUGGESTED) | BIT(GDL_PERMITTED))) != 0;
}

static bool may_apply(const gdl_work *work, uint32_t rule) {
  return work->rules[rule].status != GDL_DOES_NOT_APPLY;
}

static bool opens_param(const gdl_rule_effect *effect) {
  return effect->verb == GDL_VERB_OPEN && effect->param != GDL_NONE;
}

/* The walk piles up what the rule needs, and then every unknown fact that the value reads, even one that could not change
 * it: a dose is given from known facts or not at all. */
static void walk_to_rule(gdl_work *work, uint32_t rule) {
  gdl_trail_clear(&work->trail);
  gdl_trail_from(&work->trail, GDL_TRAIL_NEED, work->program->rules[rule].live);
}

static gdl_param_answer set_by(gdl_work *work, gdl_because at, const gdl_setting *setting) {
  gdl_param_answer out = {.rule = at.rule, .effect = at.effect, .param = setting->param};
  walk_to_rule(work, at.rule);
  gdl_trail_again(&work->trail);
  gdl_trail_from(&work->trail, GDL_TRAIL_READS, setting->node);
  out.missing = gdl_trail_need(&work->trail);
  out.value = work->answer->values[setting->node];
  out.is_range = work->program->nodes[setting->node].type->is_range;
  out.has_value = work->rules[at.rule].status == GDL_APPLIES && out.missing.facts.count == 0 &&
                  gdl_answer_is_known(work->answer, setting->node);
  return out;
}

static gdl_param_answer left_open(gdl_work *work, gdl_because at) {
  gdl_param_answer out = {.rule = at.rule, .effect = at.effect, .param = gdl_work_effect(work, at)->param};
  walk_to_rule(work, at.rule);
  out.missing = gdl_trail_need(&work->trail);
  out.is_open = work->rules[at.rule].status == GDL_APPLIES;
  return out;
}

/* How many answers there may be at most. */
static uint32_t count_answers(const gdl_work *work, uint32_t action) {
  uint32_t count = 0;
  for (uint32_t i = work->first_touch[action]; i < work->first_touch[action + 1]; i++) {
    const gdl_rule_effect *effect = gdl_work_effect(work, work->touches[i]);
    if (may_apply(work, work->touches[i].rule))
      count += effect->setting_count + (opens_param(effect) ? 1 : 0);
  }
  return count;
}

void gdl_params_find(gdl_work *work, uint32_t action, gdl_action_answer *out) {
  if (!gdl_params_are_shown(out->possible)) return;
  const uint32_t most = count_answers(work, action);
  if (most == 0) return;
  gdl_param_answer *params = GDL_NEW_ARRAY(work->arena, gdl_param_answer, most);
  uint32_t count = 0;
  for (uint32_t i = work->first_touch[action]; i < work->first_touch[action + 1]; i++) {
    const gdl_because at = work->touches[i];
    const gdl_rule_effect *effect = gdl_work_effect(work, at);
    if (!may_apply(work, at.rule)) continue;
    for (uint32_t k = 0; k < effect->setting_count; k++)
      params[count++] = set_by(work, at, &effect->settings[k]);
    if (opens_param(effect)) params[count++] = left_open(work, at);
  }
  for (uint32_t i = 0; i < count; i++) gdl_work_want(work, params[i].missing);
  out->params = params;
  out->param_count = count;
}
