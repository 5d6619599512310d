/* fuzz_fmt.c - any bytes as a guideline: what has no errors can be laid out, and stays the same guideline. */
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>

#include "fmt/diff.h"
#include "fmt/fmt.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  gdl_arena *arena = gdl_arena_new(NULL);
  gdl_diags *diags = gdl_diags_new(arena, gdl_sources_new(arena));
  const gdl_string text = {(const char *)data, (uint32_t)size};
  gdl_string made = {NULL, 0};
  switch (gdl_fmt(arena, NULL, diags, gdl_string_of("fuzz.gdl"), text, &made)) {
    case GDL_FMT_OK: {
      gdl_out out = gdl_out_new(arena);
      gdl_diff(arena, gdl_string_of("fuzz.gdl"), text, made, &out);
      break;
    }
    case GDL_FMT_INVALID:
      if (diags->errors == 0) abort(); /* refused without a word */
      break;
    case GDL_FMT_TOO_LONG: break;
    case GDL_FMT_OURS: abort();
  }
  gdl_arena_free(arena);
  return 0;
}
