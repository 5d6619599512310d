/* test_import_exclusive.c - which conditions are seen to exclude each other, and how terms are simplified. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "import/flow.h"

static gdl_arena *arena;
static gdl_flow flow;
static gdl_plan plan;
static gdl_plan_entry entries[1];

/* Value 0 is a number, 1 a whole number, 2 one of three choices, 3 a boolean. */
static const gdl_term *value(uint32_t index) {
  static const gdl_plan_kind kinds[] = {GDL_PLAN_NUMBER, GDL_PLAN_INTEGER, GDL_PLAN_CHOICE,
                                        GDL_PLAN_BOOLEAN};
  gdl_term *term = GDL_NEW(arena, gdl_term);
  *term = (gdl_term){.op = GDL_TERM_VALUE, .kind = kinds[index], .index = index};
  return term;
}

static const gdl_term *number(uint32_t index, gdl_term_op op, int64_t limit) {
  return gdl_term_compare(arena, op, value(index), gdl_term_int(arena, limit));
}

static const gdl_term *is(uint32_t choice) {
  return gdl_term_compare(arena, GDL_TERM_EQUAL, value(2), gdl_term_choice(arena, 0, choice));
}

static const gdl_term *both(const gdl_term *a, const gdl_term *b) {
  const gdl_term *args[] = {a, b};
  return gdl_term_all(arena, args, 2);
}

static const gdl_term *either(const gdl_term *a, const gdl_term *b) {
  const gdl_term *args[] = {a, b};
  return gdl_term_any(arena, args, 2);
}

static bool exclude(const gdl_term *a, const gdl_term *b) {
  const bool one_way = gdl_term_exclude(&flow, a, b), other_way = gdl_term_exclude(&flow, b, a);
  assert_int_equal(one_way, other_way);
  return one_way;
}

static int set_up(void **state) {
  (void)state;
  arena = gdl_arena_new(NULL);
  entries[0] = (gdl_plan_entry){.kind = GDL_PLAN_CHOICE, .choice_count = 3};
  plan = (gdl_plan){.arena = arena, .entries = entries};
  flow = (gdl_flow){.plan = &plan, .arena = arena};
  for (int i = 0; i < 4; i++)
    GDL_PUSH(arena, &flow.values, ((gdl_flow_value){.kind = GDL_FLOW_FACT}));
  return 0;
}

static int tear_down(void **state) {
  (void)state;
  gdl_arena_free(arena);
  return 0;
}

static void numbers(void **state) {
  (void)state;
  assert_true(exclude(number(0, GDL_TERM_LESS, 5), number(0, GDL_TERM_GREATER_EQUAL, 5)));
  assert_true(exclude(number(0, GDL_TERM_EQUAL, 4), number(0, GDL_TERM_EQUAL, 5)));
  assert_true(exclude(number(0, GDL_TERM_UNEQUAL, 4), number(0, GDL_TERM_EQUAL, 4)));
  assert_false(exclude(number(0, GDL_TERM_LESS_EQUAL, 5), number(0, GDL_TERM_GREATER_EQUAL, 5)));
  assert_false(exclude(number(0, GDL_TERM_LESS, 5), number(1, GDL_TERM_GREATER, 5)));
  /* Nothing whole lies between 2 and 3. */
  assert_true(exclude(number(1, GDL_TERM_GREATER, 2), number(1, GDL_TERM_LESS, 3)));
  assert_false(exclude(number(0, GDL_TERM_GREATER, 2), number(0, GDL_TERM_LESS, 3)));
}

static void choices(void **state) {
  (void)state;
  assert_true(exclude(is(0), is(1)));
  assert_false(exclude(is(0), either(is(0), is(1))));
  assert_true(exclude(is(2), either(is(0), is(1))));
  assert_true(exclude(is(0), gdl_term_not(arena, is(0))));
  assert_true(exclude(gdl_term_not(arena, either(is(0), is(1))), is(1)));
}

static void logic(void **state) {
  (void)state;
  const gdl_term *low = number(0, GDL_TERM_LESS, 5), *high = number(0, GDL_TERM_GREATER, 9),
                 *so = value(3);
  assert_true(exclude(both(low, so), both(high, is(0))));
  assert_true(exclude(both(low, so), both(low, gdl_term_not(arena, so))));
  assert_false(exclude(either(low, so), high));
  assert_true(exclude(either(low, both(so, low)), high));
  assert_true(exclude(gdl_term_not(arena, either(low, so)), both(so, high)));
}

/* 64 alternatives are looked at; of more nothing is said. */
static void many(void **state) {
  (void)state;
  for (int64_t count = 64; count <= 65; count++) {
    gdl_terms args = {0};
    for (int64_t i = 0; i < count; i++) GDL_PUSH(arena, &args, number(0, GDL_TERM_EQUAL, 2 * i));
    const gdl_term *any = gdl_term_any(arena, args.at, args.count);
    assert_int_equal(exclude(any, number(0, GDL_TERM_EQUAL, 1)), count == 64);
  }
}

static void simplified(void **state) {
  (void)state;
  const gdl_term *range = both(number(0, GDL_TERM_LESS_EQUAL, 9), number(0, GDL_TERM_GREATER_EQUAL, 5));
  assert_int_equal(range->op, GDL_TERM_BETWEEN);
  assert_int_equal(either(is(0), is(1))->op, GDL_TERM_AMONG);
  assert_true(gdl_term_is_boolean(both(is(0), gdl_term_boolean(arena, false)), false));
  assert_true(gdl_term_same(both(is(0), gdl_term_boolean(arena, true)), is(0)));
  const gdl_term *product[] = {gdl_term_int(arena, 1), value(0)};
  assert_true(gdl_term_same(gdl_term_arith(arena, GDL_TERM_MUL, product, 2), value(0)));
  const gdl_term *third[] = {gdl_term_int(arena, 1), gdl_term_int(arena, 3)}; /* never rounded */
  assert_int_equal(gdl_term_arith(arena, GDL_TERM_DIV, third, 2)->op, GDL_TERM_DIV);
  const gdl_term *half[] = {gdl_term_int(arena, 1), gdl_term_int(arena, 2)};
  assert_int_equal(gdl_term_arith(arena, GDL_TERM_DIV, half, 2)->op, GDL_TERM_NUMBER);
}

int main(void) {
  const struct CMUnitTest tests[] = {cmocka_unit_test(numbers), cmocka_unit_test(choices),
                                     cmocka_unit_test(logic), cmocka_unit_test(many),
                                     cmocka_unit_test(simplified)};
  return cmocka_run_group_tests(tests, set_up, tear_down);
}
