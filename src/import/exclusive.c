/* exclusive.c - seeing that two conditions can never hold together.
 *
 * Each is taken apart into alternatives (a or b) of statements that hold together (x > 3, y is no). Two alternatives exclude each
 * other when one statement of each contradicts the other. What is not understood excludes nothing. */
#include "import/flow.h"

enum {
  ALTERNATIVES_MAX = 64, /* more are not looked at: the two then count as able to hold together */
  EXPAND_MAX = 8         /* conditions that name conditions */
};

typedef struct alternatives {
  gdl_terms at[ALTERNATIVES_MAX];
  uint32_t count;
  bool is_too_long;
} alternatives;

struct gdl_alternatives { /* the same, no larger than it is */
  gdl_terms *at;
  uint32_t count;
  bool is_too_long;
};

static void add_all(gdl_arena *arena, alternatives *out, const gdl_terms *terms) {
  if (out->count == ALTERNATIVES_MAX) {
    out->is_too_long = true;
    return;
  }
  gdl_terms copy = {0};
  for (uint32_t i = 0; i < terms->count; i++) GDL_PUSH(arena, &copy, terms->at[i]);
  out->at[out->count++] = copy;
}

static void take_apart(const gdl_flow *flow, const gdl_term *term, bool is_negated, uint32_t depth,
                       alternatives *out);

static void take_any(const gdl_flow *flow, const gdl_term *term, bool is_negated, uint32_t depth,
                     alternatives *out) {
  for (uint32_t i = 0; i < term->count; i++) {
    alternatives *part = GDL_NEW(flow->arena, alternatives);
    take_apart(flow, term->args[i], is_negated, depth, part);
    out->is_too_long = out->is_too_long || part->is_too_long;
    for (uint32_t k = 0; k < part->count; k++) add_all(flow->arena, out, &part->at[k]);
  }
}

static void take_all(const gdl_flow *flow, const gdl_term *term, bool is_negated, uint32_t depth,
                     alternatives *out) {
  gdl_terms none = {0};
  add_all(flow->arena, out, &none);
  for (uint32_t i = 0; i < term->count; i++) {
    alternatives *part = GDL_NEW(flow->arena, alternatives),
                 *product = GDL_NEW(flow->arena, alternatives);
    take_apart(flow, term->args[i], is_negated, depth, part);
    if (part->is_too_long) continue; /* one statement less to contradict with */
    for (uint32_t a = 0; a < out->count; a++)
      for (uint32_t b = 0; b < part->count; b++) {
        gdl_terms both = {0};
        for (uint32_t k = 0; k < out->at[a].count; k++)
          GDL_PUSH(flow->arena, &both, out->at[a].at[k]);
        for (uint32_t k = 0; k < part->at[b].count; k++)
          GDL_PUSH(flow->arena, &both, part->at[b].at[k]);
        add_all(flow->arena, product, &both);
      }
    if (!product->is_too_long) *out = *product;
  }
}

static void take_apart(const gdl_flow *flow, const gdl_term *term, bool is_negated, uint32_t depth,
                       alternatives *out) {
  if (term->op == GDL_TERM_NOT) {
    take_apart(flow, term->args[0], !is_negated, depth, out);
  } else if (term->op == GDL_TERM_BOOLEAN) {
    gdl_terms none = {0};
    if (term->boolean != is_negated) add_all(flow->arena, out, &none);
  } else if (term->op == (is_negated ? GDL_TERM_OR : GDL_TERM_AND)) {
    take_all(flow, term, is_negated, depth, out);
  } else if (term->op == (is_negated ? GDL_TERM_AND : GDL_TERM_OR)) {
    take_any(flow, term, is_negated, depth, out);
  } else if (term->op == GDL_TERM_VALUE &&
             flow->values.at[term->index].kind == GDL_FLOW_CONDITION && depth < EXPAND_MAX) {
    take_apart(flow, flow->values.at[term->index].term, is_negated, depth + 1, out);
  } else {
    gdl_terms one = {0};
    GDL_PUSH(flow->arena, &one, is_negated ? gdl_term_not(flow->arena, term) : term);
    add_all(flow->arena, out, &one);
  }
}

typedef struct bounds {
  bool has_low, has_high, low_is_open, high_is_open, is_hole; /* a hole: anything but low */
  gdl_decimal low, high;
} bounds;

/* What a value is compared with: a number, or so long before today, which is later the shorter it is. */
static bool limit_of(const gdl_term *a, gdl_decimal *number, gdl_string *unit) {
  const bool is_past =
      a->op == GDL_TERM_SUB && a->args[0]->op == GDL_TERM_TODAY && a->args[1]->op == GDL_TERM_NUMBER;
  const gdl_term *literal = is_past ? a->args[1] : a;
  if (literal->op != GDL_TERM_NUMBER) return false;
  *number = is_past ? gdl_decimal_negate(literal->number) : literal->number;
  *unit = literal->unit;
  return true;
}

/* What is said of the number, of one unit. */
static bool bounds_of(const gdl_term *a, bounds *out, gdl_string *unit) {
  gdl_decimal limit;
  if (!limit_of(a->args[1], &limit, unit)) return false;
  *out = (bounds){.low = limit, .high = limit};
  switch ((int)a->op) {
    case GDL_TERM_EQUAL: out->has_low = out->has_high = true; return true;
    case GDL_TERM_UNEQUAL: out->is_hole = true; return true;
    case GDL_TERM_LESS: out->high_is_open = out->has_high = true; return true;
    case GDL_TERM_LESS_EQUAL: out->has_high = true; return true;
    case GDL_TERM_GREATER: out->low_is_open = out->has_low = true; return true;
    case GDL_TERM_GREATER_EQUAL: out->has_low = true; return true;
    case GDL_TERM_BETWEEN:
      out->has_low = out->has_high = true;
      out->high = a->args[2]->number;
      return true;
    default: return false;
  }
}

/* Whether `low` of one lies above `high` of the other. Whole numbers have nothing between 2 and 3. */
static bool is_above(const bounds *a, const bounds *b, bool is_whole) {
  if (!a->has_low || !b->has_high) return false;
  gdl_decimal low = a->low, next;
  bool is_open = a->low_is_open || b->high_is_open;
  if (is_whole && a->low_is_open && b->high_is_open && gdl_decimal_is_integer(low) &&
      gdl_decimal_add(low, gdl_decimal_from_int(1), GDL_ROUND_HALF_EVEN, &next))
    low = next;
  int order = gdl_decimal_compare(low, b->high);
  return order > 0 || (order == 0 && is_open);
}

static bool is_one(const bounds *a) {
  return a->has_low && a->has_high && gdl_decimal_compare(a->low, a->high) == 0;
}

static bool numbers_exclude(const gdl_term *a, const gdl_term *b) {
  bounds x, y;
  gdl_string unit_x, unit_y;
  if (!bounds_of(a, &x, &unit_x) || !bounds_of(b, &y, &unit_y) || !gdl_string_equal(unit_x, unit_y))
    return false;
  if (x.is_hole || y.is_hole) {
    const bounds *hole = x.is_hole ? &x : &y, *other = x.is_hole ? &y : &x;
    return is_one(other) && gdl_decimal_compare(hole->low, other->low) == 0;
  }
  bool is_whole = gdl_term_is_whole(a->args[0]);
  return is_above(&x, &y, is_whole) || is_above(&y, &x, is_whole);
}

static bool allows(const gdl_term *a, uint32_t choice) {
  if (a->op == GDL_TERM_EQUAL) return a->args[1]->index == choice;
  if (a->op == GDL_TERM_UNEQUAL) return a->args[1]->index != choice;
  for (uint32_t i = 1; i < a->count; i++)
    if (a->args[i]->index == choice) return true;
  return false;
}

static bool is_statement(const gdl_term *a) {
  return gdl_term_is_comparison(a->op) || a->op == GDL_TERM_BETWEEN || a->op == GDL_TERM_AMONG;
}

/* x is a, against not (x in { b, c }): only what is asked of the same list. */
static const gdl_term *bare(const gdl_term *a) { return a->op == GDL_TERM_NOT ? a->args[0] : a; }

static bool choices_exclude(const gdl_flow *flow, const gdl_term *a, const gdl_term *b) {
  const gdl_term *x = bare(a), *y = bare(b);
  if (x->count < 2 || y->count < 2 || x->args[1]->op != GDL_TERM_CHOICE || y->args[1]->op != GDL_TERM_CHOICE)
    return false;
  uint32_t count = flow->plan->entries[x->args[1]->list].choice_count;
  for (uint32_t i = 0; i < count; i++)
    if (allows(x, i) != (x != a) && allows(y, i) != (y != b)) return false;
  return true;
}

static bool contradict(const gdl_flow *flow, const gdl_term *a, const gdl_term *b) {
  if (a->op == GDL_TERM_NOT && gdl_term_same(a->args[0], b)) return true;
  if (b->op == GDL_TERM_NOT && gdl_term_same(b->args[0], a)) return true;
  const gdl_term *x = bare(a), *y = bare(b);
  if (!is_statement(x) || !is_statement(y) || !gdl_term_same(x->args[0], y->args[0])) return false;
  if (choices_exclude(flow, a, b)) return true;
  return x == a && y == b && numbers_exclude(a, b);
}

static bool any_contradicts(const gdl_flow *flow, const gdl_terms *a, const gdl_terms *b) {
  for (uint32_t i = 0; i < a->count; i++)
    for (uint32_t k = 0; k < b->count; k++)
      if (contradict(flow, a->at[i], b->at[k])) return true;
  return false;
}

const gdl_alternatives *gdl_term_take_apart(const gdl_flow *flow, const gdl_term *term) {
  alternatives all = {0};
  take_apart(flow, term, false, 0, &all);
  gdl_alternatives *kept = GDL_NEW(flow->arena, gdl_alternatives);
  kept->is_too_long = all.is_too_long;
  kept->count = all.count;
  kept->at = GDL_NEW_ARRAY(flow->arena, gdl_terms, all.count);
  for (uint32_t i = 0; i < all.count; i++) kept->at[i] = all.at[i];
  return kept;
}

bool gdl_alternatives_exclude(const gdl_flow *flow, const gdl_alternatives *a,
                              const gdl_alternatives *b) {
  if (a->is_too_long || b->is_too_long) return false;
  for (uint32_t i = 0; i < a->count; i++)
    for (uint32_t k = 0; k < b->count; k++)
      if (!any_contradicts(flow, &a->at[i], &b->at[k])) return false;
  return true;
}

bool gdl_term_exclude(const gdl_flow *flow, const gdl_term *a, const gdl_term *b) {
  return gdl_alternatives_exclude(flow, gdl_term_take_apart(flow, a), gdl_term_take_apart(flow, b));
}
