/* fuzz_guideline.c - any bytes as a guideline; what compiles is evaluated for a patient of whom nothing is known, and
 * published; what was found wrong is written for viewers. */
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "api/api.h"
#include "base/json.h"
#include "doc/doc.h"
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

/* Whatever a guideline holds, its pages end as they began. */
static void publish(const gdl_program *program) {
  static const char end[] = "</main>\n</body>\n</html>\n";
  gdl_arena *arena = gdl_arena_new(NULL);
  gdl_out html = gdl_out_new(arena), markdown = gdl_out_new(arena);
  gdl_doc_html(&html, program, GDL_LANG_EN);
  gdl_doc_markdown(&markdown, program, GDL_LANG_ZH);
  if (html.len < sizeof end || strcmp(html.text + html.len - (sizeof end - 1), end) != 0) abort();
  if (markdown.len < 2 || markdown.text[0] != '#') abort();
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
    publish(guideline->program);
  } else if (strlen(gdl_guideline_messages(guideline, GDL_MESSAGES_EN)) == 0) {
    abort(); /* invalid without a word */
  }
  check_sarif(guideline->diags);
  gdl_guideline_free(guideline);
  return 0;
}
