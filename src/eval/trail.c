/* trail.c - walking down the tape from a node to the facts, parameters and causes that it rests on. */
#include "eval/trail.h"

#include <string.h>

/* ---- sorted indexes ---- */

static void sink(uint32_t *at, uint32_t from, uint32_t count) {
  for (uint32_t parent = from, child; (child = 2 * parent + 1) < count; parent = child) {
    if (child + 1 < count && at[child] < at[child + 1]) child++;
    if (at[parent] >= at[child]) return;
    const uint32_t value = at[parent];
    at[parent] = at[child];
    at[child] = value;
  }
}

/* A heap: no memory of its own, and no input makes it slow. */
void gdl_sort_indexes(uint32_t *at, uint32_t count) {
  for (uint32_t i = count / 2; i-- > 0;) sink(at, i, count);
  for (uint32_t end = count; end-- > 1;) {
    const uint32_t greatest = at[0];
    at[0] = at[end];
    at[end] = greatest;
    sink(at, 0, end);
  }
}

gdl_indexes gdl_indexes_of(gdl_arena *arena, uint32_t *at, uint32_t count) {
  if (count == 0) return (gdl_indexes){0};
  gdl_sort_indexes(at, count);
  uint32_t *kept = GDL_NEW_ARRAY(arena, uint32_t, count), kept_count = 0;
  for (uint32_t i = 0; i < count; i++)
    if (kept_count == 0 || kept[kept_count - 1] != at[i]) kept[kept_count++] = at[i];
  return (gdl_indexes){kept, kept_count};
}

/* ---- the walk ---- */

gdl_trail gdl_trail_new(gdl_arena *arena, const gdl_answer *answer) {
  const gdl_program *program = answer->program;
  return (gdl_trail){.arena = arena,
                     .answer = answer,
                     .number = 1,
                     .seen = GDL_NEW_ARRAY(arena, uint32_t, program->node_count),
                     .marks = GDL_NEW_ARRAY(arena, uint64_t, program->facts_count / 64 + 1)};
}

void gdl_trail_again(gdl_trail *trail) {
  if (++trail->number != 0) return;
  memset(trail->seen, 0, trail->answer->program->node_count * sizeof *trail->seen);
  trail->number = 1;
}

void gdl_trail_clear(gdl_trail *trail) {
  trail->unknown.count = trail->causes.count = trail->given.count = trail->parameters.count =
      trail->assumed.count = trail->rules.count = 0;
  gdl_trail_again(trail);
}

/* One node on the way: the walk, why, the node. */
typedef struct step {
  gdl_trail *trail;
  gdl_trail_why why;
  const gdl_node *node;
  gdl_reason reason; /* of the node, until an argument turns out to have it too */
} step;

static uint32_t arg_of(const step *s, uint32_t k) {
  return s->trail->answer->program->args[s->node->first + k];
}

static gdl_truth truth_of(const step *s, uint32_t k) {
  return s->trail->answer->values[arg_of(s, k)].truth;
}

static bool wants(const gdl_trail *trail, gdl_trail_why why, uint32_t n) {
  switch (why) {
    case GDL_TRAIL_NEED: return !gdl_answer_is_known(trail->answer, n);
    case GDL_TRAIL_READS:
      return trail->answer->program->nodes[n].type->kind != GDL_TYPE_BOOLEAN ||
             !gdl_answer_is_known(trail->answer, n);
    case GDL_TRAIL_BASIS: return true;
  }
  return true;
}

static void push(gdl_trail *trail, gdl_trail_why why, uint32_t n) {
  if (trail->seen[n] == trail->number || !wants(trail, why, n)) return;
  trail->seen[n] = trail->number;
  GDL_PUSH(trail->arena, &trail->todo, n);
}

static void into(step *s, uint32_t k) {
  const uint32_t n = arg_of(s, k);
  if (s->trail->answer->values[n].reason != GDL_REASON_NONE) s->reason = GDL_REASON_NONE;
  push(s->trail, s->why, n);
}

static void into_all(step *s) {
  for (uint32_t k = 0; k < s->node->count; k++) into(s, k);
}

/* Of a decided `and` (wanted: false) or `or` (wanted: true), the arguments that decide it. */
static void into_deciding(step *s, gdl_truth own, gdl_truth wanted) {
  for (uint32_t k = 0; k < s->node->count; k++)
    if (own != wanted || truth_of(s, k) == wanted) into(s, k);
}

static void into_if(step *s) {
  into(s, 0);
  if (truth_of(s, 0) != GDL_FALSE) into(s, 1);
  if (truth_of(s, 0) != GDL_TRUE) into(s, 2);
}

/* The guards that hold or may hold, with their values; when none holds, every guard and the otherwise. */
static void into_cases(step *s) {
  const uint32_t pairs = s->node->count / 2;
  bool holds = false;
  for (uint32_t i = 0; i < pairs; i++) holds = holds || truth_of(s, 2 * i) == GDL_TRUE;
  for (uint32_t i = 0; i < pairs; i++) {
    if (truth_of(s, 2 * i) != GDL_FALSE || !holds) into(s, 2 * i);
    if (truth_of(s, 2 * i) != GDL_FALSE) into(s, 2 * i + 1);
  }
  if (!holds && s->node->count % 2 == 1) into(s, s->node->count - 1);
}

static void into_cases_in_order(step *s) {
  for (uint32_t i = 0; i < s->node->count / 2; i++) {
    into(s, 2 * i);
    if (truth_of(s, 2 * i) != GDL_FALSE) into(s, 2 * i + 1);
    if (truth_of(s, 2 * i) == GDL_TRUE) return;
  }
  if (s->node->count % 2 == 1) into(s, s->node->count - 1);
}

static void into_sum(step *s) {
  for (uint32_t i = 0; i < s->node->count / 2; i++) {
    into(s, 2 * i + 1);
    if (truth_of(s, 2 * i + 1) != GDL_FALSE) into(s, 2 * i);
  }
}

/* A rule is not live because its condition fails, or else because of an overrider that is. */
static void into_live(step *s, gdl_truth own) {
  if (own != GDL_FALSE) {
    if (s->why == GDL_TRAIL_BASIS) GDL_PUSH(s->trail->arena, &s->trail->rules, s->node->index);
    into_all(s);
    return;
  }
  const gdl_truth condition = truth_of(s, 0);
  if (condition == GDL_FALSE) into(s, 0);
  for (uint32_t k = 1; condition != GDL_FALSE && k < s->node->count; k++)
    if (truth_of(s, k) == GDL_TRUE) into(s, k);
}

static void into_fact(step *s, uint32_t n) {
  gdl_trail *trail = s->trail;
  const uint32_t index = s->node->index;
  const bool is_given = trail->answer->patient->slots[index] != NULL;
  if (s->why != GDL_TRAIL_BASIS && !gdl_answer_is_known(trail->answer, n))
    GDL_PUSH(trail->arena, &trail->unknown, index);
  if (s->why == GDL_TRAIL_BASIS && is_given) GDL_PUSH(trail->arena, &trail->given, index);
  if (is_given || s->node->count == 0) return;
  if (s->why == GDL_TRAIL_BASIS && trail->answer->program->facts[index].assumed)
    GDL_PUSH(trail->arena, &trail->assumed, index);
  into(s, 0);
}

static void visit(gdl_trail *trail, gdl_trail_why why, uint32_t n) {
  const gdl_value *value = &trail->answer->values[n];
  step s = {trail, why, &trail->answer->program->nodes[n], value->reason};
  switch (s.node->op) {
    case GDL_OP_FACT: into_fact(&s, n); break;
    case GDL_OP_PARAMETER:
      if (why == GDL_TRAIL_BASIS) GDL_PUSH(trail->arena, &trail->parameters, s.node->index);
      break;
    case GDL_OP_AND: into_deciding(&s, value->truth, GDL_FALSE); break;
    case GDL_OP_OR: into_deciding(&s, value->truth, GDL_TRUE); break;
    case GDL_OP_IF: into_if(&s); break;
    case GDL_OP_CASES: into_cases(&s); break;
    case GDL_OP_CASES_IN_ORDER: into_cases_in_order(&s); break;
    case GDL_OP_SUM_WHEN: into_sum(&s); break;
    case GDL_OP_LIVE: into_live(&s, value->truth); break;
    case GDL_OP_CONST:
    case GDL_OP_TODAY:
    case GDL_OP_NOT:
    case GDL_OP_EQUAL:
    case GDL_OP_LESS:
    case GDL_OP_LESS_EQUAL:
    case GDL_OP_IN_RANGE:
    case GDL_OP_IN_SET:
    case GDL_OP_HAS_ANY:
    case GDL_OP_HAS_ALL:
    case GDL_OP_IS_EMPTY:
    case GDL_OP_IS_KNOWN:
    case GDL_OP_AT_LEAST:
    case GDL_OP_COUNT:
    case GDL_OP_NEGATE:
    case GDL_OP_ADD:
    case GDL_OP_SUB:
    case GDL_OP_MUL:
    case GDL_OP_DIV:
    case GDL_OP_POWER:
    case GDL_OP_MIN:
    case GDL_OP_MAX:
    case GDL_OP_ABS:
    case GDL_OP_ROUND:
    case GDL_OP_FLOOR:
    case GDL_OP_CEILING:
    case GDL_OP_SQRT:
    case GDL_OP_LN:
    case GDL_OP_LOG10:
    case GDL_OP_EXP:
    case GDL_OP_CLAMP:
    case GDL_OP_SCALE:
    case GDL_OP_RANGE:
    case GDL_OP_POINTS:
    case GDL_OP_WHOLE_MONTHS:
    case GDL_OP_WHOLE_DAYS:
    case GDL_OP_YEAR:
    case GDL_OP_JOIN:
    case GDL_OP_DATE_ADD_MONTHS:
    case GDL_OP_DATE_ADD_DAYS:
    case GDL_OP_LAST:
    case GDL_OP_FIRST:
    case GDL_OP_COUNT_: into_all(&s); break;
  }
  if (s.reason != GDL_REASON_NONE && why != GDL_TRAIL_BASIS)
    GDL_PUSH(trail->arena, &trail->causes, n);
}

void gdl_trail_from(gdl_trail *trail, gdl_trail_why why, uint32_t node) {
  push(trail, why, node);
  while (trail->todo.count > 0) visit(trail, why, trail->todo.at[--trail->todo.count]);
}

/* Many facts are put in order by marking them, which costs a word for 64 facts; few by sorting. */
static gdl_indexes facts_of(gdl_trail *trail) {
  const uint32_t count = trail->unknown.count, words = trail->answer->program->facts_count / 64 + 1;
  if (count < words) return gdl_indexes_of(trail->arena, trail->unknown.at, count);
  uint32_t *at = count == 0 ? NULL : GDL_NEW_ARRAY(trail->arena, uint32_t, count), kept = 0;
  for (uint32_t i = 0; i < count; i++)
    trail->marks[trail->unknown.at[i] / 64] |= UINT64_C(1) << trail->unknown.at[i] % 64;
  for (uint32_t w = 0; w < words && kept < count; w++) {
    for (uint32_t bit = 0; trail->marks[w] != 0; bit++) {
      if ((trail->marks[w] >> bit & 1) == 0) continue;
      trail->marks[w] &= ~(UINT64_C(1) << bit);
      at[kept++] = 64 * w + bit;
    }
  }
  return (gdl_indexes){at, kept};
}

gdl_need gdl_trail_need(gdl_trail *trail) {
  const gdl_indexes nodes = gdl_indexes_of(trail->arena, trail->causes.at, trail->causes.count);
  gdl_cause *causes = nodes.count == 0 ? NULL : GDL_NEW_ARRAY(trail->arena, gdl_cause, nodes.count);
  for (uint32_t i = 0; i < nodes.count; i++)
    causes[i] = (gdl_cause){nodes.at[i], trail->answer->values[nodes.at[i]].reason};
  return (gdl_need){facts_of(trail), causes, nodes.count};
}

/* ---- for everyone ---- */

bool gdl_answer_is_known(const gdl_answer *answer, uint32_t node) {
  return gdl_value_is_known(answer->program->nodes[node].type, &answer->values[node]);
}

gdl_need gdl_answer_need(gdl_arena *arena, const gdl_answer *answer, uint32_t node) {
  gdl_trail trail = gdl_trail_new(arena, answer);
  gdl_trail_from(&trail, GDL_TRAIL_NEED, node);
  return gdl_trail_need(&trail);
}
