/* duties.c - the duties that rules require, and their warnings and notes. */
#include "eval/answer.h"

#include "value/truth.h"

typedef struct by_duty { /* the rules that require duty d are rules[first[d]] .. rules[first[d + 1]] */
  uint32_t *first, *rules;
} by_duty;

static by_duty rules_by_duty(const gdl_work *work) {
  const gdl_program *program = work->program;
  by_duty out = {.first = GDL_NEW_ARRAY(work->arena, uint32_t, (size_t)program->duties_count + 2)};
  uint32_t total = 0;
  for (uint32_t r = 0; r < program->rules_count; r++)
    for (uint32_t e = 0; e < program->rules[r].effect_count; e++)
      for (uint32_t k = 0; k < program->rules[r].effects[e].duty_count; k++, total++)
        out.first[program->rules[r].effects[e].duties[k] + 2]++;
  for (uint32_t d = 0; d < program->duties_count; d++) out.first[d + 2] += out.first[d + 1];
  out.rules = GDL_NEW_ARRAY(work->arena, uint32_t, total);
  for (uint32_t r = 0; r < program->rules_count; r++) /* moves first[d + 1] from the start of d's part to its end */
    for (uint32_t e = 0; e < program->rules[r].effect_count; e++)
      for (uint32_t k = 0; k < program->rules[r].effects[e].duty_count; k++)
        out.rules[out.first[program->rules[r].effects[e].duties[k] + 1]++] = r;
  return out;
}

static gdl_duty_answer find_duty(gdl_work *work, const uint32_t *rules, uint32_t count) {
  gdl_duty_answer out = {0};
  gdl_truth any = GDL_FALSE;
  uint32_t *live = count == 0 ? NULL : GDL_NEW_ARRAY(work->arena, uint32_t, count), live_count = 0;
  gdl_trail_clear(&work->trail);
  for (uint32_t i = 0; i < count; i++) {
    any = gdl_truth_or(any, (gdl_truth)work->rules[rules[i]].status);
    if (work->rules[rules[i]].status == GDL_APPLIES) live[live_count++] = rules[i];
    gdl_trail_from(&work->trail, GDL_TRAIL_NEED, work->program->rules[rules[i]].live);
  }
  out.status = (gdl_status)any;
  if (any == GDL_UNKNOWN) out.missing = gdl_trail_need(&work->trail);
  out.rules = gdl_indexes_of(work->arena, live, live_count);
  return out;
}

void gdl_duties_find(gdl_work *work) {
  const uint32_t count = work->program->duties_count;
  gdl_duty_answer *duties = GDL_NEW_ARRAY(work->arena, gdl_duty_answer, count);
  const by_duty by = rules_by_duty(work);
  for (uint32_t d = 0; d < count; d++)
    duties[d] = find_duty(work, by.rules + by.first[d], by.first[d + 1] - by.first[d]);
  work->answer->duties = duties;
}

/* What the words of a rule that applies name is wanted too, though nothing is decided by it. */
static void want_named(gdl_work *work, const gdl_rule_effect *effect) {
  gdl_trail_clear(&work->trail);
  for (uint32_t i = 0; i < effect->named_count; i++)
    if (effect->named[i].node != GDL_NONE)
      gdl_trail_from(&work->trail, GDL_TRAIL_NEED, effect->named[i].node);
  gdl_work_want(work, gdl_trail_need(&work->trail));
}

void gdl_statements_find(gdl_work *work) {
  GDL_LIST(gdl_because) warnings = {0}, notes = {0};
  for (uint32_t r = 0; r < work->program->rules_count; r++) {
    if (work->rules[r].status != GDL_APPLIES) continue;
    for (uint32_t e = 0; e < work->program->rules[r].effect_count; e++) {
      const gdl_verb verb = work->program->rules[r].effects[e].verb;
      if (work->program->rules[r].effects[e].named_count > 0)
        want_named(work, &work->program->rules[r].effects[e]);
      if (verb == GDL_VERB_WARN) GDL_PUSH(work->arena, &warnings, ((gdl_because){r, e}));
      if (verb == GDL_VERB_NOTE) GDL_PUSH(work->arena, &notes, ((gdl_because){r, e}));
    }
  }
  work->answer->warnings = warnings.at;
  work->answer->warning_count = warnings.count;
  work->answer->notes = notes.at;
  work->answer->note_count = notes.count;
}
