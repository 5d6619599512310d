/* test_arena.c - memory released at once: alignment, zeroing, growing, reset, failure. */
#include <setjmp.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "base/arena.h"

/* Counts what is taken and given back, and fails from the `left`th time on. */
typedef struct ledger {
  int taken, given, left;
  jmp_buf out;
} ledger;

static void *count(void *ctx, void *block, size_t size) {
  ledger *l = ctx;
  if (size == 0) {
    l->given += block != NULL;
    free(block);
    return NULL;
  }
  if (l->left-- <= 0) return NULL;
  l->taken += block == NULL;
  return realloc(block, size);
}

static void give_up(void *ctx) { longjmp(((ledger *)ctx)->out, 1); }

static gdl_allocator allocator_of(ledger *l) {
  return (gdl_allocator){.allocate = count, .fail = give_up, .allocate_ctx = l, .fail_ctx = l};
}

static bool is_zero(const void *at, size_t size) {
  const unsigned char *bytes = at;
  for (size_t i = 0; i < size; i++)
    if (bytes[i] != 0) return false;
  return true;
}

static void memory_is_zeroed_aligned_and_apart(void **state) {
  (void)state;
  gdl_arena *arena = gdl_arena_new(NULL);
  static const size_t sizes[] = {0, 1, 15, 16, 17, 100, 8191, 8192, 8193, 100000, 1};
  char *all[sizeof sizes / sizeof sizes[0]];
  const size_t total = sizeof sizes / sizeof sizes[0];
  for (size_t i = 0; i < total; i++) {
    all[i] = gdl_arena_alloc(arena, sizes[i]);
    assert_non_null(all[i]);
    assert_int_equal((uintptr_t)all[i] % _Alignof(max_align_t), 0);
    assert_true(is_zero(all[i], sizes[i]));
    memset(all[i], (int)i + 1, sizes[i]);
  }
  for (size_t i = 0; i < total; i++)
    for (size_t k = 0; k < sizes[i]; k++) assert_int_equal(all[i][k], i + 1);
  assert_ptr_not_equal(all[0], all[1]);
  gdl_arena_free(arena);
  gdl_arena_free(NULL);
}

static void everything_is_given_back(void **state) {
  (void)state;
  ledger l = {.left = 1000};
  const gdl_allocator allocator = allocator_of(&l);
  gdl_arena *arena = gdl_arena_new(&allocator);
  for (int i = 0; i < 100; i++) (void)gdl_arena_alloc(arena, 5000);
  gdl_arena_free(arena);
  assert_true(l.taken > 2);
  assert_int_equal(l.taken, l.given);
}

static void reset_keeps_one_block(void **state) {
  (void)state;
  ledger l = {.left = 1000};
  const gdl_allocator allocator = allocator_of(&l);
  gdl_arena *arena = gdl_arena_new(&allocator);
  gdl_arena_reset(arena); /* before anything */
  for (int i = 0; i < 100; i++) memset(gdl_arena_alloc(arena, 5000), 0xFF, 5000);
  assert_true(gdl_arena_used(arena) >= 500000);
  gdl_arena_reset(arena);
  assert_int_equal(gdl_arena_used(arena), 0);
  assert_int_equal(l.taken - l.given, 2); /* the arena and a block */
  const int taken = l.taken;
  assert_true(is_zero(gdl_arena_alloc(arena, 5000), 5000)); /* not what stood there before */
  assert_int_equal(l.taken, taken);
  gdl_arena_free(arena);
  assert_int_equal(l.taken, l.given);
}

static void blocks_grow_in_place_or_move(void **state) {
  (void)state;
  gdl_arena *arena = gdl_arena_new(NULL);
  char *first = gdl_arena_alloc(arena, 10);
  memcpy(first, "0123456789", 10);
  char *grown = gdl_arena_grow(arena, first, 10, 100);
  assert_ptr_equal(grown, first); /* the newest */
  assert_memory_equal(grown, "0123456789", 10);
  assert_true(is_zero(grown + 10, 90));
  (void)gdl_arena_alloc(arena, 1);
  char *moved = gdl_arena_grow(arena, grown, 100, 200);
  assert_ptr_not_equal(moved, grown);
  assert_memory_equal(moved, "0123456789", 10);
  assert_true(is_zero(moved + 10, 190));
  assert_ptr_equal(gdl_arena_grow(arena, moved, 200, 200), moved);
  assert_ptr_equal(gdl_arena_grow(arena, moved, 200, 50), moved);
  char *large = gdl_arena_grow(arena, moved, 200, 1000000); /* more than the block has */
  assert_memory_equal(large, "0123456789", 10);
  assert_true(is_zero(large + 200, 999800));
  assert_true(is_zero(gdl_arena_grow(arena, NULL, 0, 20), 20));
  gdl_arena_free(arena);
}

static void copies_end_with_nul(void **state) {
  (void)state;
  gdl_arena *arena = gdl_arena_new(NULL);
  const char *copy = gdl_arena_copy(arena, "a\0b", 3);
  assert_memory_equal(copy, "a\0b", 4);
  assert_string_equal(gdl_arena_copy(arena, NULL, 0), "");
  gdl_arena_free(arena);
}

static void lists_hold_what_is_pushed(void **state) {
  (void)state;
  gdl_arena *arena = gdl_arena_new(NULL);
  GDL_LIST(uint32_t) list = {0};
  GDL_LIST(uint32_t) other = {0};
  for (uint32_t i = 0; i < 10000; i++) {
    GDL_PUSH(arena, &list, i * 7);
    GDL_PUSH(arena, &other, i); /* so that neither is always the newest */
  }
  assert_int_equal(list.count, 10000);
  for (uint32_t i = 0; i < list.count; i++) assert_true(list.at[i] == i * 7 && other.at[i] == i);
  gdl_arena_free(arena);
}

typedef enum request {
  NEW,
  ALLOC,
  ARRAY,
  HUGE_ARRAY,
  HUGE_ALLOC,
  GROW,
  COPY,
  LIST,
  SET_FAIL
} request;

/* True: the hook was called. `left`: how many allocations succeed. */
static bool fails(request r, int left) {
  ledger l = {.left = left};
  ledger second = {.left = 0};
  const gdl_allocator allocator = allocator_of(&l);
  gdl_arena *volatile arena = NULL;
  if (setjmp(l.out) != 0 || setjmp(second.out) != 0) {
    gdl_arena_free(arena);
    return true;
  }
  arena = gdl_arena_new(&allocator);
  uint32_t capacity = UINT32_MAX / 2 + 1;
  switch (r) {
    case NEW: break;
    case ALLOC: (void)gdl_arena_alloc(arena, 10); break;
    case ARRAY: (void)gdl_arena_array(arena, 10, 10); break;
    case HUGE_ARRAY: (void)gdl_arena_array(arena, SIZE_MAX / 2, 3); break;
    case HUGE_ALLOC: (void)gdl_arena_alloc(arena, SIZE_MAX); break;
    case GROW: (void)gdl_arena_grow(arena, gdl_arena_alloc(arena, 8), 8, SIZE_MAX - 40); break;
    case COPY: (void)gdl_arena_copy(arena, "", SIZE_MAX); break;
    case LIST: (void)gdl_list_grow(arena, NULL, &capacity, 1); break; /* 2^32 places */
    case SET_FAIL:
      gdl_arena_set_fail(arena, give_up, &second);
      (void)gdl_arena_array(arena, SIZE_MAX, SIZE_MAX);
      break;
  }
  gdl_arena_free(arena);
  return false;
}

static void exhaustion_calls_the_hook(void **state) {
  (void)state;
  assert_true(fails(NEW, 0) && !fails(NEW, 1));
  assert_true(fails(ALLOC, 1) && !fails(ALLOC, 2));
  assert_true(fails(ARRAY, 1) && !fails(ARRAY, 2));
  assert_true(fails(HUGE_ARRAY, 100));
  assert_true(fails(HUGE_ALLOC, 100));
  assert_true(fails(GROW, 2));
  assert_true(fails(COPY, 100));
  assert_true(fails(LIST, 100));
  assert_true(fails(SET_FAIL, 100));
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(memory_is_zeroed_aligned_and_apart),
      cmocka_unit_test(everything_is_given_back),
      cmocka_unit_test(reset_keeps_one_block),
      cmocka_unit_test(blocks_grow_in_place_or_move),
      cmocka_unit_test(copies_end_with_nul),
      cmocka_unit_test(lists_hold_what_is_pushed),
      cmocka_unit_test(exhaustion_calls_the_hook),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
