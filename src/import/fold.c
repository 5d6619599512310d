/* fold.c - the assignments of a value as one term: cases that exclude each other, cases in order, or a sum. */
#include "import/flow.h"

typedef GDL_LIST(gdl_flow_arm) arms_list;

static gdl_arena *arena_of(const gdl_flow *flow) { return flow->arena; }

/* More branches than anybody reads: they are left in their order, which is always right. */
#define MAX_COMPARED 1000

static bool all_exclude(const gdl_flow *flow, const arms_list *arms) {
  if (arms->count > MAX_COMPARED) return false;
  const gdl_alternatives **guards = GDL_NEW_ARRAY(flow->arena, const gdl_alternatives *, arms->count);
  for (uint32_t i = 0; i < arms->count; i++)
    guards[i] = gdl_term_take_apart(flow, arms->at[i].guard);
  for (uint32_t i = 0; i < arms->count; i++)
    for (uint32_t k = i + 1; k < arms->count; k++)
      if (!gdl_term_same(arms->at[i].term, arms->at[k].term) &&
          !gdl_alternatives_exclude(flow, guards[i], guards[k]))
        return false;
  return true;
}

/* One branch for all that say the same. Of branches in order only neighbours. */
static void join_same(gdl_flow *flow, arms_list *arms, bool is_ordered) {
  arms_list joined = {0};
  for (uint32_t i = 0; i < arms->count; i++) {
    uint32_t k = is_ordered && joined.count > 0 ? joined.count - 1 : 0;
    while (k < joined.count && !gdl_term_same(joined.at[k].term, arms->at[i].term)) k++;
    if (k == joined.count) {
      GDL_PUSH(arena_of(flow), &joined, arms->at[i]);
      continue;
    }
    const gdl_term *both[] = {joined.at[k].guard, arms->at[i].guard};
    joined.at[k].guard = gdl_term_any(arena_of(flow), both, 2);
  }
  *arms = joined;
}

static gdl_plan_kind kind_of(const arms_list *arms, const gdl_term *base) {
  return arms->count > 0 ? arms->at[0].term->kind : base->kind;
}

static const gdl_term *make_cases(gdl_flow *flow, gdl_term_op op, const arms_list *arms,
                                  const gdl_term *base) {
  gdl_terms args = {0};
  for (uint32_t i = 0; i < arms->count; i++) {
    GDL_PUSH(arena_of(flow), &args, arms->at[i].guard);
    GDL_PUSH(arena_of(flow), &args, arms->at[i].term);
  }
  if (base != NULL) GDL_PUSH(arena_of(flow), &args, base);
  gdl_term *term = GDL_NEW(arena_of(flow), gdl_term);
  *term = *gdl_term_make(arena_of(flow), op, kind_of(arms, base), args.at, args.count);
  term->unit = arms->count > 0 ? arms->at[0].term->unit : base->unit;
  return term;
}

/* when c => true, otherwise false: c itself. */
static const gdl_term *as_condition(gdl_flow *flow, const arms_list *arms, const gdl_term *base) {
  if (arms->count != 1 || base == NULL || base->op != GDL_TERM_BOOLEAN) return NULL;
  if (!gdl_term_is_boolean(arms->at[0].term, !base->boolean)) return NULL;
  return base->boolean ? gdl_term_not(arena_of(flow), arms->at[0].guard) : arms->at[0].guard;
}

/* Those that fire whatever else did come first; those that only fill in what is absent stand at the end. */
static const gdl_term *fold_set(gdl_flow *flow, const arms_list *given, const gdl_term *base) {
  arms_list arms = {0}, last = {0};
  for (uint32_t i = 0; i < given->count; i++)
    if (!given->at[i].is_last)
      GDL_PUSH(arena_of(flow), &arms, given->at[i]);
    else if (base == NULL)
      GDL_PUSH(arena_of(flow), &last, given->at[i]);
  for (uint32_t i = last.count; i > 0; i--)
    if (gdl_term_is_boolean(last.at[i - 1].guard, true))
      base = last.at[i - 1].term, last.count = i - 1;
  bool is_ordered = !all_exclude(flow, &arms);
  if (is_ordered) /* the last assignment stands */
    for (uint32_t i = 0, k = arms.count - 1; i < k; i++, k--) {
      gdl_flow_arm arm = arms.at[i];
      arms.at[i] = arms.at[k];
      arms.at[k] = arm;
    }
  for (uint32_t i = 0; i < last.count; i++) GDL_PUSH(arena_of(flow), &arms, last.at[i]);
  if (last.count > 0 && !is_ordered) is_ordered = !all_exclude(flow, &arms);
  join_same(flow, &arms, is_ordered);
  if (arms.count == 0) return base;
  const gdl_term *condition = as_condition(flow, &arms, base);
  if (condition != NULL) return condition;
  return make_cases(flow, is_ordered && arms.count > 1 ? GDL_TERM_ORDERED : GDL_TERM_CASES, &arms, base);
}

/* Texts that are put one behind the other: each with its condition. */
static const gdl_term *fold_texts(gdl_flow *flow, const arms_list *arms) {
  gdl_terms args = {0};
  for (uint32_t i = 0; i < arms->count; i++) {
    GDL_PUSH(arena_of(flow), &args, arms->at[i].term);
    GDL_PUSH(arena_of(flow), &args, arms->at[i].guard);
  }
  gdl_term *sum = GDL_NEW(arena_of(flow), gdl_term);
  *sum = *gdl_term_make(arena_of(flow), GDL_TERM_SUM, GDL_PLAN_CHOICE, args.at, args.count);
  sum->list = arms->at[0].term->list;
  return sum;
}

static const gdl_term *fold_sum(gdl_flow *flow, const arms_list *arms, const gdl_term *base) {
  if (arms->at[0].term->kind == GDL_PLAN_CHOICE) return fold_texts(flow, arms);
  if (base == NULL) return NULL;
  gdl_terms args = {0};
  const bool is_quantity = base->kind == GDL_PLAN_QUANTITY; /* what is added are numbers of its unit */
  const gdl_term *sure = is_quantity ? gdl_term_as(arena_of(flow), base, base->unit) : base;
  for (uint32_t i = 0; i < arms->count; i++)
    if (gdl_term_is_boolean(arms->at[i].guard, true)) {
      const gdl_term *both[] = {sure, arms->at[i].term};
      sure = gdl_term_arith(arena_of(flow), GDL_TERM_ADD, both, 2);
    } else {
      GDL_PUSH(arena_of(flow), &args, arms->at[i].term);
      GDL_PUSH(arena_of(flow), &args, arms->at[i].guard);
    }
  if (args.count > 0) {
    const gdl_term *sum =
        gdl_term_make(arena_of(flow), GDL_TERM_SUM, GDL_PLAN_NUMBER, args.at, args.count);
    const gdl_term *both[] = {sure, sum};
    sure = gdl_term_arith(arena_of(flow), GDL_TERM_ADD, both, 2);
  }
  return is_quantity ? gdl_term_times_unit(arena_of(flow), sure, base->unit) : sure;
}

/* In GDL2 an assignment of what is not known leaves an earlier value; but what a value is made of is known with it. */
static bool stands_aside(gdl_flow *flow, const gdl_flow_arm *arm, bool has_earlier) {
  if (flow->plan->reading != GDL_IMPORT_FIRED || !has_earlier || arm->adds || arm->is_last)
    return false;
  if (!gdl_term_is_boolean(arm->guard, true)) return false;
  gdl_flow_arm alone = *arm;
  return gdl_presence_matters(flow, &alone, 1, arm->term);
}

const gdl_term *gdl_flow_fold(gdl_flow *flow, const gdl_flow_arm *arms, uint32_t count,
                              const gdl_term *base) {
  const gdl_term *so_far = base;
  for (uint32_t i = 0; i < count;) {
    arms_list run = {0};
    const bool adds = arms[i].adds;
    for (; i < count && arms[i].adds == adds; i++) {
      if (stands_aside(flow, &arms[i], i > 0 || base != NULL)) {
        GDL_PUSH(arena_of(flow), &run, arms[i]);
      } else if (!adds && !arms[i].is_last && gdl_term_is_boolean(arms[i].guard, true)) { /* nothing before it stands */
        run.count = 0;
        so_far = arms[i].term;
      } else if (!gdl_term_is_boolean(arms[i].guard, false)) {
        GDL_PUSH(arena_of(flow), &run, arms[i]);
      }
    }
    if (flow->plan->reading == GDL_IMPORT_FIRED && gdl_presence_matters(flow, run.at, run.count, so_far))
      for (uint32_t k = 0; k < run.count; k++)
        run.at[k].guard = gdl_presence_firm(flow, run.at[k].guard, run.at[k].term);
    if (run.count > 0) so_far = adds ? fold_sum(flow, &run, so_far) : fold_set(flow, &run, so_far);
  }
  return so_far;
}
