/* target.c - what an explanation is asked of. */
#include "explain/target.h"

#include "base/out.h"
#include "base/text.h"

typedef struct search {
  gdl_string wanted;
  gdl_nearest nearest;
  gdl_target found;
  bool is_found;
} search;

static void offer(search *s, gdl_string name, gdl_target target) {
  gdl_nearest_offer(&s->nearest, name);
  if (s->is_found || !gdl_string_equal(name, s->wanted)) return;
  s->found = target;
  s->is_found = true;
}

static gdl_string param_name(gdl_arena *arena, const gdl_action *action, uint32_t param) {
  gdl_out out = gdl_out_new(arena);
  gdl_out_format(&out, "%S.%S", action->name->string, action->params[param].name->string);
  return gdl_out_take(&out);
}

static void offer_actions(search *s, gdl_arena *arena, const gdl_program *program) {
  for (uint32_t i = 0; i < program->actions_count; i++)
    offer(s, program->actions[i].name->string, (gdl_target){GDL_TARGET_ACTION, i, GDL_NONE});
  for (uint32_t i = 0; i < program->actions_count; i++)
    for (uint32_t p = 0; p < program->actions[i].param_count; p++)
      offer(s, param_name(arena, &program->actions[i], p), (gdl_target){GDL_TARGET_PARAM, i, p});
}

bool gdl_target_find(gdl_arena *arena, const gdl_program *program, gdl_string name, gdl_target *out,
                     gdl_string *nearest) {
  search s = {.wanted = gdl_text_nfc(arena, name)};
  s.nearest = gdl_nearest_new(s.wanted);
  for (uint32_t i = 0; i < program->items_count; i++)
    offer(&s, program->items[i].name->string, (gdl_target){GDL_TARGET_ITEM, i, GDL_NONE});
  for (uint32_t i = 0; i < program->rules_count; i++)
    offer(&s, program->rules[i].id, (gdl_target){GDL_TARGET_RULE, i, GDL_NONE});
  offer_actions(&s, arena, program);
  for (uint32_t i = 0; i < program->duties_count; i++)
    offer(&s, program->duties[i].name->string, (gdl_target){GDL_TARGET_DUTY, i, GDL_NONE});
  for (uint32_t i = 0; i < program->defines_count; i++)
    offer(&s, program->defines[i].name->string, (gdl_target){GDL_TARGET_DEFINE, i, GDL_NONE});
  for (uint32_t i = 0; i < program->facts_count; i++)
    offer(&s, program->facts[i].name->string, (gdl_target){GDL_TARGET_FACT, i, GDL_NONE});
  if (s.is_found)
    *out = s.found;
  else
    *nearest = s.nearest.best;
  return s.is_found;
}
