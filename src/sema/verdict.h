/* verdict.h - the verdicts on an action, and their words in tests and data. */
#ifndef GDL_SEMA_VERDICT_H
#define GDL_SEMA_VERDICT_H

#include <stdbool.h>

#include "base/name.h"

typedef enum gdl_verdict { /* ORDER OF VERDICTS: strongest first, sema/verdict.c, eval/verdict.c, report/words */
                           GDL_CONTRAINDICATED,
                           GDL_STOP,
                           GDL_AVOID,
                           GDL_SWITCH,
                           GDL_NOT_ADDRESSED,
                           GDL_NOT_INDICATED,
                           GDL_OPEN,
                           GDL_CAUTION,
                           GDL_INDICATED,
                           GDL_RECOMMENDED,
                           GDL_SUGGESTED,
                           GDL_PERMITTED
} gdl_verdict;
#define GDL_VERDICT_COUNT (GDL_PERMITTED + 1)
const char *gdl_verdict_word(gdl_verdict verdict); /* "not_indicated": as in tests and data */
bool gdl_verdict_find(gdl_string word, gdl_verdict *out);

#endif
