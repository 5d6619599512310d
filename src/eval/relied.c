/* relied.c - the readings, parameters and assumed facts that the answer on an action rests on.
 *
 * Every rule that applies counts, one that does not or may only if it could change what is shown, and the values that rules set
 * while they are shown. A rule that does not apply counts for what made it fail, since `age >= adult_age` can withhold as well
 * as grant; its readings do not, they are about what it says. */
#include "eval/work.h"

typedef struct relied {
  gdl_work *work;
  gdl_stances stances;
  bool shown, can_be_supported;
} relied;

static void rest_on_settings(relied *r, const gdl_rule_effect *effect) {
  for (uint32_t k = 0; k < effect->setting_count; k++)
    gdl_trail_from(&r->work->trail, GDL_TRAIL_BASIS, effect->settings[k].node);
}

static void rest_on(relied *r, gdl_because at) {
  const gdl_work *work = r->work;
  const gdl_stance stance = gdl_work_stance(work, at);
  const gdl_status status = work->rules[at.rule].status;
  const bool sets_only = stance == GDL_STANCE_NONE;
  if (sets_only && !r->shown) return;
  if (!sets_only && status != GDL_APPLIES &&
      !gdl_stances_differ(r->stances, GDL_STANCE_NONE, stance, r->can_be_supported))
    return;
  gdl_trail_from(&r->work->trail, GDL_TRAIL_BASIS, work->program->rules[at.rule].live);
  if (r->shown && status != GDL_DOES_NOT_APPLY) rest_on_settings(r, gdl_work_effect(work, at));
}

/* Of every rule that applies or may apply and was met on the way, those of other actions too. */
static gdl_indexes readings_of(gdl_work *work) {
  gdl_index_list readings = {0};
  for (uint32_t i = 0; i < work->trail.rules.count; i++) {
    const gdl_rule *rule = &work->program->rules[work->trail.rules.at[i]];
    for (uint32_t k = 0; k < rule->reading_count; k++)
      GDL_PUSH(work->arena, &readings, rule->readings[k]);
  }
  return gdl_indexes_of(work->arena, readings.at, readings.count);
}

void gdl_relied_find(gdl_work *work, uint32_t action, gdl_stances stances, gdl_action_answer *out) {
  relied r = {.work = work,
              .stances = stances,
              .shown = gdl_params_are_shown(out->possible),
              .can_be_supported = work->program->actions[action].can_be_supported};
  gdl_trail *trail = &work->trail;
  gdl_trail_clear(trail);
  for (uint32_t i = work->first_touch[action]; i < work->first_touch[action + 1]; i++)
    rest_on(&r, work->touches[i]);
  out->readings = readings_of(work);
  out->parameters = gdl_indexes_of(work->arena, trail->parameters.at, trail->parameters.count);
  out->assumed = gdl_indexes_of(work->arena, trail->assumed.at, trail->assumed.count);
}
