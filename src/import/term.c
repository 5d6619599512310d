/* term.c - making, comparing and measuring terms. */
#include "import/term.h"

static gdl_term *blank(gdl_arena *arena, gdl_term_op op, gdl_plan_kind kind) {
  gdl_term *term = GDL_NEW(arena, gdl_term);
  term->op = op;
  term->kind = kind;
  return term;
}

const gdl_term *gdl_term_boolean(gdl_arena *arena, bool value) {
  gdl_term *term = blank(arena, GDL_TERM_BOOLEAN, GDL_PLAN_BOOLEAN);
  term->boolean = value;
  return term;
}

const gdl_term *gdl_term_unknown(gdl_arena *arena) {
  return blank(arena, GDL_TERM_UNKNOWN, GDL_PLAN_UNUSED);
}

const gdl_term *gdl_term_number(gdl_arena *arena, gdl_decimal number) {
  gdl_term *term = blank(arena, GDL_TERM_NUMBER, GDL_PLAN_NUMBER);
  term->number = number;
  return term;
}

const gdl_term *gdl_term_int(gdl_arena *arena, int64_t number) {
  return gdl_term_number(arena, gdl_decimal_from_int(number));
}

const gdl_term *gdl_term_quantity(gdl_arena *arena, gdl_decimal number, gdl_string unit) {
  gdl_term *term = blank(arena, GDL_TERM_NUMBER, GDL_PLAN_QUANTITY);
  term->number = number;
  term->unit = unit;
  return term;
}

const gdl_term *gdl_term_choice(gdl_arena *arena, uint32_t list, uint32_t index) {
  gdl_term *term = blank(arena, GDL_TERM_CHOICE, GDL_PLAN_CHOICE);
  term->list = list;
  term->index = index;
  return term;
}

const gdl_term *gdl_term_text(gdl_arena *arena, gdl_string text) {
  gdl_term *term = blank(arena, GDL_TERM_TEXT, GDL_PLAN_TEXT);
  term->text = text;
  return term;
}

const gdl_term *gdl_term_make(gdl_arena *arena, gdl_term_op op, gdl_plan_kind kind,
                              const gdl_term *const *args, uint32_t count) {
  gdl_term *term = blank(arena, op, kind);
  const gdl_term **copy = GDL_NEW_ARRAY(arena, const gdl_term *, count);
  for (uint32_t i = 0; i < count; i++) copy[i] = args[i];
  term->args = copy;
  term->count = count;
  return term;
}

bool gdl_term_is_boolean(const gdl_term *term, bool value) {
  return term->op == GDL_TERM_BOOLEAN && term->boolean == value;
}

bool gdl_term_is_number(const gdl_term *term, int64_t value) {
  int64_t number = 0;
  return term->op == GDL_TERM_NUMBER && term->unit.len == 0 &&
         gdl_decimal_to_int(term->number, &number) && number == value;
}

bool gdl_term_is_comparison(gdl_term_op op) {
  return op >= GDL_TERM_EQUAL && op <= GDL_TERM_GREATER_EQUAL;
}

bool gdl_term_same(const gdl_term *a, const gdl_term *b) {
  if (a == b) return true;
  if (a->op != b->op || a->kind != b->kind || a->count != b->count || a->index != b->index)
    return false;
  if (a->list != b->list || a->boolean != b->boolean || !gdl_string_equal(a->unit, b->unit))
    return false;
  if (gdl_decimal_compare(a->number, b->number) != 0 || !gdl_string_equal(a->text, b->text))
    return false;
  for (uint32_t i = 0; i < a->count; i++)
    if (!gdl_term_same(a->args[i], b->args[i])) return false;
  return true;
}

bool gdl_term_reads(const gdl_term *term, uint32_t value) {
  if (term->op == GDL_TERM_VALUE) return term->index == value;
  for (uint32_t i = 0; i < term->count; i++)
    if (gdl_term_reads(term->args[i], value)) return true;
  return false;
}

uint32_t gdl_term_size(const gdl_term *term) {
  uint32_t size = 1;
  for (uint32_t i = 0; i < term->count && size < 1000; i++) size += gdl_term_size(term->args[i]);
  return size;
}

static bool all_whole(const gdl_term *term, uint32_t from, uint32_t step) {
  for (uint32_t i = from; i < term->count; i += step)
    if (!gdl_term_is_whole(term->args[i])) return false;
  return true;
}

bool gdl_term_is_whole(const gdl_term *term) {
  switch (term->op) {
    case GDL_TERM_NUMBER: return gdl_decimal_is_integer(term->number);
    case GDL_TERM_UNKNOWN: return true;
    case GDL_TERM_POINTS:
    case GDL_TERM_SUM_OF_POINTS:
    case GDL_TERM_VALUE: return term->kind == GDL_PLAN_INTEGER;
    case GDL_TERM_ADD:
    case GDL_TERM_SUB:
    case GDL_TERM_MUL:
    case GDL_TERM_NEGATE: return all_whole(term, 0, 1);
    case GDL_TERM_CALL:
      if (gdl_string_is(term->text, "floor") || gdl_string_is(term->text, "ceiling") ||
          gdl_string_is(term->text, "year"))
        return true;
      return (gdl_string_is(term->text, "min") || gdl_string_is(term->text, "max") ||
              gdl_string_is(term->text, "abs")) &&
             all_whole(term, 0, 1);
    case GDL_TERM_CASES:
    case GDL_TERM_ORDERED:
      if (term->count % 2 == 1 && !gdl_term_is_whole(term->args[term->count - 1])) return false;
      return all_whole(term, 1, 2);
    case GDL_TERM_SUM: return all_whole(term, 0, 2);
    case GDL_TERM_BOOLEAN:
    case GDL_TERM_CHOICE:
    case GDL_TERM_TEXT:
    case GDL_TERM_TODAY:
    case GDL_TERM_KNOWN:
    case GDL_TERM_NOT:
    case GDL_TERM_AND:
    case GDL_TERM_OR:
    case GDL_TERM_EQUAL:
    case GDL_TERM_UNEQUAL:
    case GDL_TERM_LESS:
    case GDL_TERM_LESS_EQUAL:
    case GDL_TERM_GREATER:
    case GDL_TERM_GREATER_EQUAL:
    case GDL_TERM_BETWEEN:
    case GDL_TERM_AMONG:
    case GDL_TERM_AT_LEAST:
    case GDL_TERM_DIV:
    case GDL_TERM_POWER:
    case GDL_TERM_AS: return false;
  }
  return false;
}
