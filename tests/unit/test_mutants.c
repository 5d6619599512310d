/* test_mutants.c - which changes of the source are tried, and which of them tests notice. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "suite/mutate.h"

static const char prelude[] =
    "guideline g { language 1 title en \"t\" version \"1\" }\n"
    "unit MIU = 1_000_000 [iU]\n"
    "fact age : quantity years en \"Age\"\n"
    "fact mass : quantity mg en \"Mass\"\n"
    "fact low : quantity mg 0..10 step 0.5 en \"Low\"\n"
    "fact sex : one of { male, female } en \"Sex\"\n"
    "fact drugs : any of { a, b, c } en \"Drugs\"\n"
    "fact x : boolean en \"X\"\nfact y : boolean en \"Y\"\nfact z : boolean en \"Z\"\n"
    "action act { label en \"Act\" with dose : quantity mg }\nduty d1 duty d2\n";

static gdl_guideline *compiled(gdl_arena *arena, const char *text, uint32_t *start) {
  gdl_out out = gdl_out_new(arena);
  gdl_out_text(&out, prelude);
  *start = (uint32_t)out.len;
  gdl_out_text(&out, text);
  const gdl_string whole = gdl_out_take(&out);
  gdl_guideline *guide =
      gdl_compile_in(arena, gdl_string_of("g.gdl"), whole.text, whole.len, NULL, NULL);
  if (!guide->program) {
    gdl_diags_text(guide->diags, (gdl_render){0}, &out);
    fail_msg("%s", out.text);
  }
  return guide;
}

#define RULE(words) "item I { score none ours label en \"I\" rule r " words " }"

/* Each mutant as `old>new` (`=` before one that says the same), joined with blanks; `_` for nothing. */
static const struct {
  const char *text, *mutants;
} cases[] = {
    {RULE("when x and y indicate act"),
     "and>or | x and >_ |  and y>_ | _>not  | _>not  | indicate>suggest"},
    {RULE("when not x stop act"), "not >_ | stop>switch"},
    {RULE("when age < 18 years caution act"),
     "<><= | <>>= | 18>17 | 18>19 | years>months | caution>contraindicate"},
    {RULE("when low < 0.50 mg avoid act"), "<><= | <>>= | 0.50>0 | 0.50>1 | mg>g | avoid>caution"},
    {RULE("when low >= 0 mg avoid act"), ">=>> | >=>< | =0>-0.5 | 0>0.5 | =mg>g | avoid>caution"},
    {RULE("when low in 1..2 mg permit act"),
     "_>not  | 1>0.5 | 1>1.5 | 2>1.5 | 2>2.5 | mg>g | permit>recommend"},
    {RULE("when sex is male recommend act"), " is > is not  | male>female | recommend>suggest"},
    {RULE("when drugs has any of { a, b } contraindicate act"),
     "any>all | _>not  | a, >_ | , b>_ | contraindicate>caution"},
    {RULE("when at least 2 of (x, y, z) switch act"),
     "2>1 | 2>3 | x, >_ | y, >_ | , z>_ | _>not  | _>not  | _>not  | switch>stop"},
    {RULE("when x unless y suggest act"), "_>not  | unless y>_ | _>not  | suggest>recommend"},
    {RULE("when x require d1, d2"), "_>not  | d1, >_ | , d2>_"},
    {RULE("when x warn en \"w\""), "_>not  | warn>note"},
    {RULE("when x regimen act with dose = 2 * mass"), "_>not  | *>/ | 2>1 | 2>3"},
    {"define n = cases { when x => 1 otherwise => 2 }",
     "_>not  | 1>0 | 1>2 | otherwise => 2>_ | 2>1 | 2>3"},
    {"define n = min(mass, low)", "min>max"},
    {"parameter p = 2019-01-31", "2019-01-31>2019-01-30 | 2019-01-31>2019-02-01"},
};

static const char *mutants_in(gdl_arena *arena, const char *text) {
  uint32_t start;
  const gdl_guideline *guide = compiled(arena, text, &start);
  const gdl_mutants all = gdl_mutants_of(arena, guide->program, guide->files[0]);
  gdl_out out = gdl_out_new(arena);
  for (uint32_t i = 0; i < all.count; i++) {
    const gdl_mutant *mutant = &all.at[i];
    if (mutant->span.start < guide->files[0]->source->base + start) continue;
    const gdl_string old = gdl_sources_text(guide->program->sources, mutant->span);
    if (out.len > 0) gdl_out_text(&out, " | ");
    if (mutant->is_equivalent) gdl_out_char(&out, '=');
    gdl_out_string(&out, old.len > 0 ? old : gdl_string_of("_"));
    gdl_out_char(&out, '>');
    gdl_out_string(&out, mutant->text.len > 0 ? mutant->text : gdl_string_of("_"));
  }
  return gdl_out_take(&out).text;
}

static void test_mutants(void **state) {
  (void)state;
  for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
    gdl_arena *arena = gdl_arena_new(NULL);
    const char *found = mutants_in(arena, cases[i].text);
    if (strcmp(found, cases[i].mutants) != 0)
      fail_msg("%s:\n%s\n%s", cases[i].text, found, cases[i].mutants);
    gdl_arena_free(arena);
  }
}

/* ---- fates ---- */

static bool a_few(void *ctx) { return (*(int *)ctx)-- > 0; }

static gdl_mutation mutated(gdl_arena *arena, const char *text, int tries) {
  uint32_t start;
  const gdl_guideline *guides[] = {compiled(arena, text, &start)};
  const gdl_mutation_job job = {.guides = guides, .count = 1, .goes_on = a_few, .goes_on_ctx = &tries};
  return gdl_mutate(arena, NULL, &job);
}

static void test_fates(void **state) {
  (void)state;
  static const char text[] = RULE(
      "when x and y indicate act") "\n"
                                   "test \"both\" { given x = true, y = true expect I.r applies }\n"
                                   "test \"one\" { given x = true, y = false expect I.r does not "
                                   "apply }\n";
  gdl_arena *arena = gdl_arena_new(NULL);
  const gdl_mutation all = mutated(arena, text, 1000);
  uint32_t survived = 0;
  for (uint32_t i = 0; i < all.count; i++) {
    if (all.cases[i].fate != GDL_FATE_SURVIVED || !all.cases[i].mutant->rule) continue;
    survived++;
    const gdl_string old = gdl_sources_text(all.cases[i].program->sources, all.cases[i].mutant->span);
    /* nobody tried y without x, and no test speaks of the verdict */
    if (!gdl_string_is(old, "x and ") && !gdl_string_is(old, "indicate"))
      fail_msg("%.*s", (int)old.len, old.text);
  }
  assert_int_equal(survived, 2);
  assert_int_equal(all.fates[GDL_FATE_NOT_TRIED], 0);
  const gdl_mutation few = mutated(arena, text, 3);
  assert_int_equal(few.fates[GDL_FATE_NOT_TRIED], few.count - 3);
  gdl_arena_free(arena);
}

/* What a test asks for and the mutant takes away is noticed, though the test cannot be read any more. */
static void test_gone(void **state) {
  (void)state;
  gdl_arena *arena = gdl_arena_new(NULL);
  const gdl_mutation all =
      mutated(arena,
              RULE("when x regimen act with dose = 1 mg") "\n"
                                                          "test \"t\" { given x = true expect "
                                                          "act.dose = 1 mg by I.r }",
              1000);
  for (uint32_t i = 0; i < all.count; i++)
    if (all.cases[i].mutant->rule && all.cases[i].fate != GDL_FATE_NOTICED)
      fail_msg("mutant %u", i);
  gdl_arena_free(arena);
}

int main(void) {
  const struct CMUnitTest tests[] = {cmocka_unit_test(test_mutants), cmocka_unit_test(test_fates),
                                     cmocka_unit_test(test_gone)};
  return cmocka_run_group_tests(tests, NULL, NULL);
}
