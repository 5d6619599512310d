/* logic.c - conditions: made so that what says nothing is left out, and what is said of one value stands together. */
#include "import/term.h"

static gdl_term_op opposite(gdl_term_op op) {
  switch ((int)op) {
    case GDL_TERM_EQUAL: return GDL_TERM_UNEQUAL;
    case GDL_TERM_UNEQUAL: return GDL_TERM_EQUAL;
    case GDL_TERM_LESS: return GDL_TERM_GREATER_EQUAL;
    case GDL_TERM_LESS_EQUAL: return GDL_TERM_GREATER;
    case GDL_TERM_GREATER: return GDL_TERM_LESS_EQUAL;
    default: return GDL_TERM_LESS;
  }
}

const gdl_term *gdl_term_not(gdl_arena *arena, const gdl_term *a) {
  if (a->op == GDL_TERM_BOOLEAN) return gdl_term_boolean(arena, !a->boolean);
  if (a->op == GDL_TERM_NOT) return a->args[0];
  if (gdl_term_is_comparison(a->op))
    return gdl_term_make(arena, opposite(a->op), GDL_PLAN_BOOLEAN, a->args, a->count);
  return gdl_term_make(arena, GDL_TERM_NOT, GDL_PLAN_BOOLEAN, &a, 1);
}

const gdl_term *gdl_term_known(gdl_arena *arena, const gdl_term *a) {
  if (a->op == GDL_TERM_UNKNOWN) return gdl_term_boolean(arena, false);
  if (a->op == GDL_TERM_NUMBER || a->op == GDL_TERM_CHOICE || a->op == GDL_TERM_BOOLEAN ||
      a->op == GDL_TERM_TEXT)
    return gdl_term_boolean(arena, true);
  return gdl_term_make(arena, GDL_TERM_KNOWN, GDL_PLAN_BOOLEAN, &a, 1);
}

const gdl_term *gdl_term_chosen(gdl_arena *arena, const gdl_term *a) {
  gdl_term *term = GDL_NEW(arena, gdl_term);
  *term = *gdl_term_make(arena, GDL_TERM_KNOWN, GDL_PLAN_BOOLEAN, &a, 1);
  term->boolean = true;
  return term;
}

/* Puts `op` and its args into one list, without repetition. */
static void flatten(gdl_arena *arena, gdl_terms *list, gdl_term_op op, const gdl_term *const *args,
                    uint32_t count) {
  for (uint32_t i = 0; i < count; i++) {
    if (args[i]->op == op) {
      flatten(arena, list, op, args[i]->args, args[i]->count);
      continue;
    }
    bool is_there = false;
    for (uint32_t k = 0; k < list->count && !is_there; k++)
      is_there = gdl_term_same(list->at[k], args[i]);
    if (!is_there) GDL_PUSH(arena, list, args[i]);
  }
}

static bool is_literal(const gdl_term *a) { return a->op == GDL_TERM_NUMBER; }

static bool same_unit(const gdl_term *a, const gdl_term *b) {
  return a->kind == b->kind && gdl_string_equal(a->unit, b->unit);
}

/* x >= 3 and x <= 5: x in 3..5. */
static const gdl_term *between(gdl_arena *arena, const gdl_term *a, const gdl_term *b) {
  if (a->op == GDL_TERM_LESS_EQUAL && b->op == GDL_TERM_GREATER_EQUAL) return between(arena, b, a);
  if (a->op != GDL_TERM_GREATER_EQUAL || b->op != GDL_TERM_LESS_EQUAL) return NULL;
  if (!gdl_term_same(a->args[0], b->args[0]) || !is_literal(a->args[1]) || !is_literal(b->args[1]))
    return NULL;
  if (!same_unit(a->args[1], b->args[1])) return NULL;
  if (gdl_decimal_compare(a->args[1]->number, b->args[1]->number) > 0) return NULL;
  const gdl_term *args[] = {a->args[0], a->args[1], b->args[1]};
  return gdl_term_make(arena, GDL_TERM_BETWEEN, GDL_PLAN_BOOLEAN, args, 3);
}

static bool is_choice_test(const gdl_term *a) {
  return (a->op == GDL_TERM_EQUAL && a->args[1]->op == GDL_TERM_CHOICE) || a->op == GDL_TERM_AMONG;
}

/* x is a or x is b: x in { a, b }. */
static const gdl_term *among(gdl_arena *arena, const gdl_term *a, const gdl_term *b) {
  if (!is_choice_test(a) || !is_choice_test(b) || !gdl_term_same(a->args[0], b->args[0]))
    return NULL;
  gdl_terms list = {0};
  GDL_PUSH(arena, &list, a->args[0]);
  flatten(arena, &list, GDL_TERM_AMONG, a->args + 1, a->count - 1);
  flatten(arena, &list, GDL_TERM_AMONG, b->args + 1, b->count - 1);
  return gdl_term_make(arena, GDL_TERM_AMONG, GDL_PLAN_BOOLEAN, list.at, list.count);
}

/* ---- whole numbers: x = 2 or x = 3 or x >= 4 is x >= 2 ---- */

typedef struct span {
  bool has_low, has_high;
  int64_t low, high;
} span;

static bool span_of(const gdl_term *a, span *out) {
  int64_t number, last;
  if (!gdl_term_is_comparison(a->op) && a->op != GDL_TERM_BETWEEN) return false;
  if (!is_literal(a->args[1]) || !gdl_term_is_whole(a->args[0]) ||
      !gdl_decimal_to_int(a->args[1]->number, &number))
    return false;
  if (number < -1000000 || number > 1000000) return false;
  switch ((int)a->op) {
    case GDL_TERM_EQUAL: *out = (span){true, true, number, number}; return true;
    case GDL_TERM_LESS: *out = (span){false, true, 0, number - 1}; return true;
    case GDL_TERM_LESS_EQUAL: *out = (span){false, true, 0, number}; return true;
    case GDL_TERM_GREATER: *out = (span){true, false, number + 1, 0}; return true;
    case GDL_TERM_GREATER_EQUAL: *out = (span){true, false, number, 0}; return true;
    case GDL_TERM_BETWEEN:
      if (!gdl_decimal_to_int(a->args[2]->number, &last)) return false;
      *out = (span){true, true, number, last};
      return true;
    default: return false;
  }
}

static const gdl_term *spanned(gdl_arena *arena, const gdl_term *subject, gdl_string unit, span s) {
  const gdl_term *low = unit.len > 0 ? gdl_term_quantity(arena, gdl_decimal_from_int(s.low), unit)
                                     : gdl_term_int(arena, s.low);
  const gdl_term *high = unit.len > 0 ? gdl_term_quantity(arena, gdl_decimal_from_int(s.high), unit)
                                      : gdl_term_int(arena, s.high);
  if (!s.has_low && !s.has_high) return NULL;
  if (!s.has_low) return gdl_term_compare(arena, GDL_TERM_LESS_EQUAL, subject, high);
  if (!s.has_high) return gdl_term_compare(arena, GDL_TERM_GREATER_EQUAL, subject, low);
  const gdl_term *args[] = {subject, low, high};
  return gdl_term_make(arena, GDL_TERM_BETWEEN, GDL_PLAN_BOOLEAN, args, 3);
}

static bool touch(span a, span b) {
  return (!a.has_high || !b.has_low || b.low <= a.high + 1) &&
         (!b.has_high || !a.has_low || a.low <= b.high + 1);
}

static const gdl_term *adjoining(gdl_arena *arena, const gdl_term *a, const gdl_term *b) {
  span x, y;
  if (!span_of(a, &x) || !span_of(b, &y) || !gdl_term_same(a->args[0], b->args[0]) || !touch(x, y))
    return NULL;
  span s = {x.has_low && y.has_low, x.has_high && y.has_high, x.low < y.low ? x.low : y.low,
            x.high > y.high ? x.high : y.high};
  return spanned(arena, a->args[0], a->args[1]->unit, s);
}

static const gdl_term *one_of_both(gdl_arena *arena, const gdl_term *a, const gdl_term *b) {
  const gdl_term *choices = among(arena, a, b);
  return choices != NULL ? choices : adjoining(arena, a, b);
}

typedef const gdl_term *join_fn(gdl_arena *arena, const gdl_term *a, const gdl_term *b);

static void join_pairs(gdl_arena *arena, gdl_terms *list, join_fn *join) {
  for (uint32_t i = 0; i < list->count; i++)
    for (uint32_t k = i + 1; k < list->count; k++) {
      const gdl_term *both = join(arena, list->at[i], list->at[k]);
      if (both == NULL) continue;
      list->at[i] = both;
      for (uint32_t m = k; m + 1 < list->count; m++) list->at[m] = list->at[m + 1];
      list->count--;
      k = i;
    }
}

static const gdl_term *join(gdl_arena *arena, gdl_term_op op, bool neutral,
                            const gdl_term *const *args, uint32_t count) {
  gdl_terms list = {0}, kept = {0};
  flatten(arena, &list, op, args, count);
  for (uint32_t i = 0; i < list.count; i++) {
    if (gdl_term_is_boolean(list.at[i], !neutral)) return list.at[i];
    if (!gdl_term_is_boolean(list.at[i], neutral)) GDL_PUSH(arena, &kept, list.at[i]);
  }
  join_pairs(arena, &kept, op == GDL_TERM_AND ? between : one_of_both);
  if (kept.count == 0) return gdl_term_boolean(arena, neutral);
  if (kept.count == 1) return kept.at[0];
  return gdl_term_make(arena, op, GDL_PLAN_BOOLEAN, kept.at, kept.count);
}

const gdl_term *gdl_term_all(gdl_arena *arena, const gdl_term *const *args, uint32_t count) {
  return join(arena, GDL_TERM_AND, true, args, count);
}

const gdl_term *gdl_term_any(gdl_arena *arena, const gdl_term *const *args, uint32_t count) {
  return join(arena, GDL_TERM_OR, false, args, count);
}

static gdl_term_op turned(gdl_term_op op) {
  switch ((int)op) {
    case GDL_TERM_LESS: return GDL_TERM_GREATER;
    case GDL_TERM_LESS_EQUAL: return GDL_TERM_GREATER_EQUAL;
    case GDL_TERM_GREATER: return GDL_TERM_LESS;
    case GDL_TERM_GREATER_EQUAL: return GDL_TERM_LESS_EQUAL;
    default: return op;
  }
}

static bool is_constant(const gdl_term *a) {
  return a->op == GDL_TERM_NUMBER || a->op == GDL_TERM_CHOICE || a->op == GDL_TERM_BOOLEAN;
}

static const gdl_term *of_constants(gdl_arena *arena, gdl_term_op op, const gdl_term *a,
                                    const gdl_term *b) {
  if (a->op != b->op) return NULL;
  int order = 0;
  if (a->op == GDL_TERM_NUMBER && same_unit(a, b))
    order = gdl_decimal_compare(a->number, b->number);
  else if (a->op == GDL_TERM_CHOICE && a->list == b->list)
    order = a->index != b->index;
  else if (a->op == GDL_TERM_BOOLEAN)
    order = a->boolean != b->boolean;
  else
    return NULL;
  switch ((int)op) {
    case GDL_TERM_EQUAL: return gdl_term_boolean(arena, order == 0);
    case GDL_TERM_UNEQUAL: return gdl_term_boolean(arena, order != 0);
    case GDL_TERM_LESS: return gdl_term_boolean(arena, order < 0);
    case GDL_TERM_LESS_EQUAL: return gdl_term_boolean(arena, order <= 0);
    case GDL_TERM_GREATER: return gdl_term_boolean(arena, order > 0);
    default: return gdl_term_boolean(arena, order >= 0);
  }
}

const gdl_term *gdl_term_compare(gdl_arena *arena, gdl_term_op op, const gdl_term *a, const gdl_term *b) {
  if (is_constant(a) && !is_constant(b)) return gdl_term_compare(arena, turned(op), b, a);
  const gdl_term *known = of_constants(arena, op, a, b);
  if (known != NULL) return known;
  if (b->op == GDL_TERM_BOOLEAN) { /* x = true */
    bool is_so = b->boolean == (op == GDL_TERM_EQUAL);
    return is_so ? a : gdl_term_not(arena, a);
  }
  /* The number of kilograms against a number: kilograms against kilograms. */
  if (a->op == GDL_TERM_AS && b->op == GDL_TERM_NUMBER && b->unit.len == 0) {
    const gdl_term *args[] = {a->args[0], gdl_term_quantity(arena, b->number, a->unit)};
    return gdl_term_make(arena, op, GDL_PLAN_BOOLEAN, args, 2);
  }
  const gdl_term *args[] = {a, b};
  return gdl_term_make(arena, op, GDL_PLAN_BOOLEAN, args, 2);
}
