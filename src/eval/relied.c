/* relied.c - the readings, parameters and assumed facts that the answer on an action rests on.
 *
 * Every rule that applies or may apply counts, and the values it sets while they are shown. A rule that does not apply counts
 * for what made it fail when it could have changed the verdict: `age >= adult_age` can withhold as well as grant. Its readings
 * do not: they are about what it says. */
#include "eval/work.h"

typedef struct relied {
  gdl_work *work;
  gdl_stances stances;
  bool shown, can_be_supported;
  gdl_index_list readings;
} relied;

static void rest_on_settings(relied *r, const gdl_rule_effect *effect) {
  for (uint32_t k = 0; k < effect->setting_count; k++)
    gdl_trail_from(&r->work->trail, GDL_TRAIL_BASIS, effect->settings[k].node);
}

static void rest_on_rule(relied *r, uint32_t rule) {
  const gdl_rule *said = &r->work->program->rules[rule];
  for (uint32_t k = 0; k < said->reading_count; k++)
    GDL_PUSH(r->work->arena, &r->readings, said->readings[k]);
  gdl_trail_from(&r->work->trail, GDL_TRAIL_BASIS, said->live);
}

static void rest_on(relied *r, gdl_because at) {
  const gdl_work *work = r->work;
  const gdl_stance stance = gdl_work_stance(work, at);
  const bool could_change = gdl_stances_differ(r->stances, GDL_STANCE_NONE, stance, r->can_be_supported);
  switch (work->rules[at.rule].status) {
    case GDL_DOES_NOT_APPLY:
      if (could_change)
        gdl_trail_from(&r->work->trail, GDL_TRAIL_BASIS, work->program->rules[at.rule].live);
      return;
    case GDL_UNDETERMINED:
      if (!could_change && !(r->shown && stance == GDL_STANCE_NONE)) return;
      break;
    case GDL_APPLIES:
      if (stance == GDL_STANCE_NONE && !r->shown) return; /* sets what is not shown */
      break;
  }
  rest_on_rule(r, at.rule);
  if (r->shown) rest_on_settings(r, gdl_work_effect(work, at));
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
  out->readings = gdl_indexes_of(work->arena, r.readings.at, r.readings.count);
  out->parameters = gdl_indexes_of(work->arena, trail->parameters.at, trail->parameters.count);
  out->assumed = gdl_indexes_of(work->arena, trail->assumed.at, trail->assumed.count);
}
