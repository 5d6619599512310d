/* aim.c - finding a patient of whom a condition holds. */
#include "suite/aim.h"

#include <string.h>

#include "suite/coverage.h"
#include "value/interval.h"
#include "value/set.h"

/* 20000: a condition that takes more is not made by hand either. */
#define MAX_STEPS 20000u

struct gdl_aim_mark {
  const gdl_value **slots;
  bool *pinned;
  gdl_date today;
  bool is_today_pinned;
};

gdl_aim gdl_aim_from(gdl_arena *arena, const gdl_answer *base) {
  const uint32_t count = base->program->facts_count;
  gdl_aim aim = {
      .arena = arena, .program = base->program, .base = base, .today = base->run.today, .steps = MAX_STEPS};
  aim.slots = GDL_NEW_ARRAY(arena, const gdl_value *, count);
  aim.pinned = GDL_NEW_ARRAY(arena, bool, count);
  if (count > 0) memcpy(aim.slots, base->patient->slots, count * sizeof *aim.slots);
  return aim;
}

gdl_aim_mark *gdl_aim_mark_of(const gdl_aim *aim) {
  const uint32_t count = aim->program->facts_count;
  gdl_aim_mark *mark = GDL_NEW(aim->arena, gdl_aim_mark);
  *mark = (gdl_aim_mark){GDL_NEW_ARRAY(aim->arena, const gdl_value *, count),
                         GDL_NEW_ARRAY(aim->arena, bool, count), aim->today, aim->is_today_pinned};
  if (count == 0) return mark;
  memcpy(mark->slots, aim->slots, count * sizeof *mark->slots);
  memcpy(mark->pinned, aim->pinned, count * sizeof *mark->pinned);
  return mark;
}

void gdl_aim_return(gdl_aim *aim, const gdl_aim_mark *mark) {
  const uint32_t count = aim->program->facts_count;
  aim->today = mark->today;
  aim->is_today_pinned = mark->is_today_pinned;
  if (count == 0) return;
  memcpy(aim->slots, mark->slots, count * sizeof *mark->slots);
  memcpy(aim->pinned, mark->pinned, count * sizeof *mark->pinned);
}

uint32_t gdl_aim_arg(const gdl_aim *aim, uint32_t node, uint32_t k) {
  return aim->program->args[aim->program->nodes[node].first + k];
}

static gdl_truth base_truth(const gdl_aim *aim, uint32_t node) {
  return aim->base->values[node].truth;
}

static bool is_numeric(const gdl_type *type) {
  return type->kind == GDL_TYPE_INTEGER || type->kind == GDL_TYPE_NUMBER ||
         type->kind == GDL_TYPE_QUANTITY;
}

static bool is_allowed(const gdl_type *type, const gdl_value *value) {
  if (!type->bounds.has_range) return true;
  gdl_decimal number = {0};
  if (is_numeric(type))
    number = value->number.low;
  else if (type->kind == GDL_TYPE_DATE)
    number = gdl_decimal_from_int(value->date.low);
  else
    return true;
  return gdl_decimal_compare(number, type->bounds.low) >= 0 &&
         gdl_decimal_compare(number, type->bounds.high) <= 0 &&
         (type->kind != GDL_TYPE_INTEGER || gdl_decimal_is_integer(number));
}

bool gdl_aim_give(gdl_aim *aim, uint32_t fact, gdl_value value) {
  const gdl_type *type = aim->program->facts[fact].type;
  if (!is_allowed(type, &value)) return false;
  if (aim->pinned[fact]) return aim->slots[fact] && gdl_value_equal(type, aim->slots[fact], &value);
  gdl_value *kept = GDL_NEW(aim->arena, gdl_value);
  *kept = value;
  aim->slots[fact] = kept;
  aim->pinned[fact] = true;
  return true;
}

/* ---- unknown ---- */

static bool forget(gdl_aim *aim, uint32_t fact) {
  if (aim->pinned[fact]) return aim->slots[fact] == NULL;
  aim->slots[fact] = NULL;
  aim->pinned[fact] = true;
  const uint32_t otherwise = aim->program->facts[fact].otherwise;
  return otherwise == GDL_NONE || gdl_aim_unknown(aim, otherwise);
}

/* One fact that it reads is not given; enough for all but conditions that are settled without it. */
bool gdl_aim_unknown(gdl_aim *aim, uint32_t node) {
  const gdl_node *it = &aim->program->nodes[node];
  if (aim->steps == 0) return false;
  aim->steps--;
  if (it->op == GDL_OP_FACT) return forget(aim, it->index);
  if (it->op == GDL_OP_AND || it->op == GDL_OP_OR || it->op == GDL_OP_NOT ||
      it->op == GDL_OP_LIVE || it->op == GDL_OP_AT_LEAST)
    return gdl_aim_truth(aim, node, GDL_UNKNOWN);
  if (it->op == GDL_OP_IS_KNOWN) return false;
  for (uint32_t k = 0; k < it->count; k++) {
    const gdl_aim_mark *mark = gdl_aim_mark_of(aim);
    if (gdl_aim_unknown(aim, gdl_aim_arg(aim, node, k))) return true;
    gdl_aim_return(aim, mark);
  }
  return false;
}

/* ---- and, or, at least ---- */

static bool all_arguments(gdl_aim *aim, uint32_t node, uint32_t but, gdl_truth wanted) {
  for (uint32_t k = 0; k < aim->program->nodes[node].count; k++)
    if (k != but && !gdl_aim_truth(aim, gdl_aim_arg(aim, node, k), wanted)) return false;
  return true;
}

/* One argument is `wanted`, first those that are so already; the others are `rest`, or left alone (0). */
static bool one_argument(gdl_aim *aim, uint32_t node, gdl_truth wanted, int rest) {
  const uint32_t count = aim->program->nodes[node].count;
  for (int is_second_round = 0; is_second_round < 2; is_second_round++) {
    for (uint32_t k = 0; k < count; k++) {
      const uint32_t arg = gdl_aim_arg(aim, node, k);
      if ((base_truth(aim, arg) == wanted) == (is_second_round == 1)) continue;
      const gdl_aim_mark *mark = gdl_aim_mark_of(aim);
      if (gdl_aim_truth(aim, arg, wanted) && (rest == 0 || all_arguments(aim, node, k, (gdl_truth)rest)))
        return true;
      gdl_aim_return(aim, mark);
    }
  }
  return false;
}

static bool at_least(gdl_aim *aim, uint32_t node, gdl_truth wanted) {
  const gdl_node *it = &aim->program->nodes[node];
  const int64_t held = wanted == GDL_TRUE ? it->integer : it->integer - 1;
  for (uint32_t k = 0; k < it->count; k++) {
    const bool is_last = wanted == GDL_UNKNOWN && k == (uint32_t)held;
    const gdl_truth truth = is_last ? GDL_UNKNOWN : k < (uint32_t)held ? GDL_TRUE : GDL_FALSE;
    if (!gdl_aim_truth(aim, gdl_aim_arg(aim, node, k), truth)) return false;
  }
  return true;
}

static bool live(gdl_aim *aim, uint32_t node, gdl_truth wanted) {
  const gdl_node *it = &aim->program->nodes[node];
  if (!gdl_aim_truth(aim, gdl_aim_arg(aim, node, 0), wanted)) return false;
  for (uint32_t k = 1; k < it->count && wanted != GDL_FALSE; k++)
    if (!gdl_aim_truth(aim, gdl_aim_arg(aim, node, k), GDL_FALSE)) return false;
  return true;
}

static gdl_truth opposite(gdl_truth truth) {
  return truth == GDL_UNKNOWN ? GDL_UNKNOWN : truth == GDL_TRUE ? GDL_FALSE : GDL_TRUE;
}

/* ---- leaves ---- */

static uint32_t other_choice(const gdl_domain *domain, const uint64_t *bits, bool in) {
  for (uint32_t i = 0; i < domain->count; i++)
    if (gdl_set_has(bits, i) == in) return i;
  return GDL_NONE;
}

static bool equal(gdl_aim *aim, uint32_t node, bool wanted) {
  uint32_t left = gdl_aim_arg(aim, node, 0), right = gdl_aim_arg(aim, node, 1);
  const gdl_type *type = aim->program->nodes[left].type;
  if (is_numeric(type) || type->kind == GDL_TYPE_DATE)
    return gdl_aim_order(aim, left, right, wanted ? 0 : 1);
  if (aim->program->nodes[left].op == GDL_OP_CONST) {
    const uint32_t constant = left;
    left = right, right = constant;
  }
  if (aim->program->nodes[right].op != GDL_OP_CONST) return false;
  const gdl_constant *value = aim->program->nodes[right].constant;
  if (type->kind == GDL_TYPE_BOOLEAN)
    return gdl_aim_truth(aim, left, value->truth == wanted ? GDL_TRUE : GDL_FALSE);
  if (type->kind != GDL_TYPE_ONE_OF) return false;
  if (wanted) return gdl_aim_choice(aim, left, value->choice);
  for (uint32_t i = 0; i < type->domain->count; i++)
    if (i != value->choice && gdl_aim_choice(aim, left, i)) return true;
  return false;
}

static bool in_range(gdl_aim *aim, uint32_t node, bool wanted) {
  const uint32_t value = gdl_aim_arg(aim, node, 0), range = gdl_aim_arg(aim, node, 1);
  const gdl_value *ends = &aim->base->values[range];
  const gdl_type *type = aim->program->nodes[range].type;
  if (!gdl_value_is_known(type, ends)) return false;
  if (type->kind == GDL_TYPE_DATE)
    return gdl_aim_date(aim, value, wanted ? ends->date_range.low_low : ends->date_range.low_low - 1);
  const gdl_decimal step = gdl_aim_step(aim, value);
  gdl_decimal out;
  if (wanted) return gdl_aim_number(aim, value, ends->range.low.low);
  const gdl_aim_mark *mark = gdl_aim_mark_of(aim);
  if (gdl_decimal_sub(ends->range.low.low, step, GDL_ROUND_HALF_EVEN, &out) &&
      gdl_aim_number(aim, value, out))
    return true;
  gdl_aim_return(aim, mark);
  return gdl_decimal_add(ends->range.high.low, step, GDL_ROUND_HALF_EVEN, &out) &&
         gdl_aim_number(aim, value, out);
}

static bool in_set(gdl_aim *aim, uint32_t node, bool wanted) {
  const uint32_t value = gdl_aim_arg(aim, node, 0);
  const gdl_domain *domain = aim->program->nodes[value].type->domain;
  const uint32_t choice = other_choice(domain, aim->program->nodes[node].bits, wanted);
  return choice != GDL_NONE && gdl_aim_choice(aim, value, choice);
}

static bool has(gdl_aim *aim, uint32_t node, bool wanted) {
  const gdl_node *it = &aim->program->nodes[node];
  const uint32_t value = gdl_aim_arg(aim, node, 0);
  const gdl_domain *domain = aim->program->nodes[value].type->domain;
  if (it->op == GDL_OP_HAS_ANY && wanted) {
    const uint32_t first = other_choice(domain, it->bits, true);
    return first != GDL_NONE &&
           gdl_aim_members(aim, value, gdl_set_one(aim->arena, domain, first), true);
  }
  return gdl_aim_members(aim, value, it->bits, wanted);
}

static bool is_empty(gdl_aim *aim, uint32_t node, bool wanted) {
  const uint32_t value = gdl_aim_arg(aim, node, 0);
  const gdl_type *type = aim->program->nodes[value].type;
  if (type->kind != GDL_TYPE_ANY_OF) return false;
  if (wanted) return gdl_aim_members(aim, value, gdl_set_all(aim->arena, type->domain), false);
  return gdl_aim_members(aim, value, gdl_set_one(aim->arena, type->domain, 0), true);
}

static bool branch(gdl_aim *aim, uint32_t node, gdl_truth wanted) { /* of an `if` between conditions */
  return gdl_aim_truth(aim, gdl_aim_arg(aim, node, 0), GDL_TRUE) &&
         gdl_aim_truth(aim, gdl_aim_arg(aim, node, 1), wanted);
}

static bool of_leaf(gdl_aim *aim, uint32_t node, bool wanted) {
  const gdl_node *it = &aim->program->nodes[node];
  const gdl_op op = it->op;
  if (op == GDL_OP_FACT)
    return gdl_aim_give(aim, it->index, (gdl_value){.truth = wanted ? GDL_TRUE : GDL_FALSE});
  if (op == GDL_OP_CONST) return !it->constant->is_unknown && it->constant->truth == wanted;
  if (op == GDL_OP_EQUAL) return equal(aim, node, wanted);
  if (op == GDL_OP_LESS)
    return gdl_aim_order(aim, gdl_aim_arg(aim, node, 0), gdl_aim_arg(aim, node, 1), wanted ? -1 : 0);
  if (op == GDL_OP_LESS_EQUAL)
    return gdl_aim_order(aim, gdl_aim_arg(aim, node, 0), gdl_aim_arg(aim, node, 1), wanted ? 0 : 1);
  if (op == GDL_OP_IN_RANGE) return in_range(aim, node, wanted);
  if (op == GDL_OP_IN_SET) return in_set(aim, node, wanted);
  if (op == GDL_OP_HAS_ANY || op == GDL_OP_HAS_ALL) return has(aim, node, wanted);
  if (op == GDL_OP_IS_EMPTY) return is_empty(aim, node, wanted);
  if (op == GDL_OP_IS_KNOWN)
    return wanted ? gdl_aim_known(aim, gdl_aim_arg(aim, node, 0))
                  : gdl_aim_unknown(aim, gdl_aim_arg(aim, node, 0));
  if (op == GDL_OP_IF) return branch(aim, node, wanted ? GDL_TRUE : GDL_FALSE);
  return false;
}

/* What is so already, of facts that nothing settled, is kept by settling them. */
static bool keep(gdl_aim *aim, uint32_t node, gdl_truth wanted) {
  const gdl_node *it = &aim->program->nodes[node];
  if (base_truth(aim, node) != wanted || wanted == GDL_UNKNOWN || it->op == GDL_OP_IS_KNOWN)
    return false;
  for (uint32_t k = 0; k < it->count; k++) {
    const gdl_node *arg = &aim->program->nodes[gdl_aim_arg(aim, node, k)];
    const bool is_given = arg->op == GDL_OP_FACT && aim->slots[arg->index] != NULL &&
                          aim->slots[arg->index] == aim->base->patient->slots[arg->index];
    if (!is_given && arg->op != GDL_OP_CONST && arg->op != GDL_OP_PARAMETER) return false;
  }
  for (uint32_t k = 0; k < it->count; k++) {
    const gdl_node *arg = &aim->program->nodes[gdl_aim_arg(aim, node, k)];
    if (arg->op == GDL_OP_FACT) aim->pinned[arg->index] = true;
  }
  return it->count > 0;
}

/* Depth: that of the tape's conditions, which the parser and the order of rules bound; steps bound the rest. */
bool gdl_aim_truth(gdl_aim *aim, uint32_t node, gdl_truth wanted) {
  const gdl_node *it = &aim->program->nodes[node];
  if (aim->steps == 0) return false;
  aim->steps--;
  if (it->op == GDL_OP_NOT) return gdl_aim_truth(aim, gdl_aim_arg(aim, node, 0), opposite(wanted));
  if (it->op == GDL_OP_LIVE) return live(aim, node, wanted);
  if (it->op == GDL_OP_AT_LEAST) return at_least(aim, node, wanted);
  if (it->op == GDL_OP_AND || it->op == GDL_OP_OR) {
    const gdl_truth neutral = it->op == GDL_OP_AND ? GDL_TRUE : GDL_FALSE;
    if (wanted == neutral) return all_arguments(aim, node, GDL_NONE, wanted);
    return one_argument(aim, node, wanted, wanted == GDL_UNKNOWN ? (int)neutral : 0);
  }
  if (wanted == GDL_UNKNOWN) return gdl_aim_unknown(aim, node);
  return keep(aim, node, wanted) || of_leaf(aim, node, wanted == GDL_TRUE);
}

/* ---- what matters ---- */

static bool *ways_to(const gdl_aim *aim, uint32_t target) {
  bool *leads = GDL_NEW_ARRAY(aim->arena, bool, aim->program->node_count);
  leads[target] = true;
  for (uint32_t n = target + 1; n < aim->program->node_count; n++)
    for (uint32_t k = 0; k < aim->program->nodes[n].count; k++)
      leads[n] = leads[n] || leads[gdl_aim_arg(aim, n, k)];
  return leads;
}

bool gdl_aim_matter(gdl_aim *aim, uint32_t root, uint32_t target) {
  const bool *leads = ways_to(aim, target);
  bool ok = leads[root];
  for (uint32_t node = root; ok && node != target;) {
    const gdl_node *it = &aim->program->nodes[node];
    uint32_t next = GDL_NONE;
    for (uint32_t k = 0; k < it->count; k++) {
      const uint32_t arg = gdl_aim_arg(aim, node, k);
      if (next == GDL_NONE && leads[arg])
        next = arg;
      else if (it->op == GDL_OP_AND)
        ok = gdl_aim_truth(aim, arg, GDL_TRUE) && ok;
      else if (it->op == GDL_OP_OR || (it->op == GDL_OP_LIVE && k > 0))
        ok = gdl_aim_truth(aim, arg, GDL_FALSE) && ok;
    }
    node = next;
  }
  return ok;
}
