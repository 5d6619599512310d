/* test_name.c - interned names and strings with their length. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "base/name.h"

static void equal_names_are_one_pointer(void **state) {
  (void)state;
  gdl_arena *arena = gdl_arena_new(NULL);
  gdl_names *names = gdl_names_new(arena);
  char text[] = "weight";
  const gdl_name *weight = gdl_names_intern(names, text, 6);
  text[0] = 'h'; /* names are copies */
  assert_string_equal(weight->string.text, "weight");
  assert_int_equal(weight->string.len, 6);
  assert_ptr_equal(gdl_names_intern(names, "weight", 6), weight);
  assert_ptr_equal(gdl_names_find(names, "weight", 6), weight);
  assert_ptr_not_equal(gdl_names_intern(names, "weights", 7), weight);
  assert_ptr_not_equal(gdl_names_intern(names, "Weight", 6), weight);
  assert_ptr_equal(gdl_names_intern(names, "weightless", 6), weight); /* `len` counts */
  assert_null(gdl_names_find(names, "height", 6));
  assert_null(gdl_names_find(names, "", 0));
  const gdl_name *empty = gdl_names_intern(names, "", 0);
  assert_ptr_equal(gdl_names_find(names, "", 0), empty);
  assert_ptr_not_equal(gdl_names_intern(names, "a\0b", 3), gdl_names_intern(names, "a\0c", 3));
  gdl_arena_free(arena);
}

static void names_are_normalized(void **state) {
  (void)state;
  gdl_arena *arena = gdl_arena_new(NULL);
  gdl_names *names = gdl_names_new(arena);
  const gdl_name *composed = gdl_names_intern(names, "\xC3\xA9", 2);
  assert_ptr_equal(gdl_names_intern(names, "e\xCC\x81", 3), composed);
  assert_int_equal(composed->string.len, 2);
  assert_ptr_equal(gdl_names_find(names, "\xC3\xA9", 2), composed);
  assert_null(gdl_names_find(names, "e\xCC\x81", 3)); /* find wants NFC */
  assert_ptr_not_equal(gdl_names_intern(names, "\xEF\xBD\x81", 3),
                       gdl_names_intern(names, "a", 1)); /* NFC, not NFKC */
  assert_non_null(gdl_names_intern(names, "\xFF", 1));
  gdl_arena_free(arena);
}

static void ids_count_in_order(void **state) {
  (void)state;
  gdl_arena *arena = gdl_arena_new(NULL);
  gdl_names *names = gdl_names_new(arena);
  const gdl_name *all[5000];
  char text[8] = "n0000";
  for (uint32_t i = 0; i < 5000; i++) {
    text[1] = (char)('0' + i / 1000), text[2] = (char)('0' + i / 100 % 10);
    text[3] = (char)('0' + i / 10 % 10), text[4] = (char)('0' + i % 10);
    all[i] = gdl_names_intern(names, text, 5);
    assert_int_equal(all[i]->id, i);
    assert_ptr_equal(gdl_names_intern(names, text, 5), all[i]);
  }
  assert_ptr_equal(gdl_names_find(names, "n0000", 5), all[0]); /* pointers outlive the growth of the table */
  assert_ptr_equal(gdl_names_find(names, "n4999", 5), all[4999]);
  gdl_arena_free(arena);
}

static void strings_compare_by_length_and_bytes(void **state) {
  (void)state;
  const gdl_string ab = gdl_string_of("ab"), nul = {.text = "a\0b", .len = 3},
                   other = {.text = "a\0c", .len = 3};
  assert_int_equal(ab.len, 2);
  assert_true(gdl_string_equal(ab, (gdl_string){.text = "abc", .len = 2}));
  assert_false(gdl_string_equal(ab, gdl_string_of("abc")));
  assert_false(gdl_string_equal(nul, other));
  assert_true(gdl_string_equal((gdl_string){0}, gdl_string_of("")));
  assert_true(gdl_string_is(ab, "ab"));
  assert_false(gdl_string_is(ab, "a") || gdl_string_is(ab, "abc") || gdl_string_is(ab, ""));
  assert_false(gdl_string_is(nul, "a"));
  assert_true(gdl_string_is((gdl_string){0}, ""));
}

static void hashes_depend_on_text_and_seed(void **state) {
  (void)state;
  const gdl_string a = gdl_string_of("weight"), b = gdl_string_of("height"), empty = {0};
  assert_true(gdl_string_hash(a, 1) == gdl_string_hash((gdl_string){.text = "weights", .len = 6}, 1));
  assert_true(gdl_string_hash(a, 1) != gdl_string_hash(b, 1));
  assert_true(gdl_string_hash(a, 1) != gdl_string_hash(a, 2));
  assert_true(gdl_string_hash(empty, 1) == gdl_string_hash(gdl_string_of(""), 1));
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(equal_names_are_one_pointer),
      cmocka_unit_test(names_are_normalized),
      cmocka_unit_test(ids_count_in_order),
      cmocka_unit_test(strings_compare_by_length_and_bytes),
      cmocka_unit_test(hashes_depend_on_text_and_seed),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
