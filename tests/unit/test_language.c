/* test_language.c - every word of the language is found by its spelling and by its token, and nothing else is. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "syntax/words.h"

static void words_are_found(void **state) {
  (void)state;
  const gdl_word *word, *before = NULL;
  for (uint32_t i = 0; (word = gdl_word_at(i)); before = word, i++) {
    if (before && strcmp(before->spelling, word->spelling) >= 0)
      fail_msg("order: %s", word->spelling);
    if (gdl_word_find(gdl_string_of(word->spelling)) != word) fail_msg("%s", word->spelling);
    if (gdl_word_of_token(word->token) != word) fail_msg("token of %s", word->spelling);
  }
}

static void others_are_not(void **state) {
  (void)state;
  static const char *const others[] = {"",   "a",    "ac",   "actio", "actions", "Action", "jot",
                                       "k",  "zz",   "x",    "anz",   "yearss",  "{",      "`",
                                       "_a", "病毒", "\xFF", "item ", "whem",    "witho"};
  for (size_t i = 0; i < sizeof others / sizeof others[0]; i++)
    if (gdl_word_find(gdl_string_of(others[i]))) fail_msg("%s", others[i]);
  assert_null(gdl_word_find((gdl_string){"when\0", 5}));
  assert_non_null(gdl_word_find((gdl_string){"whenever", 4}));
}

int main(void) {
  const struct CMUnitTest tests[] = {cmocka_unit_test(words_are_found), cmocka_unit_test(others_are_not)};
  return cmocka_run_group_tests(tests, NULL, NULL);
}
