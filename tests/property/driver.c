/* driver.c - answers many guidelines and patients in one process, for tests/property/run.
 *
 * A request is a line `GUIDELINE_BYTES PATIENT_BYTES YYYY-MM-DD` and then that many bytes of each; no bytes of guideline
 * mean the one before. The answer is one line of JSON: a report, {"patient":…,"error":[…],"complete":false} for a patient that
 * is refused, {"invalid":[…]} for a guideline that has errors. */
#include <stdio.h>
#include <stdlib.h>

#include "api/api.h"
#include "guideline.h"
#include "report/report.h"

static char *read_bytes(size_t len) {
  char *bytes = malloc(len + 1);
  if (!bytes || fread(bytes, 1, len, stdin) != len) {
    fputs("driver: a request is cut short\n", stderr);
    exit(EXIT_FAILURE);
  }
  bytes[len] = '\0';
  return bytes;
}

static void answer(const gdl_guideline *guideline, const char *patient, size_t len, const char *today) {
  gdl_result *result = NULL;
  gdl_outcome outcome =
      gdl_evaluate_json(guideline, patient, len, &(gdl_evaluate_options){.today = today}, &result);
  if (outcome != GDL_OK && outcome != GDL_REFUSED) {
    fprintf(stderr, "driver: outcome %d\n", (int)outcome);
    exit(EXIT_FAILURE);
  }
  gdl_out out = gdl_out_new(result->arena);
  if (outcome == GDL_OK) {
    gdl_report_json(&out, result->answer);
  } else {
    gdl_report_refused_json(&out, result->id, result->problems);
  }
  fwrite(out.text, 1, out.len, stdout);
  gdl_result_free(result);
}

int main(void) {
  gdl_guideline *guideline = NULL;
  gdl_outcome compiled = GDL_INVALID;
  size_t guideline_len, patient_len;
  char today[16];
  while (scanf("%zu %zu %15s", &guideline_len, &patient_len, today) == 3 && getchar() == '\n') {
    char *text = read_bytes(guideline_len), *patient = read_bytes(patient_len);
    if (guideline_len > 0) {
      gdl_guideline_free(guideline);
      compiled = gdl_compile("generated.gdl", text, guideline_len, NULL, &guideline);
    }
    if (compiled == GDL_OK) {
      answer(guideline, patient, patient_len, today);
    } else {
      printf("{\"invalid\":%s}", guideline ? gdl_guideline_messages(guideline, GDL_MESSAGES_JSON) : "[]");
    }
    putchar('\n');
    fflush(stdout);
    free(text);
    free(patient);
  }
  gdl_guideline_free(guideline);
  return ferror(stdout) ? EXIT_FAILURE : EXIT_SUCCESS;
}
