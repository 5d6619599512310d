/* arith.c - terms of numbers: constants are computed where that is exact, factors of one and terms of zero are left out. */
#include "import/term.h"

static bool is_plain(const gdl_term *a) { return a->op == GDL_TERM_NUMBER && a->unit.len == 0; }

/* Exact, or false: a rounded constant would not say what the guide says. */
static bool compute(gdl_term_op op, gdl_decimal a, gdl_decimal b, gdl_decimal *out) {
  gdl_decimal down, up;
  switch ((int)op) {
    case GDL_TERM_ADD:
      if (!gdl_decimal_add(a, b, GDL_ROUND_DOWN, &down) || !gdl_decimal_add(a, b, GDL_ROUND_UP, &up))
        return false;
      break;
    case GDL_TERM_MUL:
      if (!gdl_decimal_mul(a, b, GDL_ROUND_DOWN, &down) || !gdl_decimal_mul(a, b, GDL_ROUND_UP, &up))
        return false;
      break;
    case GDL_TERM_DIV:
      if (!gdl_decimal_div(a, b, GDL_ROUND_DOWN, &down) || !gdl_decimal_div(a, b, GDL_ROUND_UP, &up))
        return false;
      break;
    default: return false;
  }
  if (gdl_decimal_compare(down, up) != 0) return false;
  *out = down;
  return true;
}

static bool is_points(const gdl_term *a) {
  return a->op == GDL_TERM_POINTS || a->op == GDL_TERM_SUM_OF_POINTS;
}

/* points(a) + points(b) + points(c): sum of points(a, b, c), where the first of them stood. */
static void gather_points(gdl_arena *arena, gdl_terms *list) {
  gdl_terms args = {0}, rest = {0};
  uint32_t first = 0;
  for (uint32_t i = 0; i < list->count; i++) {
    if (!is_points(list->at[i])) {
      GDL_PUSH(arena, &rest, list->at[i]);
      continue;
    }
    if (args.count == 0) first = i;
    for (uint32_t k = 0; k < list->at[i]->count; k++) GDL_PUSH(arena, &args, list->at[i]->args[k]);
  }
  if (args.count < 2) return;
  const gdl_term *sum =
      gdl_term_make(arena, GDL_TERM_SUM_OF_POINTS, GDL_PLAN_INTEGER, args.at, args.count);
  list->count = 0;
  for (uint32_t i = 0; i < first; i++) GDL_PUSH(arena, list, rest.at[i]);
  GDL_PUSH(arena, list, sum);
  for (uint32_t i = first; i < rest.count; i++) GDL_PUSH(arena, list, rest.at[i]);
}

/* A chain of sums or products: the neutral element goes; only a chain that begins with constants is computed. */
static const gdl_term *chain(gdl_arena *arena, gdl_term_op op, const gdl_term *const *args,
                             uint32_t count) {
  const int64_t neutral = op == GDL_TERM_ADD ? 0 : 1;
  gdl_terms list = {0};
  for (uint32_t i = 0; i < count; i++) {
    if (args[i]->op == op) {
      for (uint32_t k = 0; k < args[i]->count; k++) GDL_PUSH(arena, &list, args[i]->args[k]);
      continue;
    }
    if (gdl_term_is_number(args[i], neutral)) continue;
    gdl_decimal both;
    if (is_plain(args[i]) && list.count > 0 && is_plain(list.at[list.count - 1]) &&
        compute(op, list.at[list.count - 1]->number, args[i]->number, &both)) {
      list.at[list.count - 1] = gdl_term_number(arena, both);
      continue;
    }
    GDL_PUSH(arena, &list, args[i]);
  }
  if (op == GDL_TERM_ADD) gather_points(arena, &list);
  if (list.count == 0) return gdl_term_int(arena, neutral);
  if (list.count == 1) return list.at[0];
  return gdl_term_make(arena, op, GDL_PLAN_NUMBER, list.at, list.count);
}

/* Units that count from a zero of their own have no ratios. */
static bool is_linear(gdl_string unit) {
  return !gdl_string_is(unit, "Cel") && !gdl_string_is(unit, "[degF]") && !gdl_string_is(unit, "[pH]");
}

static const gdl_term *divide(gdl_arena *arena, const gdl_term *a, const gdl_term *b) {
  gdl_decimal number;
  if (gdl_term_is_number(b, 1)) return a;
  if (is_plain(a) && is_plain(b) && compute(GDL_TERM_DIV, a->number, b->number, &number))
    return gdl_term_number(arena, number);
  /* days * 86400000 / 31536000000: days / 365 */
  if (a->op == GDL_TERM_MUL && a->count == 2 && is_plain(a->args[1]) && is_plain(b) &&
      compute(GDL_TERM_DIV, b->number, a->args[1]->number, &number))
    return divide(arena, a->args[0], gdl_term_number(arena, number));
  const gdl_term *args[] = {a, b};
  if (a->op == GDL_TERM_AS && b->op == GDL_TERM_AS && gdl_string_equal(a->unit, b->unit) &&
      is_linear(a->unit)) {
    args[0] = a->args[0]; /* a ratio of two quantities needs no unit */
    args[1] = b->args[0];
  }
  return gdl_term_make(arena, GDL_TERM_DIV, GDL_PLAN_NUMBER, args, 2);
}

static const gdl_term *subtract(gdl_arena *arena, const gdl_term *a, const gdl_term *b) {
  if (gdl_term_is_number(b, 0)) return a;
  gdl_decimal number;
  if (is_plain(a) && is_plain(b) &&
      compute(GDL_TERM_ADD, a->number, gdl_decimal_negate(b->number), &number))
    return gdl_term_number(arena, number);
  const gdl_term *args[] = {a, b};
  return gdl_term_make(arena, GDL_TERM_SUB, GDL_PLAN_NUMBER, args, 2);
}

static bool is_e(const gdl_term *a) { /* 2.718281828… */
  gdl_decimal low, high;
  (void)gdl_decimal_parse("2.718281", 8, &low);
  (void)gdl_decimal_parse("2.718282", 8, &high);
  return is_plain(a) && gdl_decimal_places(a->number) >= 10 &&
         gdl_decimal_compare(a->number, low) > 0 && gdl_decimal_compare(a->number, high) < 0;
}

static const gdl_term *power(gdl_arena *arena, const gdl_term *a, const gdl_term *b) {
  if (gdl_term_is_number(b, 1)) return a;
  if (is_e(a)) return gdl_term_call(arena, "exp", &b, 1);
  const gdl_term *args[] = {a, b};
  return gdl_term_make(arena, GDL_TERM_POWER, GDL_PLAN_NUMBER, args, 2);
}

const gdl_term *gdl_term_arith(gdl_arena *arena, gdl_term_op op, const gdl_term *const *args,
                               uint32_t count) {
  for (uint32_t i = 0; i < count; i++)
    if (args[i]->op == GDL_TERM_UNKNOWN) return args[i];
  switch ((int)op) {
    case GDL_TERM_ADD:
    case GDL_TERM_MUL: return chain(arena, op, args, count);
    case GDL_TERM_SUB: return subtract(arena, args[0], args[1]);
    case GDL_TERM_DIV: return divide(arena, args[0], args[1]);
    case GDL_TERM_POWER: return power(arena, args[0], args[1]);
    default:
      if (is_plain(args[0])) return gdl_term_number(arena, gdl_decimal_negate(args[0]->number));
      return gdl_term_make(arena, op, GDL_PLAN_NUMBER, args, 1);
  }
}

const gdl_term *gdl_term_call(gdl_arena *arena, const char *name, const gdl_term *const *args,
                              uint32_t count) {
  for (uint32_t i = 0; i < count; i++)
    if (args[i]->op == GDL_TERM_UNKNOWN) return args[i];
  gdl_term *term = GDL_NEW(arena, gdl_term);
  *term = *gdl_term_make(arena, GDL_TERM_CALL, GDL_PLAN_NUMBER, args, count);
  term->text = gdl_string_of(name);
  return term;
}

/* x * 1 kg as kg is x. */
const gdl_term *gdl_term_as(gdl_arena *arena, const gdl_term *a, gdl_string unit) {
  if (a->op == GDL_TERM_UNKNOWN) return a;
  if (a->op == GDL_TERM_NUMBER && gdl_string_equal(a->unit, unit))
    return gdl_term_number(arena, a->number);
  if (a->op == GDL_TERM_MUL && a->count == 2 && a->args[1]->op == GDL_TERM_NUMBER &&
      gdl_string_equal(a->args[1]->unit, unit) &&
      gdl_decimal_compare(a->args[1]->number, gdl_decimal_from_int(1)) == 0)
    return a->args[0];
  gdl_term *term = GDL_NEW(arena, gdl_term);
  *term = *gdl_term_make(arena, GDL_TERM_AS, GDL_PLAN_NUMBER, &a, 1);
  term->unit = unit;
  return term;
}

const gdl_term *gdl_term_times_unit(gdl_arena *arena, const gdl_term *a, gdl_string unit) {
  if (a->op == GDL_TERM_UNKNOWN || unit.len == 0) return a;
  if (is_plain(a)) return gdl_term_quantity(arena, a->number, unit);
  if (a->op == GDL_TERM_AS && gdl_string_equal(a->unit, unit)) return a->args[0];
  const gdl_term *args[] = {a, gdl_term_quantity(arena, gdl_decimal_from_int(1), unit)};
  gdl_term *term = GDL_NEW(arena, gdl_term);
  *term = *gdl_term_make(arena, GDL_TERM_MUL, GDL_PLAN_QUANTITY, args, 2);
  term->unit = unit;
  return term;
}
