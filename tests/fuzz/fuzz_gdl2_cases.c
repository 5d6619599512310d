/* fuzz_gdl2_cases.c - any bytes as the test cases of a guide of GDL2: refused with a word, or read. */
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>

#include "import/gdl2.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static const char guide_text[] =
    "{\"id\":\"bmi\",\"definition\":{\"data_bindings\":{\"gt0001\":{\"model_id\":\"m\",\"type\":"
    "\"INPUT\",\"elements\":{"
    "\"gt0002\":{\"id\":\"gt0002\"},\"gt0003\":{\"id\":\"gt0003\"}}}},\"rules\":{}},"
    "\"ontology\":{\"term_definitions\":{\"en\":{\"terms\":{}}}}}";

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  gdl_arena *arena = gdl_arena_new(NULL);
  gdl_diags *diags = gdl_diags_new(arena, gdl_sources_new(arena));
  const gdl_string text = {(const char *)data, (uint32_t)size};
  const gdl2_guide *guide = gdl2_read(arena, diags, gdl_string_of("g"), gdl_string_of(guide_text));
  if (!guide) abort();
  const gdl2_fixture *fixture =
      gdl2_read_fixture(arena, diags, guide, gdl_string_of("fuzz.test.yml"), text);
  if (!fixture && diags->errors == 0) abort();
  for (uint32_t i = 0; fixture && i < fixture->case_count; i++)
    for (uint32_t k = 0; k < fixture->cases[i].input_count; k++)
      if (!fixture->cases[i].inputs[k].value) abort();
  gdl_arena_free(arena);
  return 0;
}
