/* test_depend.c - the order of dependency: circles are named once each, long chains need no deep stack. */
#include <pthread.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "compile.h"

static const char head[] = "guideline g { language 1 title \"t\" version \"1\" }\nfact a : boolean "
                           "fact x : integer 0..9\n";

static void expect_messages(const char *text, const char *const *messages, uint32_t count) {
  compiled t = compile(head, text);
  gdl_diags_sort(t.diags);
  for (uint32_t i = 0; i < count; i++) {
    gdl_string found = message_of(&t, i, GDL_LANG_EN);
    if (!gdl_string_is(found, messages[i]))
      fail_msg("%s\n  wanted: %s\n  found:  %s", text, messages[i], found.text);
  }
  assert_int_equal(t.diags->count, count);
  gdl_arena_free(t.arena);
}
#define EXPECT(text, ...)                                            \
  do {                                                               \
    static const char *const wanted[] = {__VA_ARGS__};               \
    expect_messages(text, wanted, sizeof wanted / sizeof wanted[0]); \
  } while (0)

static void names_circles(void **state) {
  (void)state;
  EXPECT("define p = p + 1", "`p` depends on itself: p -> p");
  EXPECT("define p = q + 1 define q = r + 1 define r = p + 1",
         "`p` depends on itself: p -> q -> r -> p");
  EXPECT("define p = q + p define q = p + 1", "`p` depends on itself: p -> q -> p");
  EXPECT("define p = p + 1 define q = q + 1", "`p` depends on itself: p -> p",
         "`q` depends on itself: q -> q");
  EXPECT("fact f : integer 0..9 otherwise d define d = f + 1",
         "`f` depends on itself: f -> d -> f");
  EXPECT("item I { score 1 rule r when s applies note \"n\" rule s when r applies note \"n\" }",
         "`I.r` depends on itself: I.r -> I.s -> I.r");
  EXPECT("item I { score 1 rule r when I applies note \"n\" rule s when a note \"n\" }",
         "`I.r` depends on itself: I.r -> I -> I.r");
  EXPECT("define d = I applies item I { score 1 rule r when d note \"n\" }",
         "`d` depends on itself: d -> I.r -> d");
}

static void names_overrides_in_a_circle(void **state) {
  (void)state;
  EXPECT("item I { score 1 rule r overrides r when a note \"n\" }",
         "these rules override each other in a circle: I.r -> I.r");
  EXPECT("item I { score 1 rule r overrides s when a note \"n\" rule s overrides t when a note "
         "\"n\" \n"
         "  rule t overrides r when a note \"n\" }",
         "these rules override each other in a circle: I.r -> I.s -> I.t -> I.r");
  EXPECT("item I { score 1 rule r overrides s when s applies note \"n\" rule s when a note \"n\" }",
         "`I.r` depends on itself: I.r -> I.s -> I.r");
}

static void order_means_nothing(void **state) {
  (void)state;
  compiled t = compile(
      head,
      "item I { score 1 rule r when J applies and d > 2 note \"n\" }\ndefine d = e + 1\n"
      "define e = x\nitem J { score 1 rule r when a note \"n\" rule s when x = 1 note \"n\" }");
  assert_int_equal(t.diags->count, 0);
  assert_non_null(t.program);
  gdl_arena_free(t.arena);
}

/* ---- size ---- */

static gdl_string chain(gdl_arena *arena, uint32_t count) { /* each reads the next: the worst order */
  gdl_out out = gdl_out_new(arena);
  gdl_out_text(&out, "item I { score 1 rule r when d0 > 1 note \"n\" }\n");
  for (uint32_t i = 0; i < count; i++)
    gdl_out_format(&out, "define d%d = d%d + 1\n", (int64_t)i, (int64_t)i + 1);
  gdl_out_format(&out, "define d%d = x\n", (int64_t)count);
  return gdl_out_take(&out);
}

static void *compile_chain(void *ctx) {
  compiled t = compile(head, ctx);
  const bool ok = t.program != NULL;
  gdl_arena_free(t.arena);
  return ok ? ctx : NULL;
}

#if defined(__SANITIZE_ADDRESS__)
#define STACK (1024u << 10) /* the sanitizer's frames are several times larger */
#else
#define STACK (128u << 10)
#endif

static void a_long_chain_needs_no_stack(void **state) {
  (void)state;
  gdl_arena *arena = gdl_arena_new(NULL);
  gdl_string text = chain(arena, 10000);
  pthread_attr_t attributes;
  pthread_t thread;
  void *result = NULL;
  assert_int_equal(pthread_attr_init(&attributes), 0);
  assert_int_equal(pthread_attr_setstacksize(&attributes, STACK), 0);
  assert_int_equal(pthread_create(&thread, &attributes, compile_chain, (void *)(uintptr_t)text.text), 0);
  assert_int_equal(pthread_join(thread, &result), 0);
  assert_non_null(result);
  gdl_arena_free(arena);
}

static void a_large_circle_is_named_shortly(void **state) {
  (void)state;
  gdl_arena *arena = gdl_arena_new(NULL);
  gdl_out out = gdl_out_new(arena);
  for (uint32_t i = 0; i < 2000; i++) /* each also leads back to the first: one circle, many ways round */
    gdl_out_format(&out, "define d%d = d%d + d0\n", (int64_t)i, (int64_t)(i + 1) % 2000);
  compiled t = compile(head, gdl_out_take(&out).text);
  assert_int_equal(t.diags->errors, 1);
  gdl_string message = message_of(&t, 0, GDL_LANG_EN);
  assert_true(message.len < 200);
  gdl_arena_free(t.arena);
  gdl_arena_free(arena);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(names_circles),
      cmocka_unit_test(names_overrides_in_a_circle),
      cmocka_unit_test(order_means_nothing),
      cmocka_unit_test(a_long_chain_needs_no_stack),
      cmocka_unit_test(a_large_circle_is_named_shortly),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
