/* test_offers.c - "takes" and "value" of the tables are read as they are meant, and hold no word that completion does not know. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "cli/offers.h"

/* In the command it stands in main.c. */
const gdl_allocator *gdl_cli_allocator(void) {
  static const gdl_allocator plain = {0};
  return &plain;
}

/* Every place in brackets: the words of its offers, `+` when it repeats. */
static void write(char *out, size_t size, const char *takes) {
  gdl_operand operand;
  size_t len = 0;
  out[0] = '\0';
  while (gdl_operand_next(&takes, &operand)) {
    len += (size_t)snprintf(out + len, size - len, "[");
    for (uint32_t i = 0; i < operand.count; i++)
      len += (size_t)snprintf(out + len, size - len, i > 0 ? " %.*s" : "%.*s",
                              (int)operand.offers[i].word.len, operand.offers[i].word.text);
    len += (size_t)snprintf(out + len, size - len, operand.repeats ? "]+" : "]");
  }
}

static void reads_places(void **state) {
  static const struct {
    const char *takes, *places;
  } cases[] = {
      {"", ""},
      {"GUIDE", "[GUIDE]"},
      {"GUIDE…", "[GUIDE]+"},
      {"GUIDE [PATIENT…|-]", "[GUIDE][PATIENT -]+"},
      {"GUIDE PATIENT [NAME]", "[GUIDE][PATIENT][NAME]"},
      {"[CODE|COMMAND]", "[CODE COMMAND]"},
      {"zh|en", "[zh en]"},
      {"PARAMETER=VALUE", "[PARAMETER=VALUE]"},
  };
  (void)state;
  for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
    char places[100];
    write(places, sizeof places, cases[i].takes);
    assert_string_equal(places, cases[i].places);
  }
}

static void check_words(const char *where, const char *takes) {
  gdl_operand operand;
  while (takes && gdl_operand_next(&takes, &operand))
    for (uint32_t i = 0; i < operand.count; i++)
      if (!gdl_offer_is_known(operand.offers[i].word))
        fail_msg("%s: src/cli/offers.def does not say what %.*s stands for", where,
                 (int)operand.offers[i].word.len, operand.offers[i].word.text);
}

static void knows_every_word(void **state) {
  (void)state;
  assert_false(gdl_offer_is_known(gdl_string_of("ELEPHANT")));
  assert_true(gdl_offer_is_known(gdl_string_of("-")));
  for (unsigned i = 0; i < GDL_COMMAND_COUNT; i++) {
    const gdl_command_info *info = gdl_command_info_of((gdl_command)i);
    check_words(info->name, info->takes);
  }
  for (unsigned i = 0; i < GDL_OPTION_COUNT; i++) {
    const gdl_option_info *info = gdl_option_info_of((gdl_option)i);
    check_words(info->name, info->value);
  }
}

int main(void) {
  const struct CMUnitTest tests[] = {cmocka_unit_test(reads_places), cmocka_unit_test(knows_every_word)};
  return cmocka_run_group_tests(tests, NULL, NULL);
}
