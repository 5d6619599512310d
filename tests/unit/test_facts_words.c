/* test_facts_words.c - what messages about data say and keep to themselves; values that stand by themselves. */
#include "facts.h"

/* ---- what messages say, and what they keep to themselves ---- */

static const char *message_of(const fixture *f, const char *text) {
  gdl_arena_reset(f->run);
  gdl_facts *facts = gdl_facts_new(f->run, f->program, gdl_string_of("p.json"), text, strlen(text),
                                   1, GDL_FACTS_OBJECT);
  gdl_patient *patient;
  gdl_diags *problems;
  gdl_facts_next(facts, f->run, &patient, &problems);
  gdl_out out = gdl_out_new(f->run);
  gdl_diags_text(problems, (gdl_render){.lang = GDL_LANG_EN}, &out);
  return out.text;
}

static void test_words(void **state) {
  static const struct {
    const char *text, *part;
  } cases[] = {
      {"{\"weight\": 60}",
       "p.json:1:12: error GDL2019: `weight` takes a quantity, but `60` has no unit"},
      {"{\"weight\": 60}", "`\"60 kg\"`"},
      {"{\"weight\": \"301 kg\"}", "`weight` must lie within 1..300 kg, and `301 kg` does not"},
      {"{\"day\": \"1999-12-31\"}", "2000-01-01..2030-12-31"},
      {"{\"sure\": \"yes\"}", "`sure` takes `true` or `false`, not the text `\"yes\"`"},
      {"{\"sure\": []}", "not a list"},
      {"{\"weihgt\": 1}", "did you mean: `weight`?"},
      {"{\"drugs\": [\"other\", \"other\"]}", "`drugs` lists `other` twice"},
      {"{\"weight\": \"60 cm\"}", "`cm` measures something else"},
      {"{\"weight\": \"60 kgg\"}", "`weight`: "},
      {"{\"sure\": true, \"sure\": true}", "`sure` is given twice"},
  };
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
    const char *got = message_of(*state, cases[i].text);
    if (!strstr(got, cases[i].part))
      fail_msg("%s\n  wanted: %s\n  got:    %s", cases[i].text, cases[i].part, got);
  }
}

static void test_privacy(void **state) {
  const char *got = message_of(
      *state,
      "{\"words\": \"secret\", \"sure\": \"123456789_123456789_123456789_123456789_hidden\"}");
  assert_null(strstr(got, "secret"));
  assert_null(strstr(got, "hidden"));
  assert_non_null(strstr(got, "123456789_"));
  got = message_of(*state, "{\"sure\": \"\xE2\x80\xAE\x7F\"}");
  assert_null(strstr(got, "\xE2\x80\xAE"));
  assert_null(strchr(got, '\x7F'));
  got = message_of(*state, "{\"words\": \"secret\" \"sure\"}");
  assert_null(strstr(got, "secret"));
}

/* ---- values that stand by themselves ---- */

static void test_values(void **state) {
  const fixture *f = *state;
  static const struct {
    const char *fact, *text, *wanted; /* NULL: refused */
  } cases[] = {
      {"cells", "800 /uL", "0.8"},     {"cells", "800", NULL},
      {"agent", "viral", "+viral"},    {"day", "2026-01-01", "2026-01-01"},
      {"words", "a \"b\"", "a \"b\""}, {"courses_failed", "3", NULL},
      {"sure", "true", NULL},          {"drugs", "other", NULL},
      {"weight", "301 kg", NULL},
  };
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
    gdl_arena_reset(f->run);
    const gdl_string name = gdl_string_of(cases[i].fact);
    const gdl_type *type = f->program->facts[gdl_program_fact(f->program, name.text, name.len)].type;
    gdl_diags *problems = gdl_diags_new(f->run, gdl_sources_new(f->run));
    const gdl_value *value = gdl_facts_value(f->run, f->program, type, name,
                                             gdl_string_of(cases[i].text), problems, (gdl_span){5, 6});
    gdl_out out = gdl_out_new(f->run);
    if (value) show_value(&out, type, value);
    if ((value != NULL) != (problems->errors == 0) || (value != NULL) != (cases[i].wanted != NULL) ||
        (value && strcmp(out.text, cases[i].wanted) != 0))
      fail_msg("%s %s", cases[i].fact, cases[i].text);
  }
}

static void test_settings(void **state) {
  const fixture *f = *state;
  static const struct {
    const char *name, *text, *wanted; /* the constant, or the codes */
  } cases[] = {
      {"least", "60000 g", "60"},
      {"least", "60", "2019:1:7"},
      {"least", "60 cm", "2022:1:7"},
      {"courses", "3", "3"},
      {"courses", "three", "2017:1:9"},
      {"courses", "3 4", "2017:1:9"},
      {"strict", "false", "false"},
      {"strict", "no", "2017:1:8"},
      {"usual", "1.3..2.4 m2", "1.3..2.4"},
      {"usual", "1 m2..25000 cm2", "1..2.5"},
      {"usual", "2 m2", "1513:1:7"},
      {"usual", "3..2 m2", "1514:1:7"},
      {"usual", "..", "1513:1:7"},
      {"leest", "1 kg", "1511:1:1?least"},
      {"least", "", "2020:1:7"},
  };
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
    gdl_arena_reset(f->run);
    gdl_diags *problems = gdl_diags_new(f->run, gdl_sources_new(f->run));
    gdl_run run = {0};
    gdl_out out = gdl_out_new(f->run);
    if (gdl_run_set(f->run, f->program, &run, gdl_string_of(cases[i].name),
                    gdl_string_of(cases[i].text), problems)) {
      const uint32_t index = gdl_program_parameter(f->program, cases[i].name, strlen(cases[i].name));
      const gdl_constant *constant = run.parameters[index];
      const gdl_type *type = f->program->parameters[index].type;
      if (type->is_range) {
        gdl_out_decimal(&out, constant->range.low);
        gdl_out_text(&out, "..");
        gdl_out_decimal(&out, constant->range.high);
      } else if (type->kind == GDL_TYPE_BOOLEAN) {
        gdl_out_text(&out, constant->truth ? "true" : "false");
      } else {
        gdl_out_decimal(&out, constant->number);
      }
    } else {
      show_problems(&out, problems);
      if (out.len > 0) out.text[out.len - 1] = '\0';
    }
    if (strcmp(out.text, cases[i].wanted) != 0)
      fail_msg("%s=%s: %s", cases[i].name, cases[i].text, out.text);
  }
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(test_words),
      cmocka_unit_test(test_privacy),
      cmocka_unit_test(test_values),
      cmocka_unit_test(test_settings),
  };
  return cmocka_run_group_tests(tests, set_up, tear_down);
}
