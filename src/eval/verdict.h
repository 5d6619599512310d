/* verdict.h - the verdict on an action as a lattice; shared by the files of eval and their tests.
 *
 * What the rules that apply say of an action comes down to one of 19 stances, and two rules together to the join of
 * theirs: a prohibition (the strongest one), or else a brake (none, caution, open) and the strongest support. So the sets of
 * stances still possible are 19 bits, and everything about them is exact and cheap, however many rules there are. */
#ifndef GDL_EVAL_VERDICT_H
#define GDL_EVAL_VERDICT_H

#include <stdbool.h>
#include <stdint.h>

#include "sema/verdict.h"
#include "syntax/ast.h"

typedef uint8_t gdl_stance; /* 0 … GDL_STANCE_COUNT - 1 */
#define GDL_STANCE_COUNT 19
#define GDL_STANCE_NONE 4 /* says nothing about whether: regimen, note, … */

typedef uint32_t gdl_stances; /* a set, bits by gdl_stance */

gdl_stance gdl_stance_of(gdl_verb verb);
gdl_stance gdl_stance_join(gdl_stance a, gdl_stance b);
gdl_verdict gdl_stance_verdict(gdl_stance stance, bool can_be_supported);

gdl_stances gdl_stances_join(gdl_stances a, gdl_stances b); /* each of a with each of b */
uint32_t gdl_stances_verdicts(gdl_stances stances, bool can_be_supported); /* bits by gdl_verdict */
/* Whether beside one of `others` it makes a difference to the verdict if `b` is said in place of `a`. */
bool gdl_stances_differ(gdl_stances others, gdl_stance a, gdl_stance b, bool can_be_supported);

static inline gdl_stances gdl_stances_one(gdl_stance stance) { return UINT32_C(1) << stance; }

/* The verdict that a verb argues for; false for those that argue for none. */
bool gdl_verb_verdict(gdl_verb verb, gdl_verdict *out);

#endif
