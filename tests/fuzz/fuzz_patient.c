/* fuzz_patient.c - any bytes as patient data, for a guideline with a fact of every type. */
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "all_types.h"
#include "guideline.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* A refusal has its reasons and no advice; an answer has advice and no complaints. */
static void check(gdl_outcome outcome, const gdl_result *result) {
  if (outcome != GDL_OK && outcome != GDL_REFUSED) abort();
  const bool has_messages = strlen(gdl_result_messages(result, GDL_MESSAGES_ZH)) > 0;
  const bool has_advice = gdl_result_action(result, 0) != NULL;
  if (has_messages != (outcome == GDL_REFUSED) || has_advice != (outcome == GDL_OK)) abort();
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  static gdl_guideline *guideline; /* immutable: compiled once */
  if (!guideline && gdl_compile("all_types.gdl", all_types, strlen(all_types), NULL, &guideline) != GDL_OK)
    abort();
  const gdl_evaluate_options options = {.today = "2026-11-24"};
  gdl_result *result;
  const gdl_outcome alone = gdl_evaluate_json(guideline, (const char *)data, size, &options, &result);
  check(alone, result);
  gdl_result_free(result);

  gdl_patients *patients;
  if (gdl_patients_open(guideline, (const char *)data, size, &options, &patients) != GDL_OK)
    abort();
  for (;;) {
    const gdl_outcome outcome = gdl_patients_next(patients, &result);
    if (!result) break;
    check(outcome, result);
    gdl_result_free(result);
  }
  gdl_patients_free(patients);
  return 0;
}
