/* example.c - a program that carries a small guideline and asks it about a patient.
 *
 * Build:  cc example.c $(pkg-config --cflags --libs --static guideline)
 * Prints: hold: undetermined; needs anc
 *         R1 (score 9.0): undetermined
 *         give: indicated; needs nothing
 *         R2 (no score): applies */
#include <stdio.h>
#include <string.h>

#include "guideline.h"

static const char guideline_text[] = "guideline neutropenia { language 1 title \"Neutropenia\" "
                                     "version \"1\" intended \"An example\" }\n"
                                     "fact anc : quantity 10*9/L 0..100 en \"Neutrophils\"\n"
                                     "fact failed_courses : integer 0..20 en \"Failed courses\"\n"
                                     "action hold { label \"Hold the drug\" }\n"
                                     "action give { label \"Give the drug\" }\n"
                                     "item R1 { label \"Safety\" score 9.0 cite \"p. 2\" rule low "
                                     "when anc < 1.0 10*9/L indicate hold }\n"
                                     "item R2 { label \"Use\" score none cite \"p. 3\" rule failed "
                                     "when failed_courses >= 2 indicate give }\n";

static void print_missing(gdl_ids missing) {
  for (size_t i = 0; i < missing.count; i++) printf("%s%s", i > 0 ? ", " : "", missing.at[i]);
  printf("%s\n", missing.count == 0 ? "nothing" : "");
}

int main(void) {
  gdl_guideline *guideline;
  gdl_outcome outcome =
      gdl_compile("neutropenia.gdl", guideline_text, strlen(guideline_text), NULL, &guideline);
  if (outcome != GDL_OK) {
    if (outcome == GDL_INVALID) fputs(gdl_guideline_messages(guideline, GDL_MESSAGES_EN), stderr);
    gdl_guideline_free(guideline);
    return 1;
  }

  /* The neutrophils were not measured: that is not the same as normal. */
  const char patient[] = "{\"id\": \"p-17\", \"failed_courses\": 2}";
  const gdl_evaluate_options options = {.today = "2026-11-24"};
  gdl_result *result;
  outcome = gdl_evaluate_json(guideline, patient, strlen(patient), &options, &result);
  if (outcome == GDL_REFUSED) fputs(gdl_result_messages(result, GDL_MESSAGES_EN), stderr);

  const gdl_action_result *action;
  const gdl_item_result *item;
  for (size_t i = 0; (action = gdl_result_action(result, i)) != NULL; i++) {
    printf("%s: %s; needs ", action->id, action->verdict ? action->verdict : "undetermined");
    print_missing(action->missing);
    if ((item = gdl_result_item(result, i)) != NULL)
      printf("%s (%s%s): %s\n", item->id, item->score ? "score " : "no score",
             item->score ? item->score : "", item->status);
  }

  gdl_result_free(result);
  gdl_guideline_free(guideline);
  return outcome == GDL_OK ? 0 : 1;
}
