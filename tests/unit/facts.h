/* facts.h - what the tests of patient data share: a guideline with every type, values and problems as text. */
#ifndef GDL_TESTS_UNIT_FACTS_H
#define GDL_TESTS_UNIT_FACTS_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "../fuzz/all_types.h"
#include "api/api.h"
#include "base/json.h"

typedef struct fixture {
  gdl_arena *arena, *run;
  const gdl_program *program;
} fixture;

static inline int set_up(void **state) {
  static fixture f;
  f.arena = gdl_arena_new(NULL);
  f.run = gdl_arena_new(NULL);
  gdl_guideline *guideline = gdl_compile_in(f.arena, gdl_string_of("all_types.gdl"), all_types,
                                            strlen(all_types), NULL, NULL);
  if (!guideline->program) {
    gdl_out out = gdl_out_new(f.arena);
    gdl_diags_text(guideline->diags, (gdl_render){0}, &out);
    fail_msg("%s", out.text);
  }
  f.program = guideline->program;
  *state = &f;
  return 0;
}

static inline int tear_down(void **state) {
  fixture *f = *state;
  gdl_arena_free(f->run);
  gdl_arena_free(f->arena);
  return 0;
}

/* ---- values and problems as text ---- */

static inline void show_bits(gdl_out *out, const gdl_domain *domain, const uint64_t *bits) {
  for (uint32_t i = 0; i < domain->count; i++)
    if (bits[i / 64] >> (i % 64) & 1)
      gdl_out_format(out, "+%S", domain->choices[i].name.name->string);
}

static inline void show_value(gdl_out *out, const gdl_type *type, const gdl_value *value) {
  switch (type->kind) {
    case GDL_TYPE_BOOLEAN: gdl_out_text(out, value->truth == GDL_TRUE ? "true" : "false"); break;
    case GDL_TYPE_INTEGER:
    case GDL_TYPE_NUMBER:
    case GDL_TYPE_QUANTITY:
      gdl_out_decimal(out, value->number.low);
      if (gdl_decimal_compare(value->number.low, value->number.high) != 0) gdl_out_text(out, "?");
      break;
    case GDL_TYPE_DATE: gdl_out_date(out, value->date.low); break;
    case GDL_TYPE_TEXT: gdl_out_string(out, value->text.text); break;
    case GDL_TYPE_ONE_OF: show_bits(out, type->domain, value->choices); break;
    case GDL_TYPE_ANY_OF:
      show_bits(out, type->domain, value->set.in);
      if (value->set.in != value->set.may) gdl_out_text(out, "/");
      if (value->set.in != value->set.may) show_bits(out, type->domain, value->set.may);
      break;
    case GDL_TYPE_SERIES:
      for (uint32_t i = 0; i < value->series.count; i++) {
        gdl_out_date(out, value->series.at[i].date);
        gdl_out_char(out, ':');
        show_value(out, type->element, value->series.at[i].value);
        gdl_out_char(out, ';');
      }
      break;
    case GDL_TYPE_ERROR: fail();
  }
}

static inline void show_patient(gdl_out *out, const gdl_program *program, const gdl_patient *patient) {
  if (patient->id.len > 0) gdl_out_format(out, "#%S ", patient->id);
  for (uint32_t i = 0; i < program->facts_count; i++) {
    if (!patient->slots[i]) continue;
    gdl_out_format(out, "%S=", program->facts[i].name->string);
    show_value(out, program->facts[i].type, patient->slots[i]);
    gdl_out_char(out, ' ');
  }
}

static inline void show_problems(gdl_out *out, gdl_diags *problems) {
  for (uint32_t i = 0; i < problems->count; i++) {
    const gdl_place place = gdl_sources_place(problems->sources, problems->at[i].span.start);
    gdl_out_format(out, "%d:%d:%d", (int64_t)gdl_diag_info_of(problems->at[i].code)->number,
                   (int64_t)place.line, (int64_t)place.column);
    if (problems->at[i].suggestion.len > 0) gdl_out_format(out, "?%S", problems->at[i].suggestion);
    gdl_out_char(out, ' ');
  }
}

/* All patients of a text: "OK …", "NO …" (refused), "BROKEN …", with "| " between. */
static inline const char *read_all(const fixture *f, const char *text, size_t len,
                                   gdl_facts_form form, uint32_t first_line) {
  gdl_arena_reset(f->run);
  gdl_out out = gdl_out_new(f->run);
  gdl_facts *facts =
      gdl_facts_new(f->run, f->program, gdl_string_of("patient.json"), text, len, first_line, form);
  for (;;) {
    gdl_patient *patient;
    gdl_diags *problems;
    const gdl_facts_result result = gdl_facts_next(facts, f->run, &patient, &problems);
    if (result == GDL_FACTS_END) break;
    if (out.len > 0) gdl_out_text(&out, "| ");
    if (result == GDL_FACTS_PATIENT) {
      gdl_out_text(&out, "OK ");
      show_patient(&out, f->program, patient);
      assert_int_equal(problems->count, 0);
    } else {
      gdl_out_text(&out, result == GDL_FACTS_REFUSED ? "NO " : "BROKEN ");
      if (patient->id.len > 0) gdl_out_format(&out, "#%S ", patient->id);
      gdl_diags_sort(problems);
      show_problems(&out, problems);
      assert_true(problems->errors > 0);
    }
  }
  while (out.len > 0 && out.text[out.len - 1] == ' ') out.text[--out.len] = '\0';
  return out.len > 0 ? out.text : "";
}

#endif
