/* answer.c - from the values of the nodes to the answer: rules, items, duties, actions. */
#include "eval/answer.h"

#include "eval/tape.h"

void gdl_work_want(gdl_work *work, gdl_need need) {
  for (uint32_t i = 0; i < need.facts.count; i++) work->wanted[need.facts.at[i]] = true;
}

gdl_indexes gdl_work_flags(gdl_work *work, const bool *flags, uint32_t count) {
  uint32_t set = 0;
  for (uint32_t i = 0; i < count; i++) set += flags[i] ? 1 : 0;
  if (set == 0) return (gdl_indexes){0};
  uint32_t *at = GDL_NEW_ARRAY(work->arena, uint32_t, set);
  set = 0;
  for (uint32_t i = 0; i < count; i++)
    if (flags[i]) at[set++] = i;
  return (gdl_indexes){at, set};
}

/* ---- rules and items ---- */

static gdl_need need_of(gdl_work *work, uint32_t node) {
  gdl_trail_clear(&work->trail);
  gdl_trail_from(&work->trail, GDL_TRAIL_NEED, node);
  const gdl_need need = gdl_trail_need(&work->trail);
  gdl_work_want(work, need);
  return need;
}

static gdl_indexes live_overriders(gdl_work *work, const gdl_rule *rule) {
  uint32_t count = 0, *at = NULL;
  for (uint32_t k = 0; k < rule->overrider_count; k++) {
    if (work->rules[rule->overriders[k]].status != GDL_APPLIES) continue;
    if (!at) at = GDL_NEW_ARRAY(work->arena, uint32_t, rule->overrider_count);
    at[count++] = rule->overriders[k];
  }
  return gdl_indexes_of(work->arena, at, count);
}

static void find_rules(gdl_work *work) {
  const gdl_program *program = work->program;
  work->rules = GDL_NEW_ARRAY(work->arena, gdl_rule_answer, program->rules_count);
  for (uint32_t i = 0; i < program->rules_count; i++)
    work->rules[i].status = (gdl_status)work->answer->values[program->rules[i].live].truth;
  for (uint32_t i = 0; i < program->rules_count; i++) {
    if (program->rules[i].overrider_count > 0)
      work->rules[i].overridden_by = live_overriders(work, &program->rules[i]);
    if (work->rules[i].status == GDL_UNDETERMINED)
      work->rules[i].missing = need_of(work, program->rules[i].live);
  }
  work->answer->rules = work->rules;
}

static void find_items(gdl_work *work) {
  const gdl_program *program = work->program;
  gdl_item_answer *items = GDL_NEW_ARRAY(work->arena, gdl_item_answer, program->items_count);
  for (uint32_t i = 0; i < program->items_count; i++) {
    const gdl_item *item = &program->items[i];
    gdl_truth any = GDL_FALSE;
    gdl_trail_clear(&work->trail);
    for (uint32_t r = item->first_rule; r < item->first_rule + item->rule_count; r++) {
      any = gdl_truth_or(any, (gdl_truth)work->rules[r].status);
      gdl_trail_from(&work->trail, GDL_TRAIL_NEED, program->rules[r].live);
    }
    items[i].status = (gdl_status)any;
    if (any == GDL_UNKNOWN) items[i].missing = gdl_trail_need(&work->trail);
  }
  work->answer->items = items;
}

/* ---- actions ---- */

/* Effects by action, in order of the file: counted, then laid side by side. */
static void find_touches(gdl_work *work) {
  const gdl_program *program = work->program;
  uint32_t *first = GDL_NEW_ARRAY(work->arena, uint32_t, (size_t)program->actions_count + 2), total = 0;
  for (uint32_t r = 0; r < program->rules_count; r++)
    for (uint32_t e = 0; e < program->rules[r].effect_count; e++)
      if (program->rules[r].effects[e].action != GDL_NONE) {
        first[program->rules[r].effects[e].action + 2]++;
        total++;
      }
  for (uint32_t a = 0; a < program->actions_count; a++) first[a + 2] += first[a + 1];
  gdl_because *touches = GDL_NEW_ARRAY(work->arena, gdl_because, total);
  for (uint32_t r = 0; r < program->rules_count; r++) /* moves first[a + 1] from the start of a's part to its end */
    for (uint32_t e = 0; e < program->rules[r].effect_count; e++)
      if (program->rules[r].effects[e].action != GDL_NONE)
        touches[first[program->rules[r].effects[e].action + 1]++] = (gdl_because){r, e};
  work->touches = touches;
  work->first_touch = first;
}

/* Live effects: those that argue for a verdict still possible, and all the others beside. */
static void find_because(gdl_work *work, uint32_t action, gdl_action_answer *out) {
  const uint32_t from = work->first_touch[action], to = work->first_touch[action + 1];
  if (from == to) return;
  gdl_because *because = GDL_NEW_ARRAY(work->arena, gdl_because, to - from);
  gdl_because *beside = GDL_NEW_ARRAY(work->arena, gdl_because, to - from);
  for (uint32_t i = from; i < to; i++) {
    const gdl_because at = work->touches[i];
    const gdl_rule_effect *effect = gdl_work_effect(work, at);
    gdl_verdict verdict;
    if (work->rules[at.rule].status != GDL_APPLIES) continue;
    if (effect->param == GDL_NONE && gdl_verb_verdict(effect->verb, &verdict) &&
        (out->possible >> verdict & 1) != 0)
      because[out->because_count++] = at;
    else
      beside[out->beside_count++] = at;
  }
  out->because = because;
  out->beside = beside;
}

static void find_action(gdl_work *work, uint32_t action, gdl_action_answer *out) {
  const gdl_possible possible = gdl_possible_find(work, action);
  out->possible =
      gdl_stances_verdicts(possible.stances, work->program->actions[action].can_be_supported);
  out->decided = (out->possible & (out->possible - 1)) == 0;
  for (uint32_t v = 0; out->decided && v < GDL_VERDICT_COUNT; v++)
    if ((out->possible >> v & 1) != 0) out->verdict = (gdl_verdict)v;
  gdl_trail_clear(&work->trail);
  for (uint32_t i = 0; i < possible.roots.count; i++)
    gdl_trail_from(&work->trail, GDL_TRAIL_NEED, possible.roots.at[i]);
  out->missing = gdl_trail_need(&work->trail);
  find_because(work, action, out);
  gdl_params_find(work, action, out);
  gdl_relied_find(work, action, possible.stances, out);
}

static void find_actions(gdl_work *work) {
  const uint32_t count = work->program->actions_count;
  gdl_action_answer *actions = GDL_NEW_ARRAY(work->arena, gdl_action_answer, count);
  work->place_of = GDL_NEW_ARRAY(work->arena, uint32_t, work->program->rules_count);
  find_touches(work);
  for (uint32_t i = 0; i < count; i++) find_action(work, i, &actions[i]);
  work->answer->actions = actions;
}

/* ---- results ---- */

static void find_results(gdl_work *work) {
  const gdl_program *program = work->program;
  for (uint32_t i = 0; i < program->defines_count; i++)
    if (program->defines[i].is_result) need_of(work, program->defines[i].node);
}

bool gdl_answer_has_results(const gdl_answer *answer) {
  const gdl_program *program = answer->program;
  for (uint32_t i = 0; i < program->defines_count; i++)
    if (program->defines[i].is_result && !gdl_answer_is_known(answer, program->defines[i].node))
      return false;
  return true;
}

/* ---- all of it ---- */

const gdl_answer *gdl_evaluate(gdl_arena *arena, const gdl_program *program,
                               const gdl_patient *patient, gdl_run run) {
  gdl_answer *answer = GDL_NEW(arena, gdl_answer);
  *answer = (gdl_answer){.program = program,
                         .patient = patient,
                         .run = run,
                         .values = gdl_tape_run(arena, program, patient, run)};
  gdl_work work = {.arena = arena,
                   .program = program,
                   .answer = answer,
                   .trail = gdl_trail_new(arena, answer),
                   .wanted = GDL_NEW_ARRAY(arena, bool, program->facts_count)};
  gdl_errors_find(&work);
  if (answer->error_count > 0)
    return answer; /* no advice is given: there is nothing to show by mistake */
  find_rules(&work);
  find_items(&work);
  gdl_duties_find(&work);
  gdl_statements_find(&work);
  find_actions(&work);
  find_results(&work);
  gdl_fates_find(&work);
  return answer;
}
