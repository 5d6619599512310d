/* test_places.c - tree and program together say what stands at an offset of the text, and where it was declared. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "../lib/places.h"
#include "compile.h"

static const char guide[] = "guideline places {\n"
                            "  language 1\n"
                            "  title zh \"位置\" en \"Places\"\n"
                            "  version \"1.0.0\"\n"
                            "}\n"
                            "fact 体温 : quantity Cel 30..45 zh \"体温\" en \"Temperature\"\n"
                            "define fever = 体温 >= 38.0 Cel\n"
                            "action rest { label zh \"休息\" en \"Rest\" }\n"
                            "item A1 {\n"
                            "  label zh \"休息\" en \"Resting\"\n"
                            "  score 9.0\n"
                            "  rule ill when fever\n"
                            "    indicate rest\n"
                            "  rule well when not A1.ill applies\n"
                            "    avoid rest\n"
                            "}\n";

typedef struct found {
  uint32_t offset;
  place_kind kind;
  gdl_span span;
} found;

static void seen(void *ctx, place_kind kind, gdl_span span, gdl_string text) {
  found *f = ctx;
  (void)text;
  if (span.start > f->offset || f->offset >= span.end) return;
  f->kind = kind;
  f->span = span;
}

/* The words at the `nth` time that `text` has `words`, one character in, and what they name. */
static const char *stands_at(const compiled *t, const gdl_file *file, const char *words, int nth,
                             char *out, size_t size) {
  const gdl_source *source = gdl_sources_at(t->diags->sources, 0);
  const char *at = source->text;
  for (; nth > 0; nth--) at = strstr(at + 1, words);
  found f = {.offset = source->base + (uint32_t)(at - source->text) + 1};
  see_file(&(visit){seen, &f}, file);
  const gdl_string there = gdl_sources_text(t->diags->sources, f.span);
  const gdl_program *p = t->program;
  if (!p) return "no program";
  gdl_span declared = {0, 0};
  const char *what = "no name";
  for (uint32_t i = 0; i < p->facts_count; i++)
    if (gdl_string_equal(p->facts[i].name->string, there))
      what = "fact", declared = p->facts[i].decl->name.span;
  for (uint32_t i = 0; i < p->defines_count; i++)
    if (gdl_string_equal(p->defines[i].name->string, there))
      what = "define", declared = p->defines[i].decl->name.span;
  for (uint32_t i = 0; i < p->actions_count; i++)
    if (gdl_string_equal(p->actions[i].name->string, there))
      what = "action", declared = p->actions[i].decl->name.span;
  for (uint32_t i = 0; i < p->rules_count; i++)
    if (gdl_string_equal(p->rules[i].decl->name.name->string, there))
      what = "rule", declared = p->rules[i].decl->name.span;
  const gdl_place place = gdl_sources_place(t->diags->sources, declared.start);
  snprintf(out, size, "%.*s: %s, line %u", (int)there.len, there.text, what, place.line);
  return out;
}

static void says_what_stands_there(void **state) {
  static const struct {
    const char *words;
    int nth;
    const char *expected;
  } cases[] = {
      {"体温", 1, "体温: fact, line 6"},       {"体温 >=", 1, "体温: fact, line 6"},
      {"fever\n", 1, "fever: define, line 7"}, {"rest\n", 1, "rest: action, line 8"},
      {"rest\n", 2, "rest: action, line 8"},   {"ill applies", 1, "ill: rule, line 12"},
      {"38.0", 1, "38.0: no name, line 0"},    {"Cel 30", 1, "Cel: no name, line 0"},
  };
  (void)state;
  compiled t = compile("", guide);
  /* The tree once more: a tool would keep that of the guideline (gdl_guideline.files). */
  const gdl_file *file = gdl_parse(t.arena, t.names, t.diags, gdl_sources_at(t.diags->sources, 0));
  for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
    char out[80];
    assert_string_equal(stands_at(&t, file, cases[i].words, cases[i].nth, out, sizeof out),
                        cases[i].expected);
  }
  gdl_arena_free(t.arena);
}

/* From a node of the program back to the text: what a value was made of can be shown where it stands. */
static void nodes_have_places(void **state) {
  (void)state;
  compiled t = compile("", guide);
  assert_non_null(t.program);
  if (!t.program) return; /* never: cmocka has left */
  const gdl_node *node = &t.program->nodes[t.program->defines[0].node];
  gdl_string words = gdl_sources_text(t.diags->sources, node->span);
  assert_int_equal(words.len, strlen("体温 >= 38.0 Cel"));
  assert_memory_equal(words.text, "体温 >= 38.0 Cel", words.len);
  gdl_arena_free(t.arena);
}

int main(void) {
  const struct CMUnitTest tests[] = {cmocka_unit_test(says_what_stands_there),
                                     cmocka_unit_test(nodes_have_places)};
  return cmocka_run_group_tests(tests, NULL, NULL);
}
