/* statement.h - notes and warnings as guideline.h shows them; for src/api only. */
#ifndef GDL_API_STATEMENT_H
#define GDL_API_STATEMENT_H

#include "eval/eval.h"

/* In a language, with the values that it names filled in. */
gdl_string gdl_statement_text(gdl_arena *arena, const gdl_answer *answer,
                              const gdl_rule_effect *effect, gdl_lang lang);

#endif
