/* test_truth.c - Kleene's tables, row by row, and what is known of choices and sets. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "value/set.h"
#include "value/truth.h"

#define F GDL_FALSE
#define T GDL_TRUE
#define U GDL_UNKNOWN

static const struct {
  gdl_truth a, b, and, or ;
} rows[] = {
    {F, F, F, F}, {F, T, F, T}, {F, U, F, U}, {T, F, F, T}, {T, T, T, T},
    {T, U, U, T}, {U, F, F, U}, {U, T, U, T}, {U, U, U, U},
};

static void and_or(void **state) {
  (void)state;
  for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
    assert_int_equal(gdl_truth_and(rows[i].a, rows[i].b), rows[i].and);
    assert_int_equal(gdl_truth_or(rows[i].a, rows[i].b), rows[i].or);
    /* de Morgan: not (a and b) is (not a) or (not b) */
    assert_int_equal(gdl_truth_not(rows[i].and),
                     gdl_truth_or(gdl_truth_not(rows[i].a), gdl_truth_not(rows[i].b)));
  }
}

static void negation(void **state) {
  (void)state;
  assert_int_equal(gdl_truth_not(F), T);
  assert_int_equal(gdl_truth_not(T), F);
  assert_int_equal(gdl_truth_not(U), U);
}

static const struct {
  int64_t wanted, held, unknown;
  gdl_truth is;
} counts[] = {
    {2, 2, 0, T}, {2, 3, 5, T}, {2, 1, 1, U}, {2, 0, 2, U},
    {2, 1, 0, F}, {2, 0, 1, F}, {1, 0, 0, F}, {0, 0, 0, T},
};

static void at_least(void **state) {
  (void)state;
  for (size_t i = 0; i < sizeof counts / sizeof *counts; i++)
    assert_int_equal(gdl_truth_at_least(counts[i].wanted, counts[i].held, counts[i].unknown),
                     counts[i].is);
}

/* ---- choices: bits of what is still possible ---- */

static const struct {
  uint64_t a, b;
  gdl_truth equal, in; /* a = b; a is in the set b */
} choices[] = {
    {1, 1, T, T}, {1, 2, F, F}, {1, 3, U, T}, {3, 1, U, U},
    {3, 3, U, T}, {3, 4, F, F}, {7, 5, U, U},
};

static void choice(void **state) {
  (void)state;
  const gdl_domain domain = {.count = 3, .words = 1};
  for (size_t i = 0; i < sizeof choices / sizeof *choices; i++) {
    assert_int_equal(gdl_choice_is_equal(&domain, &choices[i].a, &choices[i].b), choices[i].equal);
    assert_int_equal(gdl_choice_is_in(&domain, &choices[i].a, &choices[i].b), choices[i].in);
  }
}

/* ---- sets: surely in, possibly in ---- */

static const struct {
  uint64_t in, may, of;
  gdl_truth any, all, empty;
} sets[] = {
    {0, 0, 1, F, F, T}, /* asked, none */
    {0, 7, 1, U, U, U}, /* not asked */
    {1, 1, 1, T, T, F}, {1, 1, 3, T, F, F}, {1, 3, 3, T, U, F}, {1, 1, 2, F, F, F},
    {1, 3, 2, U, U, F}, {0, 2, 1, F, F, U}, {3, 7, 3, T, T, F}, {0, 7, 0, F, T, U},
};

static void set(void **state) {
  (void)state;
  const gdl_domain domain = {.count = 3, .words = 1};
  for (size_t i = 0; i < sizeof sets / sizeof *sets; i++) {
    assert_int_equal(gdl_set_has_any(&domain, &sets[i].in, &sets[i].may, &sets[i].of), sets[i].any);
    assert_int_equal(gdl_set_has_all(&domain, &sets[i].in, &sets[i].may, &sets[i].of), sets[i].all);
    assert_int_equal(gdl_set_is_empty(&domain, &sets[i].in, &sets[i].may), sets[i].empty);
  }
}

static void wide_sets(void **state) {
  (void)state;
  gdl_arena *arena = gdl_arena_new(NULL);
  const gdl_domain domains[] = {
      {.count = 63, .words = 1}, {.count = 64, .words = 1}, {.count = 65, .words = 2}};
  for (size_t i = 0; i < sizeof domains / sizeof *domains; i++) {
    const gdl_domain *domain = &domains[i];
    const uint64_t *all = gdl_set_all(arena, domain),
                   *last = gdl_set_one(arena, domain, domain->count - 1);
    for (uint32_t k = 0; k < domain->count; k++) assert_true(gdl_set_has(all, k));
    for (uint32_t k = domain->count; k < 64 * domain->words; k++) assert_false(gdl_set_has(all, k));
    assert_true(gdl_set_within(domain, last, all));
    assert_false(gdl_set_within(domain, all, last));
    assert_true(gdl_set_is_one(domain, last));
    assert_false(gdl_set_is_one(domain, all));
    assert_false(gdl_set_is_one(domain, gdl_set_none(arena, domain)));
    assert_true(gdl_set_equal(domain, gdl_set_meet(arena, domain, all, last), last));
    assert_true(gdl_set_equal(domain, gdl_set_union(arena, domain, all, last), all));
  }
  gdl_arena_free(arena);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(and_or), cmocka_unit_test(negation), cmocka_unit_test(at_least),
      cmocka_unit_test(choice), cmocka_unit_test(set),      cmocka_unit_test(wide_sets),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
