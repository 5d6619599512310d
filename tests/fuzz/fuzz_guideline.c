/* fuzz_guideline.c - any bytes as a guideline; what compiles is evaluated for a patient of whom nothing is known. */
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "guideline.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

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
  gdl_guideline_free(guideline);
  return 0;
}
