/* verdict.c - the words of the verdicts. */
#include "sema/verdict.h"

#include "base/name.h"

static const char *const words[GDL_VERDICT_COUNT] = {
    /* ORDER OF VERDICTS */
    "contraindicated", "stop",          "avoid",     "switch",
    "not_addressed",   "not_indicated", "open",      "caution",
    "indicated",       "recommended",   "suggested", "permitted",
};

const char *gdl_verdict_word(gdl_verdict verdict) { return words[verdict]; }

bool gdl_verdict_find(gdl_string word, gdl_verdict *out) {
  for (unsigned i = 0; i < GDL_VERDICT_COUNT; i++) {
    if (!gdl_string_is(word, words[i])) continue;
    *out = (gdl_verdict)i;
    return true;
  }
  return false;
}
