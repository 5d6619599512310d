/* coverage.c - which answer shows which point, and their sum over the programs of one guideline. */
#include "suite/coverage.h"

#include <string.h>

#include "value/interval.h"
#include "value/set.h"

typedef struct shown { /* one point and one answer */
  const gdl_program *program;
  const gdl_cover_point *point;
  const gdl_answer *answer;
} shown;

static uint32_t arg_of(const shown *s, uint32_t node, uint32_t k) {
  return s->program->args[s->program->nodes[node].first + k];
}

static gdl_truth truth_of(const shown *s, uint32_t node) { return s->answer->values[node].truth; }

/* ---- comparisons ---- */

bool gdl_cover_is_fixed(const gdl_program *program, uint32_t node) {
  const gdl_node *it = &program->nodes[node];
  if (it->op == GDL_OP_SCALE) return gdl_cover_is_fixed(program, program->args[it->first]);
  if (it->op == GDL_OP_RANGE)
    return gdl_cover_is_fixed(program, program->args[it->first]) &&
           gdl_cover_is_fixed(program, program->args[it->first + 1]);
  return it->op == GDL_OP_CONST || it->op == GDL_OP_PARAMETER;
}

/* -1, 0, 1; the values are single. */
static int compare(const gdl_type *type, const gdl_value *a, const gdl_value *b) {
  if (type->kind == GDL_TYPE_DATE)
    return a->date.low < b->date.low ? -1 : a->date.low > b->date.low;
  return gdl_decimal_compare(a->number.low, b->number.low);
}

static bool shows_threshold(const shown *s) {
  uint32_t left = arg_of(s, s->point->node, 0), right = arg_of(s, s->point->node, 1);
  if (!gdl_answer_is_known(s->answer, left) || !gdl_answer_is_known(s->answer, right))
    return s->point->side == GDL_COVER_UNKNOWN;
  int order =
      compare(s->program->nodes[left].type, &s->answer->values[left], &s->answer->values[right]);
  if (gdl_cover_is_fixed(s->program, left)) order = -order;
  return s->point->side == (order < 0   ? GDL_COVER_BELOW
                            : order > 0 ? GDL_COVER_ABOVE
                                        : GDL_COVER_ON);
}

static gdl_value end_of(const gdl_type *type, const gdl_value *range, bool high) {
  gdl_value end = {0};
  if (type->kind == GDL_TYPE_DATE)
    end.date.low = high ? range->date_range.high_low : range->date_range.low_low;
  else
    end.number = high ? range->range.high : range->range.low;
  return end;
}

static bool shows_range(const shown *s) {
  const uint32_t value = arg_of(s, s->point->node, 0), range = arg_of(s, s->point->node, 1);
  if (!gdl_answer_is_known(s->answer, value) || !gdl_answer_is_known(s->answer, range))
    return s->point->side == GDL_COVER_END_UNKNOWN;
  const gdl_type *type = s->program->nodes[value].type;
  const gdl_value low = end_of(type, &s->answer->values[range], false),
                  high = end_of(type, &s->answer->values[range], true);
  const int to_low = compare(type, &s->answer->values[value], &low),
            to_high = compare(type, &s->answer->values[value], &high);
  switch ((gdl_cover_end)s->point->side) {
    case GDL_COVER_BELOW_LOW: return to_low < 0;
    case GDL_COVER_ON_LOW: return to_low == 0;
    case GDL_COVER_WITHIN: return to_low > 0 && to_high < 0;
    case GDL_COVER_ON_HIGH: return to_high == 0;
    case GDL_COVER_ABOVE_HIGH: return to_high > 0;
    case GDL_COVER_END_UNKNOWN: break;
  }
  return false;
}

/* The value is surely this one, or surely in the set. */
static bool shows_choice(const shown *s) {
  const uint32_t first = arg_of(s, s->point->node, 0);
  const gdl_op op = s->program->nodes[s->point->node].op;
  const bool turned = op == GDL_OP_EQUAL && s->program->nodes[first].op == GDL_OP_CONST;
  const uint32_t node = turned ? arg_of(s, s->point->node, 1) : first;
  const gdl_value *value = &s->answer->values[node];
  if (value->reason != GDL_REASON_NONE || value->may_fail) return false;
  if (op == GDL_OP_HAS_ANY || op == GDL_OP_HAS_ALL)
    return gdl_set_has(value->set.in, s->point->side);
  return gdl_answer_is_known(s->answer, node) && gdl_set_has(value->choices, s->point->side);
}

/* ---- branches, exceptions, overrides ---- */

static bool shows_branch(const shown *s) {
  const gdl_node *node = &s->program->nodes[s->point->node];
  const uint32_t side = s->point->side, pairs = node->count / 2;
  if (node->op == GDL_OP_IF)
    return truth_of(s, arg_of(s, s->point->node, 0)) == (side == 0 ? GDL_TRUE : GDL_FALSE);
  if (node->op == GDL_OP_SUM_WHEN)
    return truth_of(s, arg_of(s, s->point->node, 2 * side + 1)) == GDL_TRUE;
  const bool in_order = node->op == GDL_OP_CASES_IN_ORDER;
  for (uint32_t i = 0; i < pairs && (side == pairs || in_order) && i < side; i++)
    if (truth_of(s, arg_of(s, s->point->node, 2 * i)) != GDL_FALSE) return false;
  return side == pairs || truth_of(s, arg_of(s, s->point->node, 2 * side)) == GDL_TRUE;
}

/* Only where it makes the difference: everything else of the condition holds. */
static bool shows_exception(const shown *s) {
  const uint32_t condition = s->program->rules[s->point->rule].condition;
  const gdl_truth wanted = s->point->side == GDL_COVER_HELD ? GDL_FALSE : GDL_TRUE;
  return truth_of(s, arg_of(s, condition, 0)) == GDL_TRUE && truth_of(s, s->point->node) == wanted;
}

static bool shows_override(const shown *s) {
  const gdl_truth wanted = s->point->side == GDL_COVER_HELD ? GDL_TRUE : GDL_FALSE;
  return truth_of(s, s->program->rules[s->point->struck].condition) == GDL_TRUE &&
         truth_of(s, s->point->node) == wanted;
}

static bool shows_rule(const shown *s) {
  switch ((gdl_cover_status)s->point->side) {
    case GDL_COVER_APPLIES: return truth_of(s, s->point->node) == GDL_TRUE;
    case GDL_COVER_NOT: return truth_of(s, s->point->node) == GDL_FALSE;
    case GDL_COVER_UNDETERMINED: return truth_of(s, s->point->node) == GDL_UNKNOWN;
  }
  return false;
}

bool gdl_cover_shows(const gdl_program *program, const gdl_cover_point *point, const gdl_answer *answer) {
  if (answer->error_count > 0 && !point->of_refusal) return false; /* no advice was given */
  const shown s = {program, point, answer};
  switch (point->kind) { /* ORDER OF COVER KINDS */
    case GDL_COVER_RULE: return shows_rule(&s);
    case GDL_COVER_BRANCH: return shows_branch(&s);
    case GDL_COVER_THRESHOLD: return shows_threshold(&s);
    case GDL_COVER_RANGE: return shows_range(&s);
    case GDL_COVER_CHOICE: return shows_choice(&s);
    case GDL_COVER_EXCEPTION: return shows_exception(&s);
    case GDL_COVER_OVERRIDE: return shows_override(&s);
  }
  return false;
}

/* ---- the sum ---- */

gdl_coverage *gdl_coverage_new(gdl_arena *arena) {
  gdl_coverage *coverage = GDL_NEW(arena, gdl_coverage);
  coverage->arena = arena;
  coverage->slot_count = 256;
  coverage->slots = GDL_NEW_ARRAY(arena, uint32_t, coverage->slot_count);
  return coverage;
}

static uint32_t source_of(gdl_coverage *coverage, const gdl_source *source) {
  for (uint32_t i = 0; i < coverage->sources.count; i++) {
    const gdl_source *known = coverage->sources.at[i];
    if (known->len == source->len && memcmp(known->text, source->text, source->len) == 0) return i;
  }
  GDL_PUSH(coverage->arena, &coverage->sources, source);
  return coverage->sources.count - 1;
}

typedef struct key { /* what makes two points of two programs the same */
  uint32_t source, start, end, kind, side;
  gdl_string struck; /* of an override: two rules on one place */
} key;

static key key_of(const gdl_program *program, const gdl_cover_point *point, uint32_t source) {
  const uint32_t base = gdl_sources_of(program->sources, point->span)->base;
  return (key){source,
               point->span.start - base,
               point->span.end - base,
               point->kind,
               point->side,
               point->struck == GDL_NONE ? (gdl_string){"", 0} : program->rules[point->struck].id};
}

static bool is_same(const gdl_cover_entry *entry, const key *wanted) {
  const key own = key_of(entry->program, entry->point, entry->source);
  return own.source == wanted->source && own.start == wanted->start && own.end == wanted->end &&
         own.kind == wanted->kind && own.side == wanted->side &&
         gdl_string_equal(own.struck, wanted->struck);
}

static uint32_t *slot_of(const gdl_coverage *coverage, const key *k) {
  uint64_t hash = gdl_string_hash(k->struck, ((uint64_t)k->start << 32 | k->end) +
                                                 k->side * UINT64_C(0x9e3779b97f4a7c15));
  hash ^= (uint64_t)k->kind << 8 ^ k->source;
  for (uint32_t at = (uint32_t)hash & (coverage->slot_count - 1);;
       at = (at + 1) & (coverage->slot_count - 1)) {
    uint32_t *slot = &coverage->slots[at];
    if (*slot == 0 || is_same(&coverage->entries.at[*slot - 1], k)) return slot;
  }
}

static void make_room(gdl_coverage *coverage) {
  if (coverage->entries.count * 2 < coverage->slot_count) return;
  coverage->slot_count *= 2;
  coverage->slots = GDL_NEW_ARRAY(coverage->arena, uint32_t, coverage->slot_count);
  for (uint32_t i = 0; i < coverage->entries.count; i++) {
    const gdl_cover_entry *entry = &coverage->entries.at[i];
    const key k = key_of(entry->program, entry->point, entry->source);
    *slot_of(coverage, &k) = i + 1;
  }
}

gdl_cover_program gdl_coverage_enter(gdl_coverage *coverage, const gdl_program *program) {
  const gdl_cover_points points = gdl_cover_points_of(coverage->arena, program);
  uint32_t *entries = GDL_NEW_ARRAY(coverage->arena, uint32_t, points.count);
  for (uint32_t i = 0; i < points.count; i++) {
    const gdl_source *source = gdl_sources_of(program->sources, points.at[i].span);
    const key k = key_of(program, &points.at[i], source_of(coverage, source));
    make_room(coverage);
    uint32_t *slot = slot_of(coverage, &k);
    if (*slot == 0) {
      GDL_PUSH(coverage->arena, &coverage->entries,
               ((gdl_cover_entry){.program = program, .point = &points.at[i], .source = k.source}));
      *slot = coverage->entries.count;
    }
    entries[i] = *slot - 1;
  }
  return (gdl_cover_program){program, points, entries};
}

void gdl_coverage_note(gdl_coverage *coverage, const gdl_cover_program *of, const gdl_answer *answer) {
  for (uint32_t i = 0; i < of->points.count; i++)
    if (gdl_cover_shows(of->program, &of->points.at[i], answer))
      coverage->entries.at[of->entries[i]].hits++;
}

gdl_cover_count gdl_coverage_count(const gdl_coverage *coverage) {
  gdl_cover_count count = {0};
  for (uint32_t i = 0; i < coverage->entries.count; i++) {
    if (!coverage->entries.at[i].point->is_counted) continue;
    count.of++;
    count.shown += coverage->entries.at[i].hits > 0;
  }
  return count;
}

uint32_t gdl_cover_permille(gdl_cover_count count) {
  return count.of == 0 ? 1000 : (uint32_t)((uint64_t)count.shown * 1000 / count.of);
}
