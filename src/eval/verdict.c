/* verdict.c - from what the rules say of an action to the verdict: language.md, section 5. */
#include "eval/verdict.h"

enum { NO_BRAKE, CAUTION, OPEN };
enum { NO_SUPPORT, PERMITTED, SUGGESTED, RECOMMENDED, INDICATED, SUPPORT_COUNT };

/* Stances 0 to 3 are the prohibitions in the order of their verdicts, the strongest first; the others count brake and
 * support. ORDER OF VERDICTS */
static gdl_stance positive(int brake, int support) {
  return (gdl_stance)(GDL_STANCE_NONE + brake * SUPPORT_COUNT + support);
}
static bool forbids(gdl_stance a) { return a < GDL_STANCE_NONE; }
static int brake_of(gdl_stance a) { return (a - GDL_STANCE_NONE) / SUPPORT_COUNT; }
static int support_of(gdl_stance a) { return (a - GDL_STANCE_NONE) % SUPPORT_COUNT; }

gdl_stance gdl_stance_of(gdl_verb verb) { /* ORDER OF VERBS */
  switch (verb) {
    case GDL_VERB_CONTRAINDICATE: return GDL_CONTRAINDICATED;
    case GDL_VERB_STOP: return GDL_STOP;
    case GDL_VERB_AVOID: return GDL_AVOID;
    case GDL_VERB_SWITCH: return GDL_SWITCH;
    case GDL_VERB_OPEN: return positive(OPEN, NO_SUPPORT);
    case GDL_VERB_CAUTION: return positive(CAUTION, NO_SUPPORT);
    case GDL_VERB_INDICATE: return positive(NO_BRAKE, INDICATED);
    case GDL_VERB_RECOMMEND: return positive(NO_BRAKE, RECOMMENDED);
    case GDL_VERB_SUGGEST: return positive(NO_BRAKE, SUGGESTED);
    case GDL_VERB_PERMIT: return positive(NO_BRAKE, PERMITTED);
    case GDL_VERB_REGIMEN:
    case GDL_VERB_REQUIRE:
    case GDL_VERB_NOTE:
    case GDL_VERB_WARN: break;
  }
  return GDL_STANCE_NONE;
}

static int greater(int a, int b) { return a > b ? a : b; }

gdl_stance gdl_stance_join(gdl_stance a, gdl_stance b) {
  if (forbids(a) || forbids(b)) return a < b ? a : b;
  return positive(greater(brake_of(a), brake_of(b)), greater(support_of(a), support_of(b)));
}

gdl_verdict gdl_stance_verdict(gdl_stance stance, bool can_be_supported) {
  static const gdl_verdict supported[SUPPORT_COUNT] = {GDL_NOT_INDICATED, GDL_PERMITTED,
                                                       GDL_SUGGESTED, GDL_RECOMMENDED, GDL_INDICATED};
  if (forbids(stance)) return (gdl_verdict)stance;
  const int brake = brake_of(stance), support = support_of(stance);
  if (support == NO_SUPPORT && can_be_supported) return GDL_NOT_INDICATED;
  if (brake == OPEN) return GDL_OPEN;
  if (brake == CAUTION) return GDL_CAUTION;
  return support == NO_SUPPORT ? GDL_NOT_ADDRESSED : supported[support];
}

gdl_stances gdl_stances_join(gdl_stances a, gdl_stances b) {
  gdl_stances out = 0;
  for (gdl_stance i = 0; i < GDL_STANCE_COUNT; i++) {
    if ((a >> i & 1) == 0) continue;
    for (gdl_stance j = 0; j < GDL_STANCE_COUNT; j++)
      if ((b >> j & 1) != 0) out |= gdl_stances_one(gdl_stance_join(i, j));
  }
  return out;
}

uint32_t gdl_stances_verdicts(gdl_stances stances, bool can_be_supported) {
  uint32_t out = 0;
  for (gdl_stance i = 0; i < GDL_STANCE_COUNT; i++)
    if ((stances >> i & 1) != 0) out |= UINT32_C(1) << gdl_stance_verdict(i, can_be_supported);
  return out;
}

bool gdl_stances_differ(gdl_stances others, gdl_stance a, gdl_stance b, bool can_be_supported) {
  if (a == b) return false;
  for (gdl_stance i = 0; i < GDL_STANCE_COUNT; i++)
    if ((others >> i & 1) != 0 && gdl_stance_verdict(gdl_stance_join(i, a), can_be_supported) !=
                                      gdl_stance_verdict(gdl_stance_join(i, b), can_be_supported))
      return true;
  return false;
}

bool gdl_verb_verdict(gdl_verb verb, gdl_verdict *out) {
  if (gdl_stance_of(verb) == GDL_STANCE_NONE) return false;
  *out = gdl_stance_verdict(gdl_stance_of(verb), false); /* by itself, a verb has the verdict it is named for */
  return true;
}
