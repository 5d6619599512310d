/* fuzz_gdl2.c - any bytes as a guide of GDL2: refused with a word, or imported. What was made is compiled too: the command says so
 * when it is no guideline, as with guides that take one value for a date and for a weight. */
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>

#include "api/api.h"
#include "import/import.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void import(gdl_arena *arena, gdl_diags *diags, const gdl2_guide *guide,
                   gdl_import_reading reading) {
  const gdl_import *import = gdl_import_gdl2(arena, diags, guide, NULL, reading);
  if (!import && diags->errors == 0) abort(); /* refused without a word */
  if (!import || diags->errors > 0) return;
  gdl_compile_in(arena, gdl_string_of("fuzz.gdl"), import->text.text, import->text.len, NULL, NULL);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  gdl_arena *arena = gdl_arena_new(NULL);
  gdl_diags *diags = gdl_diags_new(arena, gdl_sources_new(arena));
  const gdl_string text = {(const char *)data, (uint32_t)size};
  const gdl2_guide *guide = gdl2_read(arena, diags, gdl_string_of("fuzz.gdl2.json"), text);
  if (!guide && diags->errors == 0) abort();
  if (guide) {
    import(arena, diags, guide, GDL_IMPORT_UNKNOWN);
    import(arena, diags, guide, GDL_IMPORT_FIRED);
  }
  gdl_arena_free(arena);
  return 0;
}
