/* fates.c - what became of each fact: used, not used, missing, derived; and when the data cannot be used at all. */
#include "eval/answer.h"

/* ---- errors of the data ---- */

static gdl_indexes rests_on(gdl_work *work, uint32_t node) {
  gdl_trail_clear(&work->trail);
  gdl_trail_from(&work->trail, GDL_TRAIL_BASIS, node);
  return gdl_indexes_of(work->arena, work->trail.given.at, work->trail.given.count);
}

/* The reason travels: it is this fact's own if what it is derived from has a value. */
static bool is_outside(const gdl_work *work, uint32_t fact) {
  const gdl_node *node = &work->program->nodes[work->program->facts[fact].node];
  if (work->answer->values[work->program->facts[fact].node].reason != GDL_REASON_OUTSIDE_RANGE)
    return false;
  return work->answer->values[work->program->args[node->first]].reason == GDL_REASON_NONE;
}

void gdl_errors_find(gdl_work *work) {
  const gdl_program *program = work->program;
  GDL_LIST(gdl_data_error) errors = {0};
  for (uint32_t i = 0; i < program->facts_count; i++)
    if (is_outside(work, i))
      GDL_PUSH(work->arena, &errors,
               ((gdl_data_error){GDL_DATA_DERIVED_RANGE, i, rests_on(work, program->facts[i].node)}));
  for (uint32_t i = 0; i < program->constraints_count; i++)
    if (work->answer->values[program->constraints[i].node].truth == GDL_FALSE)
      GDL_PUSH(work->arena, &errors,
               ((gdl_data_error){GDL_DATA_CONSTRAINT, i, rests_on(work, program->constraints[i].node)}));
  work->answer->errors = errors.at;
  work->answer->error_count = errors.count;
}

/* ---- what is read ---- */

static void mark_roots(const gdl_program *program, bool *read) {
  for (uint32_t i = 0; i < program->constraints_count; i++)
    read[program->constraints[i].node] = true;
  for (uint32_t i = 0; i < program->rules_count; i++) {
    const gdl_rule *rule = &program->rules[i];
    read[rule->live] = true;
    for (uint32_t e = 0; e < rule->effect_count; e++) {
      const gdl_rule_effect *effect = &rule->effects[e];
      for (uint32_t k = 0; k < effect->setting_count; k++) read[effect->settings[k].node] = true;
      for (uint32_t k = 0; k < effect->named_count; k++)
        if (effect->named[k].node != GDL_NONE) read[effect->named[k].node] = true;
    }
  }
  for (uint32_t i = 0; i < program->defines_count; i++)
    if (program->defines[i].is_result) read[program->defines[i].node] = true;
}

/* Down the tape once: what a node that is read takes is read too, but for what a given fact would be derived from. */
static bool *mark_read(gdl_work *work) {
  const gdl_program *program = work->program;
  bool *read = GDL_NEW_ARRAY(work->arena, bool, program->node_count);
  mark_roots(program, read);
  for (uint32_t n = program->node_count; n-- > 0;) {
    const gdl_node *node = &program->nodes[n];
    if (!read[n] || (node->op == GDL_OP_FACT && work->answer->patient->slots[node->index]))
      continue;
    if (node->op == GDL_OP_TODAY) work->answer->today_used = true;
    for (uint32_t k = 0; k < node->count; k++) read[program->args[node->first + k]] = true;
  }
  return read;
}

void gdl_fates_find(gdl_work *work) {
  const gdl_program *program = work->program;
  const bool *read = mark_read(work);
  const uint32_t count = program->facts_count;
  bool *used = GDL_NEW_ARRAY(work->arena, bool, count),
       *not_used = GDL_NEW_ARRAY(work->arena, bool, count);
  bool *derived = GDL_NEW_ARRAY(work->arena, bool, count);
  for (uint32_t i = 0; i < count; i++) {
    const uint32_t node = program->facts[i].node;
    if (work->answer->patient->slots[i])
      (read[node] ? used : not_used)[i] = true;
    else
      derived[i] =
          read[node] && program->nodes[node].count > 0 && gdl_answer_is_known(work->answer, node);
  }
  work->answer->used = gdl_work_flags(work, used, count);
  work->answer->not_used = gdl_work_flags(work, not_used, count);
  work->answer->derived = gdl_work_flags(work, derived, count);
  work->answer->missing = gdl_work_flags(work, work->wanted, count);
}
