/* test_coverage.c - which points a program has, which of them its tests show, and what is suggested for the rest. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "api/api.h"
#include "suite/suggest.h"

static const char prelude[] = "guideline g { language 1 title en \"t\" version \"1\" }\n"
                              "fact age : quantity years 0..120 step 1 en \"Age\"\n"
                              "fact sex : one of { male, female, other } en \"Sex\"\n"
                              "fact drugs : any of { a, b, c } en \"Drugs\"\n"
                              "fact on : boolean en \"On\"\n"
                              "fact off : boolean en \"Off\"\n"
                              "action act { label en \"Act\" }\n";

#define ITEM(rules) "item I { score none ours label en \"I\" " rules " }\n"

typedef struct counted {
  gdl_arena *arena;
  const gdl_guideline *guide;
  gdl_coverage *coverage;
  gdl_suite_file file;
} counted;

static counted count_of(const char *text) {
  counted c = {.arena = gdl_arena_new(NULL)};
  gdl_arena *scratch = gdl_arena_new(NULL);
  gdl_out out = gdl_out_new(c.arena);
  gdl_out_text(&out, prelude);
  gdl_out_text(&out, text);
  const gdl_string whole = gdl_out_take(&out);
  c.guide = gdl_compile_in(c.arena, gdl_string_of("g.gdl"), whole.text, whole.len, NULL, NULL);
  if (!c.guide->program) {
    gdl_diags_text(c.guide->diags, (gdl_render){0}, &out);
    fail_msg("%s", out.text);
  }
  c.coverage = gdl_coverage_new(c.arena);
  c.file = gdl_suite_all(c.arena, scratch, c.guide->program, NULL, c.coverage);
  assert_int_equal(gdl_suite_counted(&c.file, 1).failed, 0);
  gdl_arena_free(scratch);
  return c;
}

/* The words of what is missing, joined. */
static const char *missing_of(const counted *c) {
  gdl_out out = gdl_out_new(c->arena);
  for (uint32_t i = 0; i < c->coverage->entries.count; i++) {
    const gdl_cover_entry *entry = &c->coverage->entries.at[i];
    if (entry->hits > 0 || !entry->point->is_counted) continue;
    if (out.len > 0) gdl_out_text(&out, "; ");
    gdl_cover_words(&out, entry->program, entry->point, GDL_LANG_EN);
  }
  return gdl_out_take(&out).text;
}

static const struct {
  const char *name, *text;
  uint32_t shown, of;
  const char *missing;
} cases[] = {
    {"nothing is tested", ITEM("rule r when on indicate act"), 0, 3,
     "I.r applies; I.r does not apply; I.r undetermined"},
    {"a rule: three statuses",
     ITEM(
         "rule r when on indicate act") "test \"1\" { given on = true expect I.r applies }"
                                        "test \"2\" { given on = false expect I.r does not apply }",
     2, 3, "I.r undetermined"},
    {"a threshold: below, on, above",
     ITEM("rule r when age >= 18 years indicate act") "test \"1\" { given age = 17 years expect "
                                                      "I.r does not apply }"
                                                      "test \"2\" { given age = 19 years expect "
                                                      "I.r applies }",
     4, 6, "age exactly 18 years; I.r undetermined"},
    {"written the other way round", ITEM("rule r when 18 years <= age indicate act") "test \"1\" { given age = 17 years expect I.r does not apply }",
     2, 6, "age exactly 18 years; age above 18 years; I.r applies; I.r undetermined"},
    {"nothing lies below the range of a fact", ITEM("rule r when age > 0 years indicate act") "test \"1\" { given age = 0 years expect I.r does not apply }",
     2, 5, "age above 0 years; I.r applies; I.r undetermined"},
    {"both ends of a range",
     ITEM("rule r when age in 18..65 years indicate act") "test \"1\" { given age = 18 years "
                                                          "expect I.r applies }"
                                                          "test \"2\" { given age = 65 years "
                                                          "expect I.r applies }"
                                                          "test \"3\" { given age = 66 years "
                                                          "expect I.r does not apply }",
     5, 8, "age below 18..65 years; age between the ends of 18..65 years; I.r undetermined"},
    {"no room between the ends", ITEM("rule r when age in 18..19 years indicate act") "test \"1\" { given age = 18 years expect I.r applies }",
     2, 7,
     "age below 18..19 years; age exactly at the upper end of 18..19 years; age above 18..19 "
     "years; I.r does not "
     "apply; I.r undetermined"},
    {"values of a list", ITEM("rule r when sex in { male, other } indicate act") "test \"1\" { given sex = other expect I.r applies }",
     2, 5, "sex is male; I.r does not apply; I.r undetermined"},
    {"members of a set", ITEM("rule r when drugs has any of { a, c } indicate act") "test \"1\" { given drugs = { b, c } expect I.r applies }",
     2, 5, "drugs has a; I.r does not apply; I.r undetermined"},
    {"an exception counts where the rest holds",
     ITEM("rule r when on unless off indicate act") "test \"1\" { given on = false, off = true "
                                                    "expect I.r does not apply }"
                                                    "test \"2\" { given on = true, off = false "
                                                    "expect I.r applies }",
     3, 5, "I.r undetermined; the exception of I.r that holds: off"},
    {"an override counts where the rule would apply",
     ITEM("rule r when on indicate act rule s overrides r when off stop act") "test \"1\" { given "
                                                                              "on = false, off = "
                                                                              "true expect I.s "
                                                                              "applies }"
                                                                              "test \"2\" { given "
                                                                              "on = true, off = "
                                                                              "true expect act is "
                                                                              "stop }",
     3, 8, "I.s does not apply; I.s undetermined; I.r not struck by I.s; I.r applies; I.r undetermined"},
    {"branches of cases", "define kind : one of { young, old } = cases { when age < 18 years => young otherwise => old }\n" ITEM("rule r when kind is old indicate act") "test \"1\" { given age = 40 years expect I.r applies }",
     4, 9, "age below 18 years; age exactly 18 years; the branch when age < 18 years; I.r does not apply; I.r undetermined"},
    {"a constraint is shown by the data that it refuses", "constraint grown when not (on and age < 18 years)\n" ITEM("rule r when on indicate act") "test \"1\" { given on = true, age = 17 years expect error }",
     1, 6, "I.r applies; I.r does not apply; I.r undetermined; age exactly 18 years; age above 18 years"},
    {"known or not is never undetermined", ITEM("rule r when age is known note en \"n\"") "test \"1\" { given age = 3 years expect I.r applies }",
     1, 2, "I.r does not apply"},
};

static void test_points(void **state) {
  (void)state;
  for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
    const counted c = count_of(cases[i].text);
    const gdl_cover_count count = gdl_coverage_count(c.coverage);
    if (strcmp(missing_of(&c), cases[i].missing) != 0 || count.shown != cases[i].shown ||
        count.of != cases[i].of)
      fail_msg("%s: %u of %u; missing %s", cases[i].name, count.shown, count.of, missing_of(&c));
    gdl_arena_free(c.arena);
  }
}

/* The same guideline compiled twice is one sum. */
static void test_sum(void **state) {
  (void)state;
  const counted c = count_of(cases[1].text), other = count_of(cases[1].text);
  gdl_arena *scratch = gdl_arena_new(NULL);
  gdl_suite_all(c.arena, scratch, other.guide->program, NULL, c.coverage);
  assert_int_equal(gdl_coverage_count(c.coverage).of, 3);
  assert_int_equal(c.coverage->entries.at[0].hits, 2);
  gdl_arena_free(scratch);
  gdl_arena_free(other.arena);
  gdl_arena_free(c.arena);
}

/* What is suggested, put into the file, passes and leaves nothing to suggest. */
static void test_suggestions(void **state) {
  (void)state;
  for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
    const counted before = count_of(cases[i].text);
    gdl_out out = gdl_out_new(before.arena);
    gdl_out_text(&out, cases[i].text);
    gdl_out_char(&out, '\n');
    gdl_suggest(&out, NULL, before.coverage, &before.file, 1, GDL_LANG_EN);
    const counted after = count_of(gdl_out_take(&out).text);
    if (missing_of(&after)[0] != '\0')
      fail_msg("%s: still missing %s", cases[i].name, missing_of(&after));
    gdl_arena_free(after.arena);
    gdl_arena_free(before.arena);
  }
}

static void test_percent(void **state) {
  (void)state;
  assert_int_equal(gdl_cover_permille((gdl_cover_count){0, 0}), 1000);
  assert_int_equal(gdl_cover_permille((gdl_cover_count){999, 1000}), 999);
  assert_int_equal(gdl_cover_permille((gdl_cover_count){9999, 10000}), 999); /* never rounded up to all */
  assert_int_equal(gdl_cover_permille((gdl_cover_count){10000, 10000}), 1000);
}

int main(void) {
  const struct CMUnitTest tests[] = {cmocka_unit_test(test_points), cmocka_unit_test(test_sum),
                                     cmocka_unit_test(test_suggestions),
                                     cmocka_unit_test(test_percent)};
  return cmocka_run_group_tests(tests, NULL, NULL);
}
