/* fuzz_guideline.c - any bytes as a guideline; what compiles is evaluated for a patient of whom nothing is known, and what
 * was found wrong is written for viewers. */
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "api/api.h"
#include "base/json.h"
#include "guideline.h"
#include "source/sarif.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* Whatever a guideline holds, a log of its problems is JSON: no letter of a message, path or page breaks out of it. */
static void check_sarif(gdl_diags *diags) {
  gdl_arena *arena = gdl_arena_new(NULL);
  for (int lang = 0; lang < GDL_LANG_COUNT; lang++) {
    gdl_sarif *sarif = gdl_sarif_new(arena, (gdl_lang)lang);
    gdl_sarif_add(sarif, gdl_string_of("fuzz.gdl"), diags);
    gdl_out out = gdl_out_new(arena);
    gdl_sarif_write(sarif, 1, &out);
    gdl_json json = gdl_json_new(arena, out.text, out.len);
    gdl_json_event event;
    while ((event = gdl_json_next(&json)) != GDL_JSON_END)
      if (event == GDL_JSON_ERROR) abort();
  }
  gdl_arena_free(arena);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  gdl_guideline *guideline;
  const gdl_outcome compiled = gdl_compile("fuzz.gdl", (const char *)data, size, NULL, &guideline);
  if (compiled == GDL_OK) {
    gdl_result *result;
    const gdl_evaluate_options options = {.today = "2026-11-24"};
    const gdl_outcome outcome = gdl_evaluate_json(guideline, "{}", 2, &options, &result);
    /* A constraint that only rests on the day or on what is assumed may refuse even this patient. */
    if (outcome != GDL_OK && outcome != GDL_REFUSED) abort();
    gdl_result_free(result);
  } else if (strlen(gdl_guideline_messages(guideline, GDL_MESSAGES_EN)) == 0) {
    abort(); /* invalid without a word */
  }
  check_sarif(guideline->diags);
  gdl_guideline_free(guideline);
  return 0;
}
