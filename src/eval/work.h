/* work.h - an answer in the making; shared by the files of eval and by nobody else. */
#ifndef GDL_EVAL_WORK_H
#define GDL_EVAL_WORK_H

#include "eval/eval.h"
#include "eval/trail.h"
#include "eval/verdict.h"

typedef struct gdl_work {
  gdl_arena *arena;
  const gdl_program *program;
  gdl_answer *answer;
  gdl_rule_answer *rules;
  gdl_trail trail;
  const gdl_because *touches; /* every effect on an action, by action and then in order of the file … */
  const uint32_t *first_touch; /* … those of action a are first_touch[a] .. first_touch[a + 1] */
  uint32_t *place_of;          /* by rule: scratch of gdl_possible_find, all 0 between calls */
  bool *wanted;                /* by fact: unknown, and wanted by something undetermined */
} gdl_work;

static inline const gdl_rule_effect *gdl_work_effect(const gdl_work *work, gdl_because at) {
  return &work->program->rules[at.rule].effects[at.effect];
}
/* What a rule's effect says of whether its action is advised; `open il2.dose` is about the dose alone. */
static inline gdl_stance gdl_work_stance(const gdl_work *work, gdl_because at) {
  const gdl_rule_effect *effect = gdl_work_effect(work, at);
  return effect->param == GDL_NONE ? gdl_stance_of(effect->verb) : GDL_STANCE_NONE;
}

/* possible.c */
typedef struct gdl_possible {
  gdl_stances stances; /* all that may come out */
  gdl_indexes roots;   /* nodes of the undetermined rules whose truth can change the verdict */
} gdl_possible;
gdl_possible gdl_possible_find(gdl_work *work, uint32_t action);

/* params.c */
void gdl_params_find(gdl_work *work, uint32_t action, gdl_action_answer *out);
bool gdl_params_are_shown(uint32_t possible); /* bits by gdl_verdict */

/* relied.c */
void gdl_relied_find(gdl_work *work, uint32_t action, gdl_stances stances, gdl_action_answer *out);

/* answer.c */
void gdl_work_want(gdl_work *work, gdl_need need);
gdl_indexes gdl_work_flags(gdl_work *work, const bool *flags, uint32_t count); /* where they are set */

#endif
